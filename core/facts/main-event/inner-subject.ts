import type { Language } from '../../languages/language.ts';
import type { SpeechGrammar } from '../../languages/speech-grammar.ts';
import type { Span } from '../../model.ts';
import { phraseAt } from '../statements/noun-phrase.ts';
import type { Passage, Word } from '../statements/passage.ts';
import type { MainClause } from './clause.ts';
import { behindPreposition, phraseEnd, withApposition, withNumber } from './phrases.ts';
import { canBegin, isBound, isDate, isPronoun, numbered } from './subject-words.ts';

/** Who acts in a clause, as words; ends exclusive. */
export interface Subject {
  readonly from: number;
  readonly to: number;
  readonly pronoun: boolean;
  /** Whether it stands before the verb. */
  readonly leads: boolean;
}

/** The first phrase behind the verb that can be its subject: not behind a preposition, and in no case but the first; one of `ends` ends the phrase of a preposition. */
export function innerSubject(
  passage: Passage,
  clause: MainClause,
  dates: readonly Span[],
  whole: boolean,
  ends: readonly Span[],
  language: Language,
): Subject | null {
  const { words } = passage;
  const { speech } = language;
  const from = clause.verb + 1;
  const to = clause.close;
  let at = from;
  while (at < to) {
    const word = words[at] as Word;
    const skipped = clause.inserted.find(([start, end]) => start <= at && at < end);
    if (skipped) at = skipped[1];
    else if (isDate(words, at, dates)) at++;
    else if (isBound(words, at, language) && numbered(words[at + 1], language)) at++;
    else if (word.text === word.lower && speech.prepositions.has(word.lower))
      at = endWithin(words, at, behindPreposition(passage, at, to, speech, whole), ends);
    else if (canBegin(word, false, speech)) {
      const phrase = withOf(passage, clause, phraseEnd(passage, at, to, language), language);
      const own = withoutPlace(words, at, withApposition(passage, phrase, language), language);
      const end = withoutDate(words, at, own, dates);
      const pronoun = isPronoun(words, at, end, speech);
      if (!(pronoun && word.lower === speech.impersonalPronoun && end < to - 1))
        return { from: withNumber(words, at, from, language), to: end, pronoun, leads: false };
      at = end;
    } else if (speech.determiners.has(word.lower)) at = Math.max(at + 1, phraseAt(passage, at, to, speech)?.to ?? 0);
    else if (speech.isAttribute(word.text) && !word.finite && !speech.adverbs.has(word.lower)) {
      const phrase = phraseAt(passage, at, to, speech);
      if (phrase && phrase.to > at + 1) {
        const end = phraseEnd(passage, at, to, language);
        return { from: withNumber(words, at, from, language), to: end, pronoun: false, leads: false };
      }
      at++;
    } else at++;
  }
  return null;
}

/** „die Musiker“ of „spielten die Musiker in Ulm“: there the place belongs to the verb. */
function withoutPlace(words: readonly Word[], from: number, to: number, { speech, events }: Language): number {
  // „der in Ulm lebende Mann“
  if (speech.prepositions.has(words[from + 1]?.lower ?? '')) return to;
  for (let at = from + 1; at < to; at++) {
    const { lower } = words[at] as Word;
    if (!/^\p{Lu}/u.test(words[at - 1]?.text ?? '')) continue;
    if (speech.placingPrepositions.has(lower) && events.placePrepositions.has(lower)) return at;
  }
  return to;
}

/** „die Polizei“ of „hat die Polizei Anfang Mai Anzeige erstattet“ */
function withoutDate(words: readonly Word[], from: number, to: number, dates: readonly Span[]): number {
  for (let at = from + 1; at < to; at++)
    if (isDate(words, at, dates) && /^\p{Lu}/u.test(words[at - 1]?.text ?? '')) return at;
  return to;
}

/** „der Einsturz von zwei Häusern“; in the passive „von“ says who does it. */
function withOf(passage: Passage, { verb, close }: MainClause, to: number, language: Language): number {
  const { speech, events } = language;
  const { words } = passage;
  const { lower } = words[to] ?? { lower: '' };
  if (!events.isEventNoun(words[to - 1]?.text ?? '') || events.openVerbs.has(words[verb]?.lower ?? '')) return to;
  if (!events.afterRelation.has(lower) || !speech.prepositions.has(lower)) return to;
  return to + 1 < close ? phraseEnd(passage, to + 1, close, language) : to;
}

/** Where the first of the names that end inside the words `from`..`to` ends; `to` where none does. */
function endWithin(words: readonly Word[], from: number, to: number, names: readonly Span[]): number {
  const [start, end] = [words[from]?.start ?? 0, words[to - 1]?.end ?? 0];
  const name = names.find((each) => each.start >= start && each.end < end);
  return name ? words.findIndex((word) => word.start >= name.end) : to;
}

/** What there is, or what it came to: the phrase behind „gab es“ or „kam es zu“. */
export function whatThereIs(
  passage: Passage,
  from: number,
  { to }: MainClause,
  prepositions: ReadonlySet<string>,
  dates: readonly Span[],
  speech: SpeechGrammar,
): Subject | null {
  const { words } = passage;
  for (let at = from; at < to; ) {
    const { lower } = words[at] as Word;
    const introduced = prepositions.has(lower);
    const begin = introduced ? at + 1 : at;
    const phrase = introduced || prepositions.size === 0 ? phraseAt(passage, begin, to, speech) : null;
    if (!introduced && speech.prepositions.has(lower)) at = behindPreposition(passage, at, to, speech);
    else if (phrase && !isDate(words, at, dates) && !speech.adverbs.has(lower))
      return { from: begin, to: phrase.to, pronoun: false, leads: false };
    else at++;
  }
  return null;
}
