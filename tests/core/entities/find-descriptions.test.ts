import { describe, expect, test } from 'vitest';
import { findDescriptions } from '../../../core/entities/find-descriptions.ts';
import { findRoles } from '../../../core/entities/find-roles.ts';
import { german } from '../../../core/languages/de/index.ts';
import { originsOnly as gazetteer, grouped, marked } from './marked-text.ts';

/** Each description with its person: `Ilse Kramm: Sie`. */
function descriptions(...lines: readonly string[]): string[] {
  const text = marked(...lines);
  const groups = grouped(text).map((group) => ({
    ...group,
    link: null,
    country: null,
    linkConfidence: 0,
    government: false,
  }));
  const described = findRoles(groups, text.sentences, text.article, german, gazetteer);
  return findDescriptions(described, text.sentences, text.article.text, german).flatMap(({ name, descriptions }) =>
    descriptions.map(({ surface }) => `${name}: ${surface}`),
  );
}

describe('findDescriptions', () => {
  test.each([
    ['a definite role', 'Ministerin {P Ilse Kramm} kam. Danach sprach die Ministerin.', ['Ilse Kramm: die Ministerin']],
    ['in another case', 'Minister {P Otto Veith} kam. Man glaubt dem Minister.', ['Otto Veith: dem Minister']],
    [
      'the end of the role',
      'Bundeskanzlerin {P Ilse Kramm} kam. Am Abend ging die Kanzlerin.',
      ['Ilse Kramm: die Kanzlerin'],
    ],
    ['not before the role is known', 'Die Ministerin kam. {P Ilse Kramm} ging.', []],
    ['not with a name behind it', 'Ministerin {P Ilse Kramm} kam. Dann kam die Ministerin {P Berta Lohse}.', []],
    [
      'not with two of that role',
      'Minister {P Otto Veith} und Minister {P Max Rehm} kamen. Da sprach der Minister.',
      [],
    ],
    [
      'not behind a name that only says whose',
      'Minister {P Otto Rehm} fiel. Der Arzt {P Rehms} kam. Er sagte nichts.',
      [],
    ],
    ['not for another country', 'Minister {P Otto Veith} kam. Dort stand der Minister von Seeland.', []],
    ['not for a role that is over', 'Der frühere Minister {P Otto Veith} kam. Es lachte der Minister.', []],
    ['not several people', 'Minister {P Otto Veith} kam. Am Ende berieten die Minister.', []],
    ['not a vague noun', 'Der Politiker {P Otto Veith} kam. Auf der Straße stand der Politiker.', []],
    ['a pronoun for the subject before', 'Minister {P Otto Veith} kam spät. Er schwieg.', ['Otto Veith: Er']],
    ['a pronoun for her', 'Ministerin {P Ilse Kramm} kam. Sie sagte nichts.', ['Ilse Kramm: Sie']],
    ['not „they“', 'Ministerin {P Ilse Kramm} kam. Sie sagten nichts.', []],
    ['not of the other gender', 'Ministerin {P Ilse Kramm} kam. Er sagte nichts.', []],
    ['not where two are named', 'Minister {P Otto Veith} traf {P Max Rehm}. Er schwieg.', []],
    ['not where the person is no subject', 'Gestern sah man Minister {P Otto Veith}. Er fuhr vorbei.', []],
  ])('%s', (_, line, expected) => {
    expect(descriptions(line)).toEqual(expected);
  });

  test('does not reach over the border of a block', () => {
    expect(descriptions('Minister {P Otto Veith} kam.', 'Er schwieg.')).toEqual([]);
  });

  test('a pronoun has roles too', () => {
    const text = marked('Minister {P Otto Behr} zieht um. Er wird Direktor des Museums.');
    const groups = grouped(text).map((group) => ({
      ...group,
      link: null,
      country: null,
      linkConfidence: 0,
      government: false,
    }));
    const described = findRoles(groups, text.sentences, text.article, german, gazetteer);
    const [person] = findDescriptions(described, text.sentences, text.article.text, german);
    expect(person?.roles.map((role) => role.text)).toEqual(['Minister', 'Direktor des Museums']);
  });
});
