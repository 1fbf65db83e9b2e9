import type { SpeechGrammar } from '../../languages/speech-grammar.ts';
import type { Passage, Word } from './passage.ts';

/** A run of words that names somebody or something; `to` exclusive, `head` the end of the part before any attribute behind. */
export interface Phrase {
  readonly from: number;
  readonly head: number;
  readonly to: number;
  /** Whose „eigene Angaben“ these are. */
  readonly owner?: Phrase;
  /** What may be the subject instead. */
  readonly rival?: Phrase;
}

const capital = /^[\p{Lu}\d]/u;

/** The noun phrase that begins at `at`, at most up to `limit`; null where none begins. */
export function phraseAt({ words }: Passage, at: number, limit: number, speech: SpeechGrammar): Phrase | null {
  const first = words[at];
  if (!first || at >= limit || first.quotation) return null;
  let end = at;
  // „die dem Kardinal …“ are two phrases, „die beiden …“ is one.
  while (
    end < limit &&
    end < at + 3 &&
    speech.determiners.has(words[end]?.lower ?? '') &&
    !(end > at && isArticle(words[end]?.lower ?? '', speech))
  )
    end++;
  const noun = nounsEnd(words, end, limit, speech);
  if (noun === end) {
    const alone = speech.subjectPronouns.has(first.lower) || speech.determiners.has(first.lower);
    return alone ? { from: at, head: at + 1, to: at + 1 } : null;
  }
  let to = noun;
  for (let more = attributeEnd(words, to, limit, speech); more > to; more = attributeEnd(words, to, limit, speech))
    to = more;
  return { from: at, head: noun, to };
}

function isArticle(word: string, speech: SpeechGrammar): boolean {
  return speech.relativePronouns.has(word) || speech.indefiniteArticles.has(word);
}

/** The end of attributes and the nouns behind them, or `at` where there is no noun. */
function nounsEnd(words: readonly Word[], at: number, limit: number, speech: SpeechGrammar): number {
  let end = at;
  while (end < limit && end < at + 6 && isAttribute(words[end] as Word, speech)) end++;
  let noun = end;
  while (noun < limit && isNominal(words, noun, speech)) noun++;
  if (noun === end && end > at && capital.test(words[end - 1]?.text ?? '')) return end;
  return noun > end ? noun : at;
}

function isAttribute(word: Word, speech: SpeechGrammar): boolean {
  return (
    !word.fragment &&
    !capital.test(word.text) &&
    speech.isAttribute(word.text) &&
    !word.finite &&
    !speech.prepositions.has(word.lower) &&
    !speech.determiners.has(word.lower)
  );
}

/** Nouns, names, and the small words within names: „Ursula von Hagen“, „Al-Schabab“, „der „Spiegel““. */
function isNominal(words: readonly Word[], at: number, speech: SpeechGrammar): boolean {
  const word = words[at] as Word;
  if (word.quotation) return false;
  if (word.fragment) return true;
  // „spiegel.de“, „eBay“
  if (capital.test(word.text) || /^\p{Ll}[\p{L}\d-]*(?:\.\p{L}|\p{Lu})/u.test(word.text)) return true;
  const next = words[at + 1]?.text ?? '';
  if (!capital.test(next)) return false;
  const before = words[at - 1];
  if (speech.innerParticles.has(word.text)) return speech.nameParticles.has(before?.text ?? '');
  if (speech.nameParticles.has(word.text)) {
    // „der Vater von Ilse“, but „Ilse von Berg“
    if (!before || speech.determiners.has(words[at - 2]?.lower ?? '')) return false;
    return isName(before.text) && !speech.isSourceNoun(before.lower);
  }
  return speech.nameLinks.has(word.text) && !words[at + 2]?.finite && isName(before?.text ?? '');
}

function isName(text: string): boolean {
  return capital.test(text);
}

/** The end of an attribute behind a noun: „des Ministeriums“, „von Amnesty“, „in Berlin“; or `at`. */
function attributeEnd(words: readonly Word[], at: number, limit: number, speech: SpeechGrammar): number {
  const word = words[at];
  if (!word || at >= limit || word.fragment || word.quotation) return at;
  if (speech.genitiveDeterminers.has(word.lower)) {
    const end = nounsEnd(words, at + 1, limit, speech);
    return end > at + 1 ? end : at;
  }
  const placing = speech.placingPrepositions.has(word.lower);
  if (!placing && !speech.joiningPrepositions.has(word.lower)) return at;
  if (placing && !/^\p{Lu}/u.test(words[at + 1]?.text ?? '')) return at;
  let from = at + 1;
  while (from < limit && from < at + 3 && speech.determiners.has(words[from]?.lower ?? '')) from++;
  const end = nounsEnd(words, from, limit, speech);
  return end > from ? end : at;
}
