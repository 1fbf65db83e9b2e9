import { describe, expect, test } from 'vitest';
import { speakersOf } from './marked-speakers.ts';

describe('a speaker is', () => {
  test.each([
    ['the person named', 'Landrätin {P Ilse Vogt} sagte, das Geld reiche nicht.', ['Ilse Vogt']],
    [
      'the person named before an apposition',
      '{P Ilse Vogt}, Landrätin aus Ulm, sagte, das Geld reiche nicht.',
      ['Ilse Vogt'],
    ],
    [
      'the person named in an apposition',
      'Die Landrätin des Kreises, {P Ilse Vogt}, sagte, das Geld reiche nicht.',
      ['Ilse Vogt'],
    ],
    [
      'the person named behind the speaker',
      'Das Geld reiche nicht, sagte die Landrätin, {P Ilse Vogt}.',
      ['Ilse Vogt'],
    ],
    ['the organisation named', 'Die {O Wasserwacht} teilte mit, dass der See gesperrt ist.', ['Wasserwacht']],
    ['a place that stands for its government', '{L Norwegen} erklärte, das Abkommen gelte weiter.', ['Norwegen']],
    [
      'the body whose spokesperson has no name',
      'Ein Sprecher der {O Wasserwacht} sagte, der See sei gesperrt.',
      ['Wasserwacht'],
    ],
    [
      'the spokesperson who has a name',
      '{O Wasserwacht}-Sprecher {P Jon Brandt} sagte, der See sei gesperrt.',
      ['Jon Brandt'],
    ],
    [
      'the person of the sentence before, for a pronoun',
      '{P Ilse Vogt} besuchte Ulm. Sie sagte, das Geld reiche nicht.',
      ['Ilse Vogt'],
    ],
    [
      'the speaker before, for a pronoun',
      '{P Ilse Vogt} sagte, das Geld reiche nicht. Es fehle an allem. Sie forderte, die Brücke zu bauen.',
      ['Ilse Vogt', 'Ilse Vogt', 'Ilse Vogt'],
    ],
    [
      'whoever spoke before, where a sentence goes on',
      'Laut {O Wasserwacht} ist der See gesperrt. Das Eis sei zu dünn.',
      ['Wasserwacht', 'Wasserwacht'],
    ],
    [
      'the person before, whose view it is',
      '{P Ilse Vogt} besuchte Ulm. Ihrer Meinung nach reicht das Geld nicht.',
      ['Ilse Vogt'],
    ],
  ])('%s', (_, marked, wanted) => {
    expect(speakersOf(marked)).toEqual(wanted);
  });
});

describe('a speaker stays as the text has it', () => {
  test.each([
    ['when nobody of the sheet is named', 'Ein Anwohner sagte, das Eis sei zu dünn.', ['(Ein Anwohner)']],
    [
      'when a pronoun can mean two people',
      '{P Ilse Vogt} traf {P Eva Rauch}. Sie sagte, das Geld reiche nicht.',
      ['(Sie)'],
    ],
    [
      'when the pronoun is of the other gender',
      'Landrätin {P Ilse Vogt} besuchte Ulm. Er sagte, das Geld reiche nicht.',
      ['(Er)'],
    ],
    [
      'when the name only tells whose relative it is',
      'Der Vater von {P Ilse Vogt} sagte, das Geld reiche nicht.',
      ['(Der Vater von Ilse Vogt)'],
    ],
    ['or is left open', 'Es hieß, das Eis sei zu dünn.', ['-']],
  ])('%s', (_, marked, wanted) => {
    expect(speakersOf(marked)).toEqual(wanted);
  });
});

describe('an office without a name is', () => {
  const vogt = { 'Ilse Vogt': 'Finanzsenatorin', 'Jon Brandt': 'Minister' };
  test.each([
    [
      'who alone holds it',
      '{P Ilse Vogt} besuchte Ulm. Die Senatorin aus Bremen sagte, das Geld reiche nicht.',
      'Ilse Vogt',
    ],
    [
      'its holder, in another case',
      '{P Jon Brandt} besuchte Ulm. Laut dem Minister reicht das Geld nicht.',
      'Jon Brandt',
    ],
    [
      'nobody, if it is of several',
      '{P Jon Brandt} besuchte Ulm. Die Minister sagten, das Geld reiche nicht.',
      '(Die Minister)',
    ],
    [
      'nobody, if nobody holds it',
      '{P Jon Brandt} besuchte Ulm. Der Förster sagte, das Geld reiche nicht.',
      '(Der Förster)',
    ],
  ])('%s', (_, marked, wanted) => {
    expect(speakersOf(marked, vogt)).toEqual([wanted]);
  });
});

describe('„eigene Angaben“ are', () => {
  test('of the subject whom the sheet knows, and named so', () => {
    expect(speakersOf('Die {O Wasserwacht} hat nach eigenen Angaben zwei Boote. Es fehle an Benzin.')).toEqual([
      'Wasserwacht',
      'Wasserwacht',
    ]);
  });
});
