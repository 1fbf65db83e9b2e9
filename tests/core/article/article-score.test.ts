import { expect, test } from 'vitest';
import type { ArticleEvidence } from '../../../core/article/article-evidence.ts';
import { articleScore } from '../../../core/article/article-score.ts';
import { readJsonLd } from '../../../core/article/json-ld.ts';
import { readAddress } from '../../../core/article/page-address.ts';

const evidence: ArticleEvidence = {
  address: readAddress('https://zeitung.example/welt/gipfel'),
  words: 400,
  paragraphs: 10,
  paragraphLength: 240,
  linkedHeadings: 0,
  share: 0.5,
  linked: 0.05,
  gap: 3,
  toReader: 0,
  ofItself: 0,
  orders: 0,
  code: 0,
  titles: 0,
  articles: 0,
  discussionMarks: 0,
  offerMarks: 0,
  typed: false,
  openGraph: '',
  stated: false,
  dated: false,
  authored: false,
};
const score = (change: Partial<ArticleEvidence>, type = 'WebPage') =>
  articleScore({ ...evidence, ...change }, readJsonLd([JSON.stringify({ '@type': type })]));

test.each<readonly [string, Partial<ArticleEvidence>]>([
  ['a type in JSON-LD', { typed: true }],
  ['Open Graph', { openGraph: 'article' }],
  ['an author', { authored: true }],
  ['a headline in the address', { address: readAddress('https://zeitung.example/welt/gipfel-in-wien-ohne-ergebnis') }],
  ['a date in the address', { address: readAddress('https://zeitung.example/2026/gipfel') }],
  ['a section in the address', { address: readAddress('https://zeitung.example/sport/gipfel') }],
  ['one heading of the first rank', { titles: 1 }],
  ['one article element', { articles: 1 }],
  ['more of the page', { share: 0.9 }],
  ['a headline just above the text', { gap: 1 }],
])('%s speaks for an article', (_, change) => {
  expect(score(change)).toBeGreaterThan(score({}));
});

test.each<readonly [string, Partial<ArticleEvidence>]>([
  ['another type in Open Graph', { openGraph: 'product' }],
  ['a forum', { address: readAddress('https://zeitung.example/forum/gipfel') }],
  ['a manual', { address: readAddress('https://zeitung.example/docs/gipfel') }],
  ['a shop', { address: readAddress('https://zeitung.example/shop/gipfel') }],
  ['an address of one step', { address: readAddress('https://zeitung.example/gipfel') }],
  ['links', { linked: 0.3 }],
  ['telling the reader what to do', { orders: 1 }],
  ['program code', { code: 5 }],
  ['speaking to the reader', { toReader: 3 }],
  ['speaking of itself', { ofItself: 3 }],
  ['prices and carts', { offerMarks: 5 }],
  ['no headline', { gap: 20 }],
])('%s speaks against an article', (_, change) => {
  expect(score(change)).toBeLessThan(score({}));
});

test.each(['QAPage', 'DiscussionForumPosting', 'CollectionPage', 'ItemList'])(
  '%s in JSON-LD speaks against it',
  (type) => {
    expect(score({}, type)).toBeLessThan(score({}));
  },
);
