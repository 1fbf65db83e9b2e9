import { describe, expect, test } from 'vitest';
import { readHtml } from '../../../scripts/factsheet/read-html.ts';

const textsOf = (html: string) => readHtml(html, null).blocks.map(({ text }) => text);

describe('readHtml', () => {
  test.each<readonly [string, string, readonly string[]]>([
    ['nothing', '', []],
    ['a text without tags', 'nur Text', ['nur Text']],
    ['unclosed tags', '<p>eins<p>zwei<div><b>drei<p>vier', ['eins', 'zwei', 'drei', 'vier']],
    ['a body without end', '<html><body class="x"><p>eins', ['eins']],
    ['a style between head and body', '<html><head></head><style>p{}</style><body><p>eins</p></body></html>', ['eins']],
    [
      'several <html> from conditional comments',
      '<html><html class="ie"><head></head><body><p>eins</p></body></html>',
      ['eins'],
    ],
    ['entities', '<p>K&ouml;ln &amp; &lt;b&gt; &#x1F469;</p>', ['Köln & <b> 👩']],
    ['control characters', '<p>a\u0000b\u0007</p>', ['a\u0000b\u0007']],
  ])('reads %s', (_, html, texts) => {
    expect(textsOf(html)).toEqual(texts);
  });

  test('keeps the address it is given, else the canonical one', () => {
    const html = '<html><head><link rel="canonical" href="https://zeitung.example/a"></head><body>x</body></html>';
    expect(readHtml(html, 'https://zeitung.example/b').url).toBe('https://zeitung.example/b');
    expect(readHtml(html, null).url).toBe('https://zeitung.example/a');
  });

  test('reads a page of five megabytes up to a bound', () => {
    const sentence = 'Dies ist ein Satz, der immer wiederkehrt.';
    const page = readHtml(`<body>${`<p>${sentence}</p>`.repeat(100_000)}`, null);
    expect(page.blocks.length).toBeGreaterThan(10_000);
    expect(page.blocks.length).toBeLessThan(100_000);
    expect(new Set(page.blocks.map(({ text }) => text))).toEqual(new Set([sentence]));
  });

  test('reads 50,000 nested elements', () => {
    expect(textsOf(`<html><body>${'<div>'.repeat(50_000)}unten</body></html>`)).toEqual(['unten']);
  });
});
