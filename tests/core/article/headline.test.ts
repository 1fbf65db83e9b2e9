import { describe, expect, test } from 'vitest';
import { findHeadline } from '../../../core/article/headline.ts';
import { readJsonLd } from '../../../core/article/json-ld.ts';
import { type Line, page, paragraphs } from './page.ts';

/** The headline of a page with these lines above its text, which calls itself as given. */
function headlineOf(
  lines: readonly Line[],
  names: { readonly data?: string; readonly openGraph?: string; readonly title?: string },
) {
  const snapshot = page([...lines, ['article p', paragraphs[0] ?? '']], {
    title: names.title ?? 'Tagesbote',
    meta: names.openGraph === undefined ? [] : [{ name: 'og:title', content: names.openGraph }],
  });
  const data = readJsonLd(
    names.data === undefined ? [] : [JSON.stringify({ '@type': 'Article', headline: names.data })],
  );
  return findHeadline(snapshot, data, lines.length).text;
}

describe('findHeadline', () => {
  test('takes the kicker that the page states before the line shown', () => {
    expect(headlineOf([['article h1', 'Die Brücke bleibt zu']], { data: 'Verkehr: Die Brücke bleibt zu' })).toBe(
      'Verkehr: Die Brücke bleibt zu',
    );
  });

  test('parts a kicker that runs into the headline', () => {
    const shown: readonly Line[] = [['article h1', 'Streit an der Grenze „Die Brücke bleibt vorerst zu“']];
    expect(headlineOf(shown, { openGraph: 'Verkehr: „Die Brücke bleibt vorerst zu“' })).toBe(
      '„Die Brücke bleibt vorerst zu“',
    );
    expect(headlineOf(shown, { openGraph: 'Streit an der Grenze: „Die Brücke bleibt vorerst zu“' })).toBe(
      'Streit an der Grenze: „Die Brücke bleibt vorerst zu“',
    );
  });

  test('prefers the line that the page states to one in a breadcrumb', () => {
    const lines: readonly Line[] = [
      ['div.breadcrumb h1', 'Verkehr: Die alte Brücke bleibt vorerst zu'],
      ['article h2', 'Die alte Brücke bleibt zu – jedenfalls vorerst'],
    ];
    const openGraph = 'Die alte Brücke bleibt zu – jedenfalls vorerst';
    expect(headlineOf(lines, { openGraph, title: 'Verkehr: Die alte Brücke bleibt vorerst zu' })).toBe(openGraph);
  });

  test('finds the line that the page states below sentences of a menu', () => {
    const lines: readonly Line[] = [
      ...Array.from({ length: 6 }, (): Line => ['div.menu p', paragraphs[1] ?? '']),
      ['article h1', 'Die alte Brücke bleibt vorerst zu'],
    ];
    const snapshot = page(lines, { title: 'Die alte Brücke bleibt vorerst zu | Tagesbote' });
    expect(findHeadline(snapshot, readJsonLd([]), 0)).toEqual({ text: 'Die alte Brücke bleibt vorerst zu', block: 6 });
  });

  test('keeps what the page shows when its data say something else', () => {
    const shown = 'Warum die alte Brücke noch lange zu bleibt';
    expect(headlineOf([['article h1', shown]], { data: 'Sperrung an der Grenze', title: shown })).toBe(shown);
  });
});
