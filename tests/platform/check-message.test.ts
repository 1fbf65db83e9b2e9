import { describe, expect, it } from 'vitest';
import type { Article } from '../../core/model.ts';
import { readToBackground } from '../../platform/check-message.ts';
import { defaultSettings } from '../../platform/settings-model.ts';

const article: Article = {
  headline: 'Bern lenkt ein',
  byline: ['Mara Lindt'],
  published: '2026-03-02',
  modified: null,
  publisher: null,
  section: null,
  paywalled: false,
  language: 'de',
  url: 'https://zeitung.invalid/bern',
  text: 'Bern lenkt ein\n\nDer Rat hat zugestimmt.',
  blocks: [
    { start: 0, end: 14, role: 'headline', source: 0 },
    { start: 16, end: 39, role: 'paragraph', source: 3 },
  ],
};
const asking = (change: object) => ({ kind: 'understand', article: { ...article, ...change } });

describe('a message to the background', () => {
  it('is read when it has the agreed shape', () => {
    expect(readToBackground(asking({}))).toEqual({ kind: 'understand', article });
    expect(readToBackground({ kind: 'readingChanged', names: 7 })).toEqual({ kind: 'readingChanged', names: 7 });
    expect(readToBackground({ kind: 'readingChanged', names: null })).toEqual({ kind: 'readingChanged', names: null });
  });

  it('brings the types that the page states, and nothing else among them', () => {
    const types = ['NewsArticle', 'WebPage'];
    expect(readToBackground(asking({ types }))).toEqual(asking({ types }));
    expect(readToBackground(asking({ types: ['NewsArticle', 5, null] }))).toEqual(asking({ types: ['NewsArticle'] }));
    expect(readToBackground(asking({ types: 'NewsArticle' }))).toBeNull();
  });

  it('brings settings with the defaults for what is missing', () => {
    expect(readToBackground({ kind: 'saveSettings', settings: { highlights: false } })).toEqual({
      kind: 'saveSettings',
      settings: { ...defaultSettings, highlights: false },
    });
    expect(readToBackground({ kind: 'saveSettings' })).toBeNull();
  });

  it('may ask where a place is', () => {
    const place = { placeKind: 'city', country: 'AT', lat: 47.1, lon: 15.4 };
    expect(readToBackground({ kind: 'locate', place: { ...place, name: 'Graz' } })).toEqual({ kind: 'locate', place });
    const sea = { placeKind: 'water', country: null, lat: -90, lon: 180 };
    expect(readToBackground({ kind: 'locate', place: sea })).toEqual({ kind: 'locate', place: sea });
  });

  it('may bring a correction, take one back, or bring them all', () => {
    const hide = { kind: 'hide', name: 'Mara Lindt', entityKind: 'person', host: null };
    const shown = { ...hide, host: 'zeitung.invalid' };
    for (const [add, remove] of [
      [hide, null],
      [null, hide],
      [shown, hide],
    ])
      expect(readToBackground({ kind: 'correct', add, remove })).toEqual({ kind: 'correct', add, remove });
    const all = { kind: 'replaceCorrections', corrections: [hide, shown] };
    expect(readToBackground(all)).toEqual(all);
  });

  it('loses fields that nobody agreed on', () => {
    expect(readToBackground(asking({ evil: true, __proto__: { polluted: true } }))).toEqual({
      kind: 'understand',
      article,
    });
  });

  it.each([
    ['no object', 'understand'],
    ['nothing', null],
    ['another kind', { kind: 'erase' }],
    ['a place of no kind', { kind: 'locate', place: { placeKind: 'moon', country: null, lat: 0, lon: 0 } }],
    ['a place beyond the pole', { kind: 'locate', place: { placeKind: 'city', country: null, lat: 91, lon: 0 } }],
    ['a place at no number', { kind: 'locate', place: { placeKind: 'city', country: null, lat: NaN, lon: 0 } }],
    ['a country that is no code', { kind: 'locate', place: { placeKind: 'city', country: 'A"', lat: 0, lon: 0 } }],
    ['a count that is none', { kind: 'readingChanged', names: -1 }],
    ['a count beyond all articles', { kind: 'readingChanged', names: 1e9 }],
    ['a correction of nothing', { kind: 'correct', add: null, remove: null }],
    ['a correction that is none', { kind: 'correct', add: { kind: 'hide' }, remove: null }],
    ['a correction in place of what is none', { kind: 'correct', add: null, remove: 'all' }],
    ['corrections with one that is none', { kind: 'replaceCorrections', corrections: [null] }],
    ['corrections that are no list', { kind: 'replaceCorrections', corrections: {} }],
    ['an article that is a list', { kind: 'understand', article: [] }],
    ['a text that is no text', asking({ text: 5 })],
    ['a text beyond the bound', asking({ text: 'a'.repeat(1_000_001), blocks: [] })],
    ['a headline beyond the bound', asking({ headline: 'a'.repeat(2_001) })],
    ['a language that is missing', asking({ language: null })],
    ['authors that are no list', asking({ byline: 'Mara Lindt' })],
    ['an author that is no text', asking({ byline: [{}] })],
    ['blocks that are no list', asking({ blocks: {} })],
    ['a block outside the text', asking({ blocks: [{ start: 0, end: 40, role: 'paragraph', source: 0 }] })],
    ['a block that ends before it starts', asking({ blocks: [{ start: 5, end: 4, role: 'paragraph', source: 0 }] })],
    [
      'blocks that overlap',
      asking({
        blocks: [
          { start: 0, end: 9, role: 'paragraph', source: 0 },
          { start: 8, end: 12, role: 'paragraph', source: 1 },
        ],
      }),
    ],
    ['an offset that is no integer', asking({ blocks: [{ start: 0.5, end: 4, role: 'paragraph', source: 0 }] })],
    ['a role that nobody knows', asking({ blocks: [{ start: 0, end: 4, role: 'script', source: 0 }] })],
  ])('is refused: %s', (_, message) => {
    expect(readToBackground(message)).toBeNull();
  });
});
