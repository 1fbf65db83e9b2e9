import type { SpeechGrammar } from '../../../languages/speech-grammar.ts';
import type { SaidForm, SubjectFirst } from '../../../languages/subject-first-speech.ts';
import type { Phrase } from '../noun-phrase.ts';
import type { Passage, Word } from '../passage.ts';

/** What the readers of a passage see of a language whose subject stands before its verb. */
export interface Grammar extends SubjectFirst {
  readonly speech: SpeechGrammar;
}

/** How a verb of saying stands to what is said. */
export type Place =
  /** Before it: „X said that …“. */
  | 'front'
  /** Behind it or within it: „…, X said“, „…, said X“. */
  | 'tag'
  /** Beside quoted words, with nothing of its own: „called it “…”“. */
  | 'bare';

/** A verb of saying with its subject; all indices count words of the passage. */
export interface Said {
  readonly form: SaidForm;
  readonly at: number;
  /** Where the verb begins with its auxiliaries. */
  readonly from: number;
  /** Index into `Passage.segments`. */
  readonly segment: number;
  readonly place: Place;
  /** Where what is said begins, behind a verb that stands before it; else -1. */
  readonly clause: number;
  readonly speaker: Phrase | null;
}

export function lowerOf({ words }: Passage, at: number): string {
  return words[at]?.lower ?? '';
}

/** Whether the word at `at` is a verb in a finite form, and no quoted one. */
export function isVerb(passage: Passage, at: number, grammar: Grammar): boolean {
  const word = passage.words[at];
  if (!word || word.fragment || word.quotation) return false;
  const { auxiliaries, speech } = grammar;
  if (auxiliaries.has(word.lower)) return true;
  const before = lowerOf(passage, at - 1);
  // „it ’s“, but not „the mayor ’s“
  if (shortVerb.test(word.lower)) return speech.subjectPronouns.has(before) || shortSubjects.test(before);
  // „the claims“
  const isNoun = word.lower.endsWith('s') && speech.determiners.has(before) && !speech.subjectPronouns.has(before);
  return word.finite && word.text === word.lower && !isNoun;
}

const shortVerb = /^['’](?:s|m|re|ve|ll|d)$/u;
const shortSubjects = /^(?:that|there|here|who|what)$/u;

/** Whether a finite verb stands in `from`..`to`. */
export function hasVerb(passage: Passage, from: number, to: number, grammar: Grammar): boolean {
  for (let at = from; at < to; at++) if (isVerb(passage, at, grammar)) return true;
  return false;
}

const ends = /^[.!?…]+$/u;

/** The words of the sentence around `at`, without the sign at its end: passages can hold several sentences. */
export function sentenceAt({ words }: Passage, at: number): { readonly from: number; readonly to: number } {
  let from = at;
  while (from > 0 && !ends.test((words[from - 1] as Word).text)) from--;
  let to = at;
  while (to < words.length && !ends.test((words[to] as Word).text)) to++;
  return { from, to };
}

/** Whether a noun phrase can begin with a word: a name, an article, a pronoun, or any other word that is none of the small ones. */
export function startsNoun(passage: Passage, at: number, grammar: Grammar): boolean {
  const word = passage.words[at];
  if (!word || word.quotation || !/^[\p{L}\d]/u.test(word.text)) return false;
  const { speech } = grammar;
  if (/^\p{Lu}/u.test(word.text) && !grammar.times.has(word.lower)) return true;
  if (speech.determiners.has(word.lower) || speech.subjectPronouns.has(word.lower)) return true;
  return !(
    grammar.times.has(word.lower) ||
    grammar.noSubjects.has(word.lower) ||
    grammar.isAdverb(word.lower) ||
    speech.prepositions.has(word.lower) ||
    speech.otherOpeners.has(word.lower) ||
    speech.contentOpeners.has(word.lower) ||
    isVerb(passage, at, grammar)
  );
}
