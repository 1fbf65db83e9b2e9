import { describe, expect, test } from 'vitest';
import { readArticle } from '../../../core/article/read-article.ts';
import type { Article, PageSnapshot } from '../../../core/model.ts';
import { page, paragraphs } from './page.ts';

const [first = '', second = '', third = '', fourth = '', fifth = ''] = paragraphs;
const headline = 'Gipfel in Wien endet ohne Einigung';
const newsMeta = [
  { name: 'og:type', content: 'article' },
  { name: 'article:published_time', content: '2026-02-10T21:40:00+01:00' },
];

function read(snapshot: PageSnapshot): Article {
  const result = readArticle(snapshot);
  if (!result.ok) throw new Error(`not read: ${result.failure.reason}`);
  return result.value;
}

const rolesOf = (article: Article) =>
  article.blocks.map(({ role, start, end }) => [role, article.text.slice(start, end)]);

describe('readArticle', () => {
  const story = page(
    [
      ['header nav a', 'Politik', { link: 7 }],
      ['main article h1', headline],
      ['main article p.subtitle', 'Die Verhandlungen über die neue Grenzbrücke sind gescheitert, vorerst jedenfalls.'],
      ['main article p.author', 'Von Lena Vogt und Ivan Horák'],
      ['main article figure figcaption', 'Marta Lindqvist nach dem Treffen in der Wiener Hofburg. Foto: Agentur'],
      ['main article div.text p', first],
      ['main article div.text p', second],
      ['main article div.text div.ad p', 'Anzeige'],
      ['main article div.text p', 'Lesen Sie auch: Warum die Brücke so teuer wird', { link: 46 }],
      ['main article div.text h2', 'Warten auf die Brücke'],
      ['main article div.text p', third],
      ['main article div.text blockquote p', '„Niemand habe den Tisch verlassen“'],
      ['main article div.text p', fourth],
      ['main article div.text p', fifth],
      ['main article div.text h2', 'Mehr zum Thema'],
      ['main article div.text ul.related li', 'Die Geschichte der Brücke in sieben Bildern', { link: 43 }],
      [
        'main section.comments p',
        'Das war ja zu erwarten. Ich habe von Anfang an gesagt, dass daraus nichts wird, und so ist es.',
      ],
      ['footer p', '© 2026 Tagesbote. Alle Rechte vorbehalten, auch die der Übersetzung und der Vervielfältigung.'],
    ],
    { meta: newsMeta },
  );

  test('keeps headline, lede, byline, headings and paragraphs, and nothing else', () => {
    expect(rolesOf(read(story))).toEqual([
      ['headline', headline],
      ['lede', 'Die Verhandlungen über die neue Grenzbrücke sind gescheitert, vorerst jedenfalls.'],
      ['byline', 'Von Lena Vogt und Ivan Horák'],
      ['paragraph', first],
      ['paragraph', second],
      ['heading', 'Warten auf die Brücke'],
      ['paragraph', third],
      ['paragraph', fourth],
      ['paragraph', fifth],
    ]);
  });

  test('joins the blocks by blank lines, each exactly the text of its source', () => {
    const article = read(story);
    expect(article.text).toBe(article.blocks.map(({ start, end }) => article.text.slice(start, end)).join('\n\n'));
    for (const { start, end, source } of article.blocks) {
      expect(article.text.slice(start, end)).toBe(story.blocks[source ?? -1]?.text);
    }
  });

  test('finds who wrote it, when, and in which language', () => {
    expect(read(story)).toMatchObject({
      headline,
      byline: ['Lena Vogt', 'Ivan Horák'],
      published: '2026-02-10T21:40:00+01:00',
      modified: null,
      language: 'de',
    });
  });

  test('finds the author at the end of the text', () => {
    const article = read(
      page(
        [
          ['article h1', headline],
          ...paragraphs.map((text) => ['article p', text] as const),
          ['article p', 'Autor: Lena Vogt'],
        ],
        { meta: newsMeta },
      ),
    );
    expect(article.byline).toEqual(['Lena Vogt']);
    expect(article.blocks.at(-1)?.role).toBe('byline');
  });

  test('is not misled by a section front that calls itself an article', () => {
    const teasers = Array.from({ length: 20 }, (_, at) => [
      [`main div.list div.item${at} h2`, `Die Meldung Nummer ${at} aus der Region`, { link: 36 }] as const,
      [`main div.list div.item${at} p`, 'Mehr dazu.'] as const,
    ]).flat();
    const front = page(teasers, {
      url: 'https://zeitung.example/politik/',
      meta: [{ name: 'og:type', content: 'article' }],
    });
    expect(readArticle(front)).toEqual({ ok: false, failure: { kind: 'notAnArticle', reason: 'sectionPage' } });
  });

  test.each([
    ['a document that is not HTML', page([], { elements: [] }), 'notHtml'],
    ['a page without text', page([]), 'empty'],
    ['the front page', page([['p', first]], { url: 'https://zeitung.example/' }), 'frontPage'],
    [
      'an imprint',
      page(
        paragraphs.map((text) => ['main p', text]),
        { url: 'https://zeitung.example/impressum' },
      ),
      'service',
    ],
    [
      'a search',
      page(
        paragraphs.map((text) => ['main p', text]),
        { url: 'https://zeitung.example/suche?q=wien' },
      ),
      'searchPage',
    ],
    [
      'a login',
      page([['form p', 'Bitte melden Sie sich an.']], {
        counts: { videos: 0, images: 0, textInputs: 1, passwordInputs: 1, articles: 0 },
      }),
      'login',
    ],
  ])('declines %s', (_, snapshot, reason) => {
    expect(readArticle(snapshot)).toEqual({ ok: false, failure: { kind: 'notAnArticle', reason } });
  });

  test('reads any page with text when it is forced to, and still declines what has none', () => {
    const login = page([['form p', 'Bitte anmelden']], { url: 'https://zeitung.example/' });
    expect(readArticle(login, { force: true })).toMatchObject({ ok: true, value: { text: 'Bitte anmelden' } });
    expect(readArticle(page([]), { force: true })).toMatchObject({ ok: false, failure: { reason: 'empty' } });
    expect(readArticle(page([], { elements: [] }), { force: true })).toMatchObject({
      ok: false,
      failure: { reason: 'notHtml' },
    });
  });
});
