import { articleFromText } from '../../core/article/plain-text-article.ts';
import type { Article } from '../../core/model.ts';

const names =
  'Ilse Kramm|Otto Behr|Kramms|Dr. Otto von Behr|Frau Kramm|Ilse Kramm (SPD)|Berlin|Oslo|Neustadt|Paris|Springfield|US-Präsident|Irakkrieg|USA|SPD|Hafen GmbH|„Kurier“';
const words =
  'der|die|das|und|sagte|laut|zufolge|nach Angaben von|dass|weil|sei|habe|in|am Montag|gestern|seit drei Wochen|3. März 2026|2025/26|20.15 Uhr|rund|bis zu|zwölf|1,5|Millionen|Euro|Prozent|km²|-20 °C|3:1|er|sie|Ministerin|Sprecher|Haus|traf|ging|wird|zwischen|von|zu|nicht';
const marks = '.|,|;|:|?|!|…|„|“|”|"|»|«|‚|‘|’|\'|(|)|[|]|–|-|/|\\|*|_|<b>|</b>|&amp;|@|#|%|\n|\n\n|\r\n|\t';
const oddities = [
  '\ud83d',
  '\udc00',
  '\ud83d\ude00',
  '\u{1d4b3}',
  '\u0000',
  '\u00a0',
  '\u00ad',
  '\u200b',
  '\u200d',
  '\u202e',
  '\u2028',
  '\ufeff',
  'e\u0301',
  'İ',
  'ẞ',
  'ﬁ',
  '漢字',
  'שלום',
  'Ω²½',
  '٣٤',
  '9'.repeat(40),
];
/** Words, names, marks and oddities, of which articles are made up. */
export const lists: readonly (readonly string[])[] = [words.split('|'), names.split('|'), marks.split('|'), oddities];

/** What the pieces of an article are mostly: up to which draw from 0 to 1 one is a word, a name, a mark; the others are oddities. */
const mixtures = [
  [0.6, 0.8, 0.98],
  [0.2, 0.7, 0.95],
  [0.1, 0.2, 0.9],
  [0, 0, 1],
  [0.1, 0.2, 0.3],
];

/** Articles of 1 to 120 pieces: German words, names, punctuation, odd and broken characters, blocks of nothing; the same for the same seed. */
export function randomArticles(count: number, seed: number): readonly Article[] {
  const random = randomNumbers(seed);
  return Array.from({ length: count }, () => randomArticle(random));
}

function randomArticle(random: () => number): Article {
  const pick = <Item>(items: readonly Item[]) => items[Math.floor(random() * items.length)];
  const mixture = pick(mixtures) ?? [];
  const pieces = Array.from({ length: 1 + Math.floor(random() * 120) }, () => {
    const draw = random();
    const list = lists.find((_, at) => draw < (mixture[at] ?? 1)) ?? oddities;
    return `${pick(list) ?? ''}${random() < 0.7 ? ' ' : ''}`;
  });
  const published = pick(['2026-02-10', '2024-02-29T23:30:00+01:00', '', 'gestern']) ?? '';
  const article = articleFromText(pieces.join(''), { language: 'de', ...(published !== '' && { published }) });
  const blocks = article.blocks.flatMap((block) =>
    random() < 0.2 ? [{ ...block, end: block.start, role: 'paragraph' as const }, block] : [block],
  );
  return { ...article, blocks };
}

/** Numbers from 0 to below 1 by a 32-bit linear congruential generator, constants of Numerical Recipes. */
function randomNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
