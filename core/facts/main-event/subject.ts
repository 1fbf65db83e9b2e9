import type { Language } from '../../languages/language.ts';
import type { Span } from '../../model.ts';
import type { Passage, Word } from '../statements/passage.ts';
import type { MainClause } from './clause.ts';
import { innerSubject, type Subject, whatThereIs } from './inner-subject.ts';
import { phraseEnd } from './phrases.ts';
import { beginsSentence, canBegin, isBound, isDate, isPronoun, isSeveral } from './subject-words.ts';

/** A subject before the verb that is longer is cut to its noun and the attributes that belong to it. */
const mostWords = 14;

/** The subject of a main clause: what stands before the verb if it can be one, else the first phrase behind it that can; null for none. */
export function subjectOf(
  passage: Passage,
  clause: MainClause,
  dates: readonly Span[],
  places: readonly Span[],
  language: Language,
): Subject | null {
  const { words } = passage;
  const { speech, events } = language;
  if (speech.subjectFirst) return subjectFirst(passage, clause, language);
  const behind = words[clause.verb + 1];
  const surely = behind !== undefined && clause.verb + 1 < clause.to && speech.surePronouns.has(behind.lower);
  const before = surely ? null : leadingSubject(passage, clause, dates, language);
  // „Acht Tote forderte …“
  const several = before !== null && !before.pronoun && isSeveral(words[before.from] as Word, language);
  const object = several && !events.isPlural(words[clause.verb]?.lower ?? '');
  const leading = object ? null : before;
  const impersonal =
    events.impersonalVerbs.get(words[clause.verb]?.lower ?? '') ?? impersonalAtEnd(words, clause, language);
  const it = speech.impersonalPronoun;
  if (impersonal !== undefined && (words[clause.from]?.lower === it || behind?.lower === it)) {
    const from = behind?.lower === it ? clause.verb + 2 : clause.verb + 1;
    return whatThereIs(passage, from, clause, impersonal, dates, speech);
  }
  const inner = (whole: boolean, ends: readonly Span[] = []) =>
    innerSubject(passage, clause, dates, whole, ends, language);
  // „vor dem Gericht der Prozess“, „in Ulm Kinder“: what looks like a part of the phrase before is the subject where there is no other.
  return (
    leading ??
    inner(true) ??
    inner(false) ??
    inner(false, places) ??
    reportedSubject(passage, clause, dates, places, language)
  );
}

/** The subject of „wurde bekannt, dass in Ulm die Brücke gesperrt ist“, whose main clause has none. */
function reportedSubject(
  passage: Passage,
  clause: MainClause,
  dates: readonly Span[],
  places: readonly Span[],
  language: Language,
): Subject | null {
  const opener = openerOfContent(passage, clause, language);
  if (opener < 0) return null;
  const content = { ...clause, verb: opener, close: clause.to };
  return (
    innerSubject(passage, content, dates, true, [], language) ??
    innerSubject(passage, content, dates, false, places, language)
  );
}

/** The „dass“ of the clause that completes the main clause; -1 for none. */
export function openerOfContent({ words }: Passage, { close, to }: MainClause, { speech }: Language): number {
  const opener = close + (words[close]?.text === ',' ? 1 : 0);
  return opener < to && speech.contentOpeners.has(words[opener]?.lower ?? '') ? opener : -1;
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
