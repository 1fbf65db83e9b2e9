import type { Language } from '../../languages/language.ts';
import type { SpeechGrammar } from '../../languages/speech-grammar.ts';
import type { Span } from '../../model.ts';
import { phraseAt } from '../statements/noun-phrase.ts';
import type { Passage, Word } from '../statements/passage.ts';
import type { MainClause } from './clause.ts';
import { behindPreposition, phraseEnd, withApposition, withNumber } from './phrases.ts';

/** Who acts in a clause, as words; ends exclusive. */
export interface Subject {
  readonly from: number;
  readonly to: number;
  readonly pronoun: boolean;
  /** Whether it stands before the verb. */
  readonly leads: boolean;
}

/** A subject before the verb that is longer is cut to its noun and the attributes that belong to it. */
const mostWords = 14;

/** The subject of a main clause: what stands before the verb if it can be one, else the first phrase behind it that can; null for none. */
export function subjectOf(
  passage: Passage,
  clause: MainClause,
  dates: readonly Span[],
  language: Language,
): Subject | null {
  const { words } = passage;
  const { speech, events } = language;
  if (speech.subjectFirst) return subjectFirst(passage, clause, language);
  const behind = words[clause.verb + 1];
  const surely = behind !== undefined && clause.verb + 1 < clause.to && speech.surePronouns.has(behind.lower);
  const leading = surely ? null : leadingSubject(passage, clause, dates, language);
  const impersonal =
    events.impersonalVerbs.get(words[clause.verb]?.lower ?? '') ?? impersonalAtEnd(words, clause, language);
  const it = speech.impersonalPronoun;
  if (impersonal !== undefined && (words[clause.from]?.lower === it || behind?.lower === it)) {
    const from = behind?.lower === it ? clause.verb + 2 : clause.verb + 1;
    return whatThereIs(passage, from, clause, impersonal, dates, speech);
  }
  const inner = (whole: boolean) => innerSubject(passage, clause, dates, whole, language);
  // „vor dem Gericht der Prozess“: what looks like a genitive is the subject where there is no other.
  return leading ?? inner(true) ?? inner(false);
}

/** What stands before the verb. */
function subjectFirst({ words }: Passage, { from, leadEnd }: MainClause, { speech }: Language): Subject | null {
  if (leadEnd <= from) return null;
  const { lower } = words[from] as Word;
  const pronoun = leadEnd === from + 1 && (speech.subjectPronouns.has(lower) || lower === 'there');
  return { from, to: leadEnd, pronoun, leads: true };
}

function impersonalAtEnd(
  words: readonly Word[],
  { to }: MainClause,
  { events }: Language,
): ReadonlySet<string> | undefined {
  return events.impersonalVerbs.get(words[to - 1]?.lower ?? '');
}

function leadingSubject(
  passage: Passage,
  clause: MainClause,
  dates: readonly Span[],
  language: Language,
): Subject | null {
  const { speech, events } = language;
  const { words } = passage;
  const { from, verb } = clause;
  const first = words[from];
  if (!first || from >= verb) return null;
  // „3:4 verlor …“
  if (from + 1 === verb && /^\d/u.test(first.text)) return null;
  if (
    (!events.pairOpeners.has(first.lower) &&
      !isBound(words, from, language) &&
      !canBegin(first, beginsSentence(words, from), speech)) ||
    isDate(words, from, dates)
  )
    return null;
  if (clause.inserted.some(([start]) => start === from) || isLeadingVerb(words, clause, language)) return null;
  const pronoun = isPronoun(words, from, verb, speech);
  const insertion = clause.inserted.find(([start]) => start > from && start < verb);
  let to = Math.min(verb, insertion?.[0] ?? verb);
  if (to - from > mostWords) to = phraseEnd(passage, from, Math.max(clause.leadEnd, from + 1), language);
  while (to > from + 1 && /^[,–—:-]$/u.test(words[to - 1]?.text ?? '')) to--;
  return { from, to, pronoun, leads: true };
}

/** „die Musiker“ of „spielten die Musiker in Ulm“: there the place belongs to the verb. */
function withoutPlace(words: readonly Word[], from: number, to: number, { speech, events }: Language): number {
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

/** „Gestohlen wurden die Räder“: the other verb leads, and a definite subject follows. */
export function isLeadingVerb(
  words: readonly Word[],
  { from, verb }: MainClause,
  { events, speech }: Language,
): boolean {
  const parted =
    events.openVerbs.has(words[verb]?.lower ?? '') && speech.subjectDeterminers.has(words[verb + 1]?.lower ?? '');
  return parted && verb === from + 1 && events.looksNonFinite(words[from]?.lower ?? '');
}

/** „über“, „bis zu“ before a number: no preposition. */
function isBound(words: readonly Word[], at: number, language: Language): boolean {
  const [first, second, third] = words.slice(at, at + 3);
  if (!first) return false;
  const { figures } = language;
  if (figures.bounds.has(first.lower) && numbered(second, language)) return true;
  return figures.boundPhrases.has(`${first.lower} ${second?.lower}`) && numbered(third, language);
}

function numbered(word: Word | undefined, { figures }: Language): boolean {
  return word !== undefined && (/^\d/u.test(word.text) || figures.numberOf(word.lower) !== null);
}

/** Whether the word at `at` is capitalised for its place: at the beginning, or behind a dateline. */
function beginsSentence(words: readonly Word[], at: number): boolean {
  return at === 0 || /^[–—:.-]+$/u.test(words[at - 1]?.text ?? '');
}

function isPronoun(words: readonly Word[], from: number, to: number, speech: SpeechGrammar): boolean {
  const { lower } = words[from] as Word;
  return (
    to === from + 1 &&
    (speech.subjectPronouns.has(lower) || speech.thisWords.has(lower) || speech.determiners.has(lower))
  );
}

/** Whether a phrase that begins so can be a subject. */
function canBegin(word: Word, sentenceStart: boolean, speech: SpeechGrammar): boolean {
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

function isDate(words: readonly Word[], at: number, dates: readonly Span[]): boolean {
  const { start, end } = words[at] as Word;
  return dates.some((date) => date.start < end && date.end > start);
}

/** The first phrase behind the verb that can be its subject: not behind a preposition, and in no case but the first. */
function innerSubject(
  passage: Passage,
  clause: MainClause,
  dates: readonly Span[],
  whole: boolean,
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
      at = behindPreposition(passage, at, to, speech, whole);
    else if (canBegin(word, false, speech)) {
      const phrase = withApposition(passage, phraseEnd(passage, at, to, language), language);
      const end = withoutDate(words, at, withoutPlace(words, at, phrase, language), dates);
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

/** What there is, or what it came to: the phrase behind „gab es“ or „kam es zu“. */
function whatThereIs(
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
