import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { accuracyFigures } from '../../../components/options/accuracy-figures.ts';

const published = readFileSync(join(import.meta.dirname, '..', '..', '..', 'docs', 'accuracy.md'), 'utf8');

/** Precision and recall of the learned tagger, rounded, in the table that follows some words. */
function figures(after: string, kind: string) {
  const table = published.slice(published.indexOf(after));
  const line = table.slice(table.indexOf(`| mentions ${kind}:`)).split('\n', 1)[0] ?? '';
  const [right, found] = (line.split('|')[3] ?? '').split('/').map((figure) => Math.round(Number(figure)));
  return { right, found };
}

describe('the accuracy on the page about us', () => {
  it.each([
    ['wikinews', '150 Wikinews articles of 2004 to 2022 ('],
    ['newspapers', '25 newspaper articles of 2023 to 2026 ('],
  ] as const)('is what docs/accuracy.md publishes: %s', (texts, after) => {
    expect(accuracyFigures[texts]).toEqual({
      peopleAndPlaces: figures(after, 'PER+LOC'),
      organisations: figures(after, 'ORG'),
    });
  });
});
