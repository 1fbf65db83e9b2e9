import { describe, expect, test } from 'vitest';
import {
  type FiguresGold,
  type MainEventGold,
  readAnnotations,
  summedSpans,
} from '../../scripts/evaluate/facts-gold.ts';
import { readOpenings } from '../../scripts/evaluate/openings-gold.ts';
import { readQuotationsGold } from '../../scripts/evaluate/quotations-gold.ts';

const figures = readAnnotations<FiguresGold>('figures.de.jsonl');
const events = readAnnotations<MainEventGold>('main-event.de.jsonl');
const more = readAnnotations<MainEventGold>('main-event.more.de.jsonl');

describe.each([
  ['figures.de.jsonl', figures],
  ['main-event.de.jsonl', events],
] as const)('%s', (_, annotations) => {
  test('has 40 articles to develop with and keeps 20 aside', () => {
    expect(annotations.filter(({ part }) => part === 'develop')).toHaveLength(40);
    expect(annotations.filter(({ part }) => part === 'aside')).toHaveLength(20);
    expect(new Set(annotations.map(({ id }) => id)).size).toBe(60);
  });
});

describe.each([
  ['figures.de.jsonl', figures],
  ['main-event.de.jsonl', events],
  ['main-event.more.de.jsonl', more],
] as const)('%s', (_, annotations) => {
  test('has spans inside of the text, each with its sum', () => {
    const outside = annotations.filter((annotation) =>
      summedSpans(annotation).some(
        ({ start, end, sum }) => start < 0 || start >= end || end > annotation.length || !/^[0-9a-f]{8}$/.test(sum),
      ),
    );
    expect(outside).toEqual([]);
  });
});

test('the same articles are annotated for both', () => {
  expect(figures.map(({ id, part }) => [id, part])).toEqual(events.map(({ id, part }) => [id, part]));
});

test('40 more articles are annotated for the main event, none of them kept aside', () => {
  expect(new Set(more.map(({ id }) => id)).size).toBe(40);
  expect(more.filter(({ id, part }) => part !== 'develop' || events.some((event) => event.id === id))).toEqual([]);
});

test('figures stand in order and do not overlap', () => {
  const overlapping = figures.filter((annotation) =>
    annotation.figures.some((figure, index) => figure.start < (annotation.figures[index - 1]?.end ?? 0)),
  );
  expect(overlapping).toEqual([]);
});

test('only scores have an upper end below the value', () => {
  const odd = figures.flatMap((annotation) =>
    annotation.figures.filter(({ value, upper, unit }) => upper !== undefined && upper < value && unit !== 'score'),
  );
  expect(odd).toEqual([]);
});

describe('statements.en.jsonl', () => {
  const quotations = readQuotationsGold();

  test('has 25 texts to develop with and keeps 15 aside', () => {
    expect(quotations.filter(({ part }) => part === 'develop')).toHaveLength(25);
    expect(quotations.filter(({ part }) => part === 'aside')).toHaveLength(15);
    expect(new Set(quotations.map(({ id }) => id)).size).toBe(40);
  });

  test('has spans inside of the text, none of which is empty', () => {
    const outside = quotations.filter(({ length, statements }) =>
      statements
        .flatMap(({ start, end, speaker, meant }) => [{ start, end }, ...speaker, ...(meant ? [meant] : [])])
        .some(({ start, end }) => start < 0 || start >= end || end > length),
    );
    expect(outside).toEqual([]);
  });

  test('says whom somebody means only of those who are named by something', () => {
    const odd = quotations.flatMap(({ statements }) =>
      statements.filter(({ speaker, meant }) => meant && speaker.length === 0),
    );
    expect(odd).toEqual([]);
  });
});

test('the annotated English openings have spans inside of what was annotated, each with its sum', () => {
  const openings = readOpenings();
  const outside = openings.flatMap(({ id, until, length, dates, figures }) =>
    [...dates, ...figures]
      .filter(
        ({ start, end, sum }) =>
          start < 0 || start >= end || end > until || until > length || !/^[0-9a-f]{8}$/.test(sum),
      )
      .map(({ start }) => `${id} ${start}`),
  );
  expect(outside).toEqual([]);
  expect(new Set(openings.map(({ id }) => id)).size).toBe(20);
});
