import { describe, expect, test } from 'vitest';
import { articleFromText } from '../../../core/article/plain-text-article.ts';
import { paragraphs } from './page.ts';

const [first = '', second = '', third = ''] = paragraphs;

const rolesOf = (text: string, facts = {}) =>
  articleFromText(text, facts).blocks.map(({ role, start, end }) => [role, text.slice(start, end)]);

describe('articleFromText', () => {
  test('takes the text unchanged and gives each line its offsets', () => {
    const text = `  ${first}\r\n\r\n\n${second}\n`;
    const article = articleFromText(text);
    expect(article.text).toBe(text);
    expect(article.blocks.map(({ start, end, source }) => [text.slice(start, end), source])).toEqual([
      [first, null],
      [second, null],
    ]);
  });

  test('knows headline, lede, headings and byline', () => {
    const text = ['Gipfel ohne Einigung', first, 'Warten auf die Brücke', second, third, 'Autor: P. Sommer'].join('\n');
    expect(rolesOf(text)).toEqual([
      ['headline', 'Gipfel ohne Einigung'],
      ['lede', first],
      ['heading', 'Warten auf die Brücke'],
      ['paragraph', second],
      ['paragraph', third],
      ['byline', 'Autor: P. Sommer'],
    ]);
    expect(articleFromText(text)).toMatchObject({
      headline: 'Gipfel ohne Einigung',
      byline: ['P. Sommer'],
      language: 'de',
    });
  });

  test('takes what is stated over what is found', () => {
    const facts = {
      headline: 'Kein Ergebnis',
      published: '2026-02-10',
      language: 'de-AT',
      url: 'https://zeitung.example/a',
    };
    expect(articleFromText(`${first}\n${second}`, facts)).toMatchObject({ ...facts, language: 'de' });
  });

  test.each([
    ['', 0],
    ['\n \n\t', 0],
    ['Wort', 1],
    ['😀\n‏שלום', 2],
  ])('reads %j calmly', (text, blocks) => {
    expect(articleFromText(text).blocks).toHaveLength(blocks);
  });
});
