import { describe, expect, test } from 'vitest';
import { readArticle } from '../../../core/article/read-article.ts';
import { type Line, page, paragraphs } from './page.ts';

const [first = '', second = '', third = '', fourth = '', fifth = ''] = paragraphs;
const meta = [{ name: 'og:type', content: 'article' }];

/** Texts and roles of an article with some lines in its midst, less what every article here has. */
function between(lines: readonly Line[], below: readonly Line[] = []): readonly (readonly [string, string])[] {
  const story: readonly Line[] = [
    ['main article h1', 'Gipfel in Wien endet ohne Einigung'],
    ...[first, second, third].map((text): Line => ['main article p', text]),
    ...lines,
    ...[fourth, fifth].map((text): Line => ['main article p', text]),
    ...below,
  ];
  const result = readArticle(page(story, { meta }));
  if (!result.ok) throw new Error(`not read: ${result.failure.reason}`);
  const { blocks, text } = result.value;
  return blocks
    .map(({ role, start, end }) => [role, text.slice(start, end)] as const)
    .filter(([role, words]) => role !== 'headline' && !paragraphs.includes(words));
}

describe('what stands between the paragraphs', () => {
  test.each<readonly [string, readonly Line[]]>([
    ['an advertisement', [['main article div.banner p', 'Anzeige']]],
    ['a caption', [['main article figure figcaption', 'Marta Lindqvist am Dienstag vor der Hofburg in Wien.']]],
    ['a caption by its class', [['main article div.media-caption p', 'Marta Lindqvist vor der Hofburg in Wien.']]],
    ['a slide', [['main article div.carousel-item p', 'Die alte Brücke wird seit Jahren nur noch geflickt.']]],
    [
      'related articles',
      [['main article div.related p', 'Warum die Brücke so teuer wird, erklärt unsere Reporterin.']],
    ],
    ['a teaser that is linked', [['main article div.teaser p', 'Warum die Brücke so teuer wird.', { link: 31 }]]],
    [
      'a newsletter box',
      [['main article div.newsletter p', 'Jeden Morgen das Wichtigste aus Wien in Ihrem Postfach.']],
    ],
    ['a newsletter line', [['main article p', 'Jetzt abonnieren: das Wichtigste aus Wien am Morgen']]],
    ['a pull quote', [['main article blockquote p', '„Niemand habe den Tisch verlassen“']]],
    [
      'a hint at the rest behind a wall',
      [['main article div.paywall p', 'Weiterlesen können nur Abonnenten, die sich anmelden.']],
    ],
    [
      'the picture of a paragraph',
      [['main article div.absatzbild__info p', 'Marta Lindqvist vor der Hofburg in Wien.']],
    ],
    [
      'the article that a heading leads to',
      [
        ['main article article h3', 'Wer zahlt die Brücke?', { link: 21 }],
        [
          'main article article p',
          'Prag und Wien streiten seit Jahren darüber, wer die Rechnung am Ende bezahlen muss.',
        ],
      ],
    ],
    [
      'a teaser that breaks off',
      [['main article div p', 'Prag und Wien streiten seit Jahren darüber, wer … Weiterlesen']],
    ],
    ['the author', [['main article div.author-bio p', 'Lena Vogt berichtet seit zehn Jahren aus Wien und Prag.']]],
    ['an aside', [['main article aside p', 'Die Hofburg war lange der Sitz der Kaiser von Österreich.']]],
  ])('%s is left out', (_, lines) => {
    expect(between(lines)).toEqual([]);
  });

  test.each<readonly [string, string, readonly Line[]]>([
    ['a list', 'list', [['main article ul li', 'Die Brücke bleibt für Lastwagen gesperrt']]],
    ['a list of paragraphs', 'list', [['main article ul li p', 'Die Brücke bleibt für Lastwagen gesperrt']]],
    ['a table', 'list', [['main article table tr td', 'Baukosten']]],
    ['a quotation of its own', 'quote', [['main article blockquote p', '„Wir bauen, sobald das Geld da ist.“']]],
    [
      'a quotation set as a figure',
      'quote',
      [['main article figure blockquote p', '„Wir bauen, sobald das Geld da ist.“']],
    ],
    ['a heading', 'heading', [['main article h2', 'Warten auf die Brücke']]],
    ['a heading in bold', 'heading', [['main article p', 'Warten auf die Brücke', { bold: 21 }]]],
    ['a question in bold', 'paragraph', [['main article p', 'Wer bezahlt die Brücke?', { bold: 23 }]]],
    [
      'a sentence that begins with „Anzeige“',
      'paragraph',
      [['main article p', 'Anzeige erstattete der Verein am Montag in Linz.']],
    ],
  ])('%s is kept as %s', (_, role, lines) => {
    expect(between(lines)).toEqual([[role, lines[0]?.[1]]]);
  });
});

describe('what stands below the text', () => {
  const long = 'Ich habe von Anfang an gesagt, dass daraus nichts wird, und so ist es nun auch gekommen, leider. ';

  test.each<readonly [string, string]>([
    ['comments', 'comments'],
    ['a layer that asks for consent', 'consent-layer'],
  ])('%s are left out, even when they are longer than the article', (_, hint) => {
    const lines = Array.from({ length: 30 }, (_, at): Line => [`main article div.${hint} p`, `${long}${at}.`]);
    expect(between([], lines)).toEqual([]);
  });
});

test('a paragraph that is shown twice is read once', () => {
  const lines = [...paragraphs, first].map((text, at): Line => [`main article div.copy${at} p`, text]);
  const result = readArticle(page([['main article h1', 'Gipfel in Wien endet ohne Einigung'], ...lines], { meta }));
  expect(result.ok && result.value.text.split(first).length - 1).toBe(1);
});

test('a caption is left out in an article that is itself a slide', () => {
  const story: readonly Line[] = [
    ['div.swiper-slide article h1', 'Gipfel in Wien endet ohne Einigung'],
    [
      'div.swiper-slide article div.article-caption',
      'Marta Lindqvist sprach am Dienstag vor der Hofburg mit der Presse, bevor sie abreiste.',
    ],
    ...paragraphs.map((text): Line => ['div.swiper-slide article p', text]),
  ];
  const result = readArticle(page(story, { meta }));
  expect(result.ok && result.value.text).toBe(['Gipfel in Wien endet ohne Einigung', ...paragraphs].join('\n\n'));
});
