import { describe, expect, test } from 'vitest';
import { findArticleKind } from '../../../core/facts/find-article-kind.ts';
import { german } from '../../../core/languages/de/index.ts';
import type { Article, BlockRole } from '../../../core/model.ts';

/** An article of these blocks, a paragraph each unless its role is given. */
function article(texts: readonly (string | readonly [BlockRole, string])[], facts: Partial<Article> = {}): Article {
  let text = '';
  const blocks = texts.map((block, source) => {
    const [role, words] = typeof block === 'string' ? (['paragraph', block] as const) : block;
    const start = text === '' ? 0 : text.length + 2;
    text += `${text === '' ? '' : '\n\n'}${words}`;
    return { start, end: text.length, role, source };
  });
  return {
    headline: 'Die Brücke bleibt zu',
    byline: [],
    published: null,
    modified: null,
    publisher: null,
    section: null,
    paywalled: false,
    language: 'de',
    url: 'https://zeitung.example/politik/die-bruecke-bleibt-zu',
    text,
    blocks,
    ...facts,
  };
}

const kindOf = (texts: Parameters<typeof article>[0], facts?: Partial<Article>) =>
  findArticleKind(article(texts, facts), german.kinds);
const report = ['Der Rat hat am Montag entschieden.', 'Die Brücke bleibt bis zum Herbst gesperrt.'];

test.each<readonly [string, Partial<Article>]>([
  ['liveBlog', { types: ['LiveBlogPosting'] }],
  ['liveBlog', { url: 'https://zeitung.example/politik/liveblog-zur-wahl-100.html' }],
  ['liveBlog', { headline: '+++ Live-Ticker +++ Die Brücke wird gesprengt' }],
  ['interview', { url: 'https://zeitung.example/interview/die-bruecke-bleibt-zu' }],
  ['interview', { headline: 'Interview mit Mara Lindt' }],
  ['interview', { section: 'Im Gespräch mit' }],
  ['opinion', { types: ['OpinionNewsArticle'] }],
  ['opinion', { url: 'https://zeitung.example/meinung/die-bruecke-bleibt-zu' }],
  ['opinion', { section: 'Gastkommentar' }],
  ['opinion', { headline: 'Kommentar: Die Brücke bleibt zu' }],
  ['pressRelease', { url: 'https://verband.example/presse/pressemitteilungen/die-bruecke-bleibt-zu' }],
  ['teaser', { paywalled: true }],
  ['report', {}],
  ['report', { types: ['NewsArticle'] }],
  ['report', { url: null, headline: null }],
  ['report', { url: 'https://zeitung.example/politik/ministerin-gibt-interview' }],
  ['report', { headline: 'Die Brücke bleibt zu, sagt ein Kommentar im Amtsblatt' }],
  ['report', { url: 'https://meinung.example/politik/die-bruecke' }],
])('an article is of the kind %s by %j', (kind, facts) => {
  expect(kindOf(report, facts)).toBe(kind);
});

describe('by the shape of its text', () => {
  const answer = 'Das war so nicht geplant, aber es hat sich gelohnt.';

  test('questions to somebody between answers make an interview', () => {
    const texts = ['Wie kam es dazu?', 'Was haben Sie gedacht?', 'Hatten Sie Angst?', 'Und nun?'];
    expect(kindOf(texts.flatMap((question) => [question, answer]))).toBe('interview');
    expect(kindOf(['Frau Lindt, wie kam es dazu?', answer, 'Und nun?', answer])).toBe('interview');
  });

  test('questions about a subject do not', () => {
    const texts = ['Worum geht es?', 'Was kostet die Brücke?', 'Wer zahlt?', 'Wie geht es weiter?'];
    expect(
      kindOf(
        texts.flatMap((question): [BlockRole, string][] => [
          ['heading', question],
          ['paragraph', answer],
        ]),
      ),
    ).toBe('report');
  });

  test('two speakers by turns make an interview', () => {
    const turns = ['Tagblatt: Wie kam es dazu?', `Lindt: ${answer}`];
    expect(kindOf(['Mara Lindt baut Brücken.', ...turns, ...turns, ...turns])).toBe('interview');
    expect(kindOf(['Die Regel: Wer zahlt, bestimmt.', ...report])).toBe('report');
  });

  test('posts with their times make a live blog', () => {
    const posts = [
      '12.30 Uhr: Der Rat tagt.',
      '11:05 Uhr – Die Abstimmung beginnt.',
      '10.40: Es regnet.',
      '9.15 Uhr Beginn.',
    ];
    expect(kindOf(posts)).toBe('liveBlog');
    expect(kindOf(['12.30.2026 war kein Tag.', ...posts.slice(1)])).toBe('report');
  });

  test('whom to ask makes a press release, and many words a long read', () => {
    expect(kindOf([...report, 'Pressekontakt: Mara Lindt, Telefon 0000'])).toBe('pressRelease');
    expect(kindOf(['GRAZ (ots) Der Rat hat am Montag entschieden.'])).toBe('pressRelease');
    expect(kindOf([Array.from({ length: 2_100 }, () => 'Wort').join(' ')])).toBe('longRead');
    expect(kindOf([Array.from({ length: 300 }, () => 'Wort').join(' ')], { paywalled: true })).toBe('report');
  });

  test('an article without words is a report', () => {
    expect(kindOf([])).toBe('report');
  });
});
