import type { Language } from '../../languages/language.ts';
import type { SpeechGrammar } from '../../languages/speech-grammar.ts';
import type { Span } from '../../model.ts';
import type { Word } from '../statements/passage.ts';

/** „über“, „bis zu“ before a number: no preposition. */
export function isBound(words: readonly Word[], at: number, language: Language): boolean {
  const [first, second, third] = words.slice(at, at + 3);
  if (!first) return false;
  const { figures } = language;
  if (figures.bounds.has(first.lower) && numbered(second, language)) return true;
  return figures.boundPhrases.has(`${first.lower} ${second?.lower}`) && numbered(third, language);
}

/** Whether a word is a number, in digits or in letters. */
export function numbered(word: Word | undefined, { figures }: Language): boolean {
  return word !== undefined && (/^\d/u.test(word.text) || figures.numberOf(word.lower) !== null);
}

/** Whether the word at `at` is capitalised for its place: at the beginning, or behind a dateline. */
export function beginsSentence(words: readonly Word[], at: number): boolean {
  return at === 0 || /^[–—:.-]+$/u.test(words[at - 1]?.text ?? '');
}

/** Whether the words `from`..`to` are one pronoun. */
export function isPronoun(words: readonly Word[], from: number, to: number, speech: SpeechGrammar): boolean {
  const { lower } = words[from] as Word;
  return (
    to === from + 1 &&
    (speech.subjectPronouns.has(lower) || speech.thisWords.has(lower) || speech.determiners.has(lower))
  );
}

/** Whether a phrase that begins so can be a subject. */
export function canBegin(word: Word, sentenceStart: boolean, speech: SpeechGrammar): boolean {
  const { lower, text } = word;
  if (word.quotation) return false;
  if (word.fragment) return true;
  const plain = text === lower || sentenceStart;
  if (plain && (speech.obliqueWords.has(lower) || speech.reflexives.has(lower))) return false;
  if (plain && speech.subjectDeterminers.has(lower)) return true;
  if (plain && (speech.subjectPronouns.has(lower) || speech.thisWords.has(lower))) return true;
  if (plain && (speech.prepositions.has(lower) || speech.adverbs.has(lower) || speech.determiners.has(lower)))
    return false;
  if (text !== lower) return !(sentenceStart && speech.isAdverbial(lower) && !speech.isAttribute(lower));
  return /^\d/u.test(text);
}

/** Whether the word at `at` belongs to one of the dates. */
export function isDate(words: readonly Word[], at: number, dates: readonly Span[]): boolean {
  const { start, end } = words[at] as Word;
  return dates.some((date) => date.start < end && date.end > start);
}

/** Whether a word is a whole number above one, in digits or in letters. */
export function isSeveral({ text, lower }: Word, { figures }: Language): boolean {
  return /^\d{1,9}$/u.test(text) ? Number(text) > 1 : (figures.numberOf(lower) ?? 0) > 1;
}
