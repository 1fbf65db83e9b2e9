import { fileURLToPath } from 'node:url';
import { english } from '../../core/languages/en/index.ts';
import { roleNouns } from '../../core/languages/en/role-nouns.ts';
import { type Lexicon, type LexiconRow, readLexicon } from '../../core/tagger/lexicon.ts';
import { unpackTagger } from '../../core/tagger/packed-format.ts';
import type { AnnotatedDocument } from './annotated-text.ts';
import { wordsOfClusters } from './build-lexicon.ts';
import { readBytes } from './load-gazetteer.ts';
import { type WordStatistics, wordStatistics } from './word-statistics.ts';

/** A German word whose contexts expect a name less (of the seven steps in context-kinds.ts) is no name in English either; without a least level, 2 and 3 give the same within the noise. */
const LEAST_LEVEL = 2;

const GERMAN_TAGGER = fileURLToPath(new URL('../../assets/data/tagger.de.bin', import.meta.url));

/**
 * What is known of English words. Statistics are those of the annotated text, as there is no raw English text; names that
 * German headlines have too („Biden“, „Nairobi“, „Reuters“) bring the clusters and the contexts that they have there.
 * `corpora` is the folder that holds headlines/.
 */
export function englishLexicon(corpora: string, documents: readonly AnnotatedDocument[]): readonly LexiconRow[] {
  const text = documents.flatMap((document) => document.sentences.map(({ tokens }) => tokens));
  const statistics = wordStatistics(text, english.names);
  const roles = new Set([...roleNouns].flatMap((noun) => [noun, noun.charAt(0).toUpperCase() + noun.slice(1)]));
  const german = germanLexicon();
  const names = new Set(wordsOfClusters(corpora).filter((word) => isNameIn(german, word)));
  const small = countSmallWords(text);
  for (const [word, count] of small) if (count >= 2) names.delete(capitalised(word));
  const ordinary = ordinaryWords(text, small);
  return [...new Set([...statistics.keys(), ...roles, ...names, ...ordinary.keys()])].map((word) => {
    const row = names.has(word) ? german.find(word) : -1;
    return {
      word,
      clusters: row < 0 ? [0, 0, 0] : [german.cluster(row, 0), german.cluster(row, 1), german.cluster(row, 2)],
      usage: packUsage(statistics.get(word)) || (ordinary.get(word) ?? 0),
      contextKinds: row < 0 ? 0 : german.contextKinds(row),
      isRole: roles.has(word),
    };
  });
}

function germanLexicon(): Lexicon {
  const sections = unpackTagger(readBytes(GERMAN_TAGGER));
  const lexicon = typeof sections === 'string' ? null : readLexicon(sections.lexicon);
  if (lexicon === null) throw new Error(`${GERMAN_TAGGER} cannot be read: train it first`);
  return lexicon;
}

function isNameIn(german: Lexicon, word: string): boolean {
  const row = /^\p{Lu}/u.test(word) ? german.find(word) : -1;
  const kinds = row < 0 ? 0 : german.contextKinds(row) & 0x1ff;
  return Math.max(kinds >> 6, (kinds >> 3) & 7, kinds & 7) >= LEAST_LEVEL;
}

const capitalised = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

/** How often the text has each word that begins with a small letter. */
function countSmallWords(text: readonly (readonly string[])[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const words of text)
    for (const word of words) if (/^\p{Ll}/u.test(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/**
 * Words that the text has at least three times in small letters and not more often with a capital inside of a sentence, also with a capital: at the
 * beginning of a sentence and in headlines they are no names („Villagers“, „Blasts“). With their usage: always small, and how frequent.
 */
function ordinaryWords(
  text: readonly (readonly string[])[],
  small: ReadonlyMap<string, number>,
): ReadonlyMap<string, number> {
  const withCapital = new Map<string, number>();
  for (const words of text) {
    for (const word of words.slice(1)) {
      if (!/^\p{Lu}\p{Ll}/u.test(word)) continue;
      const lower = word.toLowerCase();
      withCapital.set(lower, (withCapital.get(lower) ?? 0) + 1);
    }
  }
  const usages = new Map<string, number>();
  for (const [word, count] of small) {
    if (count < 3 || count < (withCapital.get(word) ?? 0) || !/^[\p{Ll}][\p{L}'-]*$/u.test(word)) continue;
    const frequency = Math.min(6, Math.floor(Math.log10(count) * 2));
    const usage = packBuckets([5, 0, 0, 0, 0, 0, 0, 0, 0, frequency + 1]);
    usages.set(word, usage);
    usages.set(capitalised(word), usage);
  }
  return usages;
}

/** In three bits each, the last, frequency, from 1 on: see `Lexicon.usage`. */
function packUsage(word: WordStatistics | undefined): number {
  if (!word) return 0;
  const { small, afterArticle, afterPlacePreposition, afterOtherPreposition, afterCapital, beforeCapital } = word;
  const buckets = [
    small,
    afterArticle,
    0,
    afterPlacePreposition,
    afterOtherPreposition,
    afterCapital,
    beforeCapital,
    word.afterTitle,
    word.beforePossessive,
    word.frequency + 1,
  ];
  return packBuckets(buckets);
}

function packBuckets(buckets: readonly number[]): number {
  return buckets.reduce((packed, value, k) => packed | (value << (3 * k)), 0) >>> 0;
}
