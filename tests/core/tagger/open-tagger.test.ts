import { expect, test } from 'vitest';
import { openTagger } from '../../../core/tagger/open-tagger.ts';
import { noGazetteer, packSmallTagger, sentenceOf } from './small-tagger.ts';

/** A good file with one of its words changed. */
function changed(index: number, value: number): ArrayBuffer {
  const bytes = packSmallTagger();
  new Uint32Array(bytes)[index] = value;
  return bytes;
}

function messageOf(bytes: ArrayBuffer): string | null {
  const opened = openTagger(bytes, noGazetteer);
  return opened.ok ? null : opened.failure.message;
}

test('a tagger finds what its weights say, with offsets of the text', () => {
  const opened = openTagger(packSmallTagger(), noGazetteer);
  if (!opened.ok) throw new Error(opened.failure.message);
  const [mention, ...others] = opened.value.tag([sentenceOf('Sie flog von Bergen nach Oslo .')]);
  expect(others).toEqual([]);
  expect(mention).toMatchObject({ start: 25, end: 29, kind: 'place', surface: 'Oslo', source: 'tagger' });
  expect(mention?.confidence).toBeGreaterThan(0.9);
});

test.each<[string, ArrayBuffer, RegExp]>([
  ['an empty file', new ArrayBuffer(0), /shorter than its header/],
  ['another kind of file', changed(0, 1), /not a tagger/],
  ['a newer version', changed(1, 99), /version 99/],
  ['other features', changed(2, 5), /other features/],
  ['a wrong checksum', changed(200, 5), /wrong checksum/],
  ['a file that was cut', packSmallTagger().slice(0, -8), /should have/],
  ['sections of the wrong size', changed(5, 8), /do not fit/],
])('%s is refused', (_, bytes, message) => {
  expect(messageOf(bytes)).toMatch(message);
});

test('no sentences give no mentions', () => {
  const opened = openTagger(packSmallTagger(), noGazetteer);
  if (!opened.ok) throw new Error(opened.failure.message);
  const empty = { start: 0, end: 0, tokens: [], block: 0 };
  expect([opened.value.tag([]), opened.value.tag([empty])]).toEqual([[], []]);
});

test('very long words and sentences are read', () => {
  const opened = openTagger(packSmallTagger(), noGazetteer);
  if (!opened.ok) throw new Error(opened.failure.message);
  const long = sentenceOf(`${'Oslo '.repeat(3000)}${'X'.repeat(100_000)}`);
  expect(opened.value.tag([long])).toHaveLength(3000);
});

test('a letter torn from its accent is read as one word', () => {
  const opened = openTagger(packSmallTagger(), noGazetteer);
  if (!opened.ok) throw new Error(opened.failure.message);
  const [mention] = opened.value.tag([sentenceOf('In Oslo \u0308 rn')]);
  expect(mention).toMatchObject({ start: 3, end: 12 });
});

test.each<[number, readonly string[]]>([
  [5, ['organisation']],
  [4.5, ['organisation']],
  [4, []],
  [0, []],
])('a place that scores 6 and is an organisation with %s has the second kinds %j', (score, kinds) => {
  const opened = openTagger(packSmallTagger(score), noGazetteer);
  if (!opened.ok) throw new Error(opened.failure.message);
  const [mention] = opened.value.tag([sentenceOf('Sie flog nach Oslo .')]);
  expect(mention?.kind).toBe('place');
  // e^5 : e^6 is 0.27 : 0.73, e^4.5 is 0.18 of both, e^4 is 0.12.
  expect((mention?.alternatives ?? []).map(({ kind }) => kind)).toEqual(kinds);
  for (const { confidence } of mention?.alternatives ?? [])
    expect(confidence).toBeCloseTo(1 / (1 + Math.exp(6 - score)), 1);
});
