import type { RankedGroup } from '../../entities/group.ts';
import type { Language } from '../../languages/language.ts';
import type { Span } from '../../model.ts';
import type { Passage } from '../statements/passage.ts';
import type { MainClause } from './clause.ts';
import type { Subject } from './inner-subject.ts';
import { isLeadingVerb, openerOfContent } from './subject.ts';

/** The clause that tells the event, and who and what it tells of. */
export interface Scene {
  readonly passage: Passage;
  readonly clause: MainClause;
  readonly who: Span | null;
  readonly what: Span;
}

/** What a clause tells; `presented` is whom the clause before it has said something about, for its pronoun. */
export function sceneOf(
  passage: Passage,
  clause: MainClause,
  subject: Subject | null,
  presented: Span | null,
  groups: readonly RankedGroup[],
  language: Language,
): Scene {
  const { words } = passage;
  const span = (from: number, to: number): Span => ({ start: words[from]?.start ?? 0, end: words[to - 1]?.end ?? 0 });
  const who = subject === null ? null : span(subject.from, subject.to);
  // „X ist der Chef der Garde. Am Freitag wurde er festgenommen.“
  const personal = subject !== null && language.speech.surePronouns.has(words[subject.from]?.lower ?? '');
  const named = (pronoun: Span) =>
    meantBy(pronoun, groups) ?? namedInside(pronoun, passage, clause, groups) ?? (personal ? presented : null);
  const opener = openerOfContent(passage, clause, language);
  const reported = subject !== null && opener >= 0 && subject.from > opener;
  // „dass die Brücke in Ulm gesperrt ist“, „dass in Ulm die Brücke gesperrt ist“
  const reportedFrom = subject?.from === opener + 1 ? subject.to : opener + 1;
  const leads = isLeadingVerb(words, clause, language);
  return {
    passage,
    clause,
    who: who !== null && subject?.pronoun ? named(who) : who,
    what: span(reported ? reportedFrom : leads ? clause.from : clause.verb, clause.to),
  };
}

/** „Wie die Firma Muster mitteilte, wird sie …“: the first name in a clause before the pronoun. */
function namedInside(
  { start }: Span,
  { words }: Passage,
  { inserted }: MainClause,
  groups: readonly RankedGroup[],
): Span | null {
  const before = inserted.filter(([from]) => (words[from]?.start ?? start) < start);
  const names = groups.filter(({ kind }) => kind !== 'place').flatMap(({ mentions }) => mentions);
  for (const [from, to] of before) {
    const [first, last] = [words[from]?.start ?? 0, words[to - 1]?.end ?? 0];
    const inside = names.filter((name) => name.start >= first && name.end <= last);
    if (inside.length > 0) return inside.reduce((a, b) => (b.start < a.start ? b : a));
  }
  return null;
}

/** The name that a pronoun stands for. */
function meantBy({ start }: Span, groups: readonly RankedGroup[]): Span | undefined {
  return groups.find(({ descriptions }) => descriptions.some((each) => each.start === start))?.mentions[0];
}
