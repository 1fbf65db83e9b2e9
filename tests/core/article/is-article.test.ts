import { describe, expect, test } from 'vitest';
import { readArticle } from '../../../core/article/read-article.ts';
import type { PageSnapshot } from '../../../core/model.ts';
import { type Line, page, paragraphs } from './page.ts';

const noCounts = { videos: 0, images: 0, textInputs: 0, passwordInputs: 0, articles: 0 };
const ld = (type: string) => [JSON.stringify({ '@type': type, name: 'Ein Name' })];
const og = (type: string) => [{ name: 'og:type', content: type }];

/** What the decision says: the reason, or `article`. */
function verdict(lines: readonly Line[], facts: Partial<PageSnapshot>): string {
  const result = readArticle(page(lines, { title: 'Tagesbote', counts: noCounts, ...facts }));
  return result.ok ? 'article' : result.failure.reason;
}

const text: readonly Line[] = paragraphs.map((paragraph) => ['main p', paragraph]);
const story: readonly Line[] = [['main h1', 'Gipfel in Wien endet ohne Einigung'], ...text];
const plain = 'https://zeitung.example/a/b';
const note: Line = [
  'main p',
  'Hier sehen Sie unsere schönsten Stücke aus der Werkstatt in Linz, alle von Hand gemacht.',
];
const linked = (count: number): readonly Line[] =>
  Array.from({ length: count }, (_, at) => [`main div.n${at} h2`, `Meldung ${at} aus dem Landtag`, { link: 25 }]);

describe('reasons for declining a page', () => {
  test.each<readonly [string, string, readonly Line[], Partial<PageSnapshot>]>([
    ['a front page by its address', 'frontPage', story, { url: 'https://zeitung.example/' }],
    ['a list of linked headings', 'sectionPage', linked(9), { url: 'https://zeitung.example/politik/' }],
    ['a page that calls itself a collection', 'sectionPage', [note], { url: plain, jsonLd: ld('CollectionPage') }],
    ['a page full of article elements', 'sectionPage', [note], { url: plain, counts: { ...noCounts, articles: 12 } }],
    ['results by the path', 'searchPage', text, { url: 'https://zeitung.example/suche/wien' }],
    ['results by the query', 'searchPage', [note], { url: 'https://zeitung.example/archiv?q=wien' }],
    ['results by JSON-LD', 'searchPage', text, { jsonLd: ld('SearchResultsPage') }],
    ['a product by its address', 'shop', [note], { url: 'https://laden.example/produkte/tassen/blau' }],
    ['a product by JSON-LD', 'shop', [note], { url: plain, jsonLd: ld('Product') }],
    ['a product by Open Graph', 'shop', [note], { url: plain, meta: og('product.item') }],
    ['a thread by its address', 'forum', text, { url: 'https://forum.example/forum/17' }],
    ['a thread by JSON-LD', 'forum', text, { url: plain, jsonLd: ld('DiscussionForumPosting') }],
    [
      'a thread by the names of its elements',
      'forum',
      Array.from({ length: 7 }, (_, at) => [`main div.post-body${at} p`, 'Ich sehe das wie ihr.'] as const),
      { url: plain },
    ],
    ['a password field', 'login', [note], { url: plain, counts: { ...noCounts, passwordInputs: 1 } }],
    ['a film with some lines', 'video', [note], { url: plain, counts: { ...noCounts, videos: 1 } }],
    ['a film by Open Graph', 'video', [note], { url: plain, meta: og('video.other') }],
    ['pictures with some lines', 'gallery', [note], { url: plain, counts: { ...noCounts, images: 30 } }],
    ['pictures by JSON-LD', 'gallery', [note], { url: plain, jsonLd: ld('ImageGallery') }],
    ['a form of many fields', 'editor', [note], { url: plain, counts: { ...noCounts, textInputs: 9 } }],
    [
      'text that can be edited, however much it looks like an article',
      'editor',
      paragraphs.map((paragraph) => ['main div.contenteditable.story p', paragraph]),
      { meta: og('article') },
    ],
    ['an imprint by its title', 'service', text, { title: 'Impressum | Tagesbote' }],
    ['a page about the company', 'service', text, { url: 'https://zeitung.example/verlag/ueber-uns' }],
    [
      'an offer in the second person',
      'service',
      Array.from({ length: 7 }, (_, at) => [
        'main p',
        `Mit uns planen Sie Ihr Haus ${at} so, wie Sie es wollen: Wir beraten Sie, und Sie entscheiden, was wir für Sie bauen.`,
      ]),
      { url: 'https://bau.example/haus' },
    ],
    ['no text to speak of', 'noProse', [['main p', 'Nichts da.']], { url: plain }],
    ['a few words', 'tooShort', [['main p', `${paragraphs[0]} ${paragraphs[2]}`]], {}],
  ])('%s makes it %s', (_, reason, lines, facts) => {
    expect(verdict(lines, facts)).toBe(reason);
  });
});

describe('pages that stay articles', () => {
  test.each<readonly [string, readonly Line[], Partial<PageSnapshot>]>([
    ['without date, author, type or words in the address', story, { url: 'https://zeitung.example/news/news_view' }],
    ['without an address', story, { url: '' }],
    ['with a comment box that can be edited', [...story, ['main div.contenteditable p', 'Ihr Kommentar']], {}],
    ['with a film and a gallery', story, { meta: og('article'), counts: { ...noCounts, videos: 2, images: 40 } }],
    ['with a login in the head', story, { meta: og('article'), counts: { ...noCounts, passwordInputs: 1 } }],
    [
      'with links to others below',
      [...story, ...linked(6)],
      { meta: [...og('article'), { name: 'article:published_time', content: '2026-02-10' }] },
    ],
    [
      'in brief, when it says that it is one',
      [
        ['main h1', 'Kein Ergebnis'],
        ['main p', `${paragraphs[0]} ${paragraphs[2]}`],
      ],
      { jsonLd: ld('NewsArticle') },
    ],
  ])('%s', (_, lines, facts) => {
    expect(verdict(lines, facts)).toBe('article');
  });
});

describe('a teaser before a paywall', () => {
  const teaser: readonly Line[] = [
    ['main h1', 'Gipfel in Wien endet ohne Einigung'],
    [
      'main p',
      'Die Gespräche in Wien sind am Dienstagabend ohne Ergebnis zu Ende gegangen. Wie es jetzt weitergeht, weiß niemand so recht.',
    ],
  ];
  const article = (stated: object) => ({
    url: 'https://zeitung.example/politik/gipfel-in-wien-endet-ohne-einigung-2026',
    meta: og('article'),
    jsonLd: [JSON.stringify({ '@type': 'NewsArticle', author: 'Lena Vogt', datePublished: '2026-02-10', ...stated })],
  });

  test('is an article when the page says that the rest is not free', () => {
    expect(verdict(teaser, article({ isAccessibleForFree: false }))).toBe('article');
  });

  test('is too short when it does not', () => {
    expect(verdict(teaser, article({}))).toBe('tooShort');
  });
});
