import { describe, expect, test } from 'vitest';
import { BEGIN, END, labelOf, namesInLabels, OUTSIDE, SINGLE } from '../../../core/tagger/labels.ts';
import type { AnnotatedDocument } from '../../../scripts/tagger/annotated-text.ts';
import { isWellFormed } from '../../../scripts/tagger/fit-model.ts';
import type { NameStock } from '../../../scripts/tagger/name-stock.ts';
import { seededRandom } from '../../../scripts/tagger/seeded-random.ts';
import { createNameSwap } from '../../../scripts/tagger/swap-names.ts';
import { withoutDemonyms } from '../../../scripts/tagger/without-demonyms.ts';
import { smallGazetteer } from '../../core/tagger/tag-text.ts';

const [PERSON, PLACE, ORGANISATION] = [0, 1, 2];
const stock: NameStock = {
  cultures: [{ first: ['Temitope', 'Adaeze'], last: ['Okonjiwura', 'Balogundele'] }],
  places: ['Ikorodu', 'Birnin Kebbi'],
};

const sentence = (text: string, ...names: readonly (readonly [from: number, count: number, kind: number])[]) => {
  const tokens = text.split(' ');
  const labels = new Uint8Array(tokens.length).fill(OUTSIDE);
  for (const [from, count, kind] of names) {
    if (count === 1) labels[from] = labelOf(kind, SINGLE);
    else {
      labels[from] = labelOf(kind, BEGIN);
      labels[from + 1] = labelOf(kind, END);
    }
  }
  return { tokens, labels };
};

const article: AnnotatedDocument = {
  id: 'a',
  corpus: 'own',
  sentences: [
    sentence('Ilse Kramm left Ulm for Ukraine .', [0, 2, PERSON], [3, 1, PLACE], [5, 1, PLACE]),
    sentence('Kramm met Essen Bank in Ulm .', [0, 1, PERSON], [2, 2, ORGANISATION], [5, 1, PLACE]),
  ],
};

const namesOf = ({ sentences }: AnnotatedDocument) =>
  sentences.map(({ tokens, labels }) =>
    namesInLabels(labels, tokens.length).map(({ from, to, kind }) => [tokens.slice(from, to).join(' '), kind]),
  );

describe('copies of articles with other names', () => {
  test.each([1, 2, 3, 4, 5])('keep their words and whole names, with seed %i', (seed) => {
    const copy = createNameSwap(stock, smallGazetteer, seededRandom(seed))(article);
    const ordinary = copy.sentences.map(({ tokens, labels }) => tokens.filter((_, i) => labels[i] === OUTSIDE));
    expect(ordinary).toEqual([
      ['left', 'for', '.'],
      ['met', 'in', '.'],
    ]);
    expect(copy.sentences.every(({ labels }) => isWellFormed(labels))).toBe(true);
  });

  test('rename a person and a town the same way everywhere, and leave countries and organisations', () => {
    const [first = [], second = []] = namesOf(createNameSwap(stock, smallGazetteer, seededRandom(1))(article));
    const [[person = ''] = [], [town = ''] = [], country] = first;
    expect(person).not.toContain('Kramm');
    expect(town).not.toBe('Ulm');
    expect(country).toEqual(['Ukraine', PLACE]);
    expect(second).toEqual([
      [String(person).split(' ').at(-1), PERSON],
      ['Essen Bank', ORGANISATION],
      [town, PLACE],
    ]);
  });

  test('are the same for the same seed', () => {
    const copies = [7, 7].map((seed) => createNameSwap(stock, smallGazetteer, seededRandom(seed))(article));
    expect(copies[0]).toEqual(copies[1]);
  });
});

test('a demonym that is marked as a place loses its mark, a place keeps it', () => {
  const document = {
    id: 'b',
    corpus: 'btc',
    sentences: [sentence('Ukrainer trains reach Ulm', [0, 1, PLACE], [3, 1, PLACE])],
  };
  expect(namesOf(withoutDemonyms(document, smallGazetteer))).toEqual([[['Ulm', PLACE]]]);
});
