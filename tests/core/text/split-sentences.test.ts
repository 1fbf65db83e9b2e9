import { describe, expect, test } from 'vitest';
import { german } from '../../../core/languages/de/index.ts';
import type { Article, BlockRole } from '../../../core/model.ts';
import { splitSentences } from '../../../core/text/split-sentences.ts';

function articleOf(...parts: readonly (readonly [BlockRole, string])[]): Article {
  let text = '';
  const blocks = parts.map(([role, part]) => {
    const start = text === '' ? 0 : text.length + 2;
    text = text === '' ? part : `${text}\n\n${part}`;
    return { start, end: start + part.length, role, source: null };
  });
  const unknown = {
    headline: null,
    published: null,
    modified: null,
    publisher: null,
    section: null,
    paywalled: false,
    url: null,
  };
  return { ...unknown, byline: [], language: 'de', text, blocks };
}

const split = (text: string): string[] =>
  splitSentences(articleOf(['paragraph', text]), german).map(({ start, end }) => text.slice(start, end));

const CASES: readonly [why: string, ...sentences: string[]][] = [
  ['full stops end sentences', 'Ein Satz.', 'Noch einer.'],
  ['abbreviations do not', 'Der Rat, z. B. Dr. Ilse Kramm, tagte bzw. stritt.', 'Dann kam Ruhe.'],
  ['an abbreviation before a capital function word does', 'Sie brachten Brot, Käse usw.', 'Das reichte.'],
  ['a title never does', 'Dr. Die war sein Name.'],
  ['ordinals do not', 'Am 3. März und im 20. Jahrhundert, unter Ludwig II. von Auen, war Ruhe.'],
  ['a year does', 'So war es 1989.', 'Bürger zogen los.'],
  ['closing quotes belong to their sentence', 'Sie sagte: „Das reicht.“', 'Er ging.'],
  ['the speaker behind a quotation does', '„Das reicht!“, sagte sie.', '„Nein!“ rief er.'],
  ['English quotes are told by the blank before them', 'Er ging.', '“So nicht.”', 'Sie blieb.'],
  ['question marks in a row count once', 'Wirklich?!', 'Ja.'],
  ['a bracket closes with its sentence', '(Ein Nachtrag folgt.)', 'Ende.'],
  ['small letters go on', 'Er sah ... nichts mehr.', 'Ende.'],
  ['an opening quote begins a sentence', 'Sie kam.', '„Gut“, fand er.'],
];

describe('splitSentences', () => {
  test.each(CASES)('%s', (_, ...sentences) => {
    expect(split(sentences.join(' '))).toEqual(sentences);
  });

  test('a sentence never reaches over a block, and a byline has none', () => {
    const article = articleOf(
      ['headline', 'Streit im Rat'],
      ['byline', 'Von Ilse Kramm.'],
      ['paragraph', 'Es begann. Es endete'],
    );
    const sentences = splitSentences(article, german);
    expect(sentences.map((sentence) => [sentence.block, article.text.slice(sentence.start, sentence.end)])).toEqual([
      [0, 'Streit im Rat'],
      [2, 'Es begann.'],
      [2, 'Es endete'],
    ]);
  });

  test('an empty article has no sentences', () => {
    expect(splitSentences(articleOf(['paragraph', ' \u200B ']), german)).toEqual([]);
  });
});
