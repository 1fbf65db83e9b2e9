import { expect, test } from 'vitest';
import { german } from '../../../core/languages/de/index.ts';
import { createBaselineTagger } from '../../../core/tagger/baseline/create-baseline-tagger.ts';
import { tagConll } from '../../../scripts/tag/tag-conll.ts';
import { smallGazetteer } from '../../core/tagger/tag-text.ts';

const tagger = createBaselineTagger(german, smallGazetteer);

test('every line keeps its place, and names get BIO tags', () => {
  const input = '# doc 1\nIlse\tX\nKramm\tX\nlebt\tX\nin\nAbu\nDhabi\n.\n\nKramms\nHaus\n\n# doc 2\nKramms\n';
  const output =
    '# doc 1\nIlse\tB-PER\nKramm\tI-PER\nlebt\tO\nin\tO\nAbu\tB-LOC\nDhabi\tI-LOC\n.\tO\n\nKramms\tB-PER\nHaus\tO\n\n# doc 2\nKramms\tB-PER\n';
  expect(tagConll(input, tagger)).toBe(output);
});

test('a surname is carried through its own document only', () => {
  const named = 'Anton\nWexlow\nkam\n.\n\nWexlow\nging\n.\n';
  expect(tagConll(`# doc 1\n${named}`, tagger)).toContain('\n\nWexlow\tB-PER\n');
  expect(tagConll(`# doc 1\n${named}\n# doc 2\nWexlow\nging\n.\n`, tagger)).toMatch(/# doc 2\nWexlow\tO\n/u);
});

test('an empty file stays empty', () => {
  expect(tagConll('', tagger)).toBe('');
});
