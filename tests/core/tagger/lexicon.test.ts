import { expect, test } from 'vitest';
import { packLexicon, readLexicon } from '../../../core/tagger/lexicon.ts';

const rows = [
  { word: 'Oslo', clusters: [3, 40, 500], usage: 0o1234567, contextKinds: 0o3172, isRole: false },
  { word: 'Ministerin', clusters: [64, 320, 1200], usage: 0o7654321, contextKinds: 0, isRole: true },
  { word: 'Hafen', clusters: [0, 0, 0], usage: 0, contextKinds: 0o3777, isRole: false },
] as const;

test.each([1, 2, 3])('a packed lexicon of %i words gives back what was put in', (count) => {
  const lexicon = readLexicon(packLexicon(rows.slice(0, count)));
  for (const row of rows.slice(0, count)) {
    const at = lexicon?.find(row.word) ?? -1;
    expect([0, 1, 2].map((granularity) => lexicon?.cluster(at, granularity))).toEqual([...row.clusters]);
    expect([lexicon?.usage(at), lexicon?.contextKinds(at), lexicon?.isRole(at)]).toEqual([
      row.usage,
      row.contextKinds,
      row.isRole,
    ]);
  }
});

test('a word that was not put in has no row', () => {
  expect(readLexicon(packLexicon(rows))?.find('Bergen')).toBe(-1);
});

test('a lexicon of the wrong length is refused', () => {
  expect(readLexicon(packLexicon(rows).slice(0, -4))).toBeNull();
});
