import type { RankedGroup } from '../../entities/group.ts';
import type { Language } from '../../languages/language.ts';
import type { Article, Span } from '../../model.ts';
import type { Passage, Word } from '../statements/passage.ts';
import { type MainClause, mainClause } from './clause.ts';
import { contentStems, shareOfStems } from './content-words.ts';
import type { Opening } from './opening.ts';
import { isLeadingVerb, type Subject, subjectOf } from './subject.ts';
import { type Age, ageOf, datesWithin } from './when.ts';

/** The clause that tells the event, and who and what it tells of. */
export interface Scene {
  readonly passage: Passage;
  readonly clause: MainClause;
  readonly who: Span | null;
  readonly what: Span;
}

/** Only the first sentences are candidates; each later one must be better by `step`. */
const mostCandidates = 4;
const weights = {
  step: 0.15,
  headline: 0.8,
  salience: 0.3,
  eventNoun: 0.15,
  pronoun: -0.4,
  knownPronoun: -0.1,
  noSubject: -0.3,
  stative: -0.2,
  background: -0.35,
  quoted: -0.3,
  present: 0.15,
  fresh: 0.25,
  old: -0.2,
  takingUp: -0.25,
};

/** The best of the first clauses; null where no clause is found at all. */
export function chooseScene(
  opening: Opening,
  { headline, published }: Pick<Article, 'headline' | 'published'>,
  groups: readonly RankedGroup[],
  language: Language,
): Scene | null {
  const stems = contentStems(headline ?? '');
  let best: { readonly scene: Scene; readonly score: number } | null = null;
  let seen = 0;
  for (const [index, passage] of opening.passages.entries()) {
    if (seen === mostCandidates) break;
    const clause = mainClause(passage, index === 0 ? opening.dateline.to : 0, language);
    if (!clause) continue;
    const subject = subjectOf(passage, clause, opening.dates, language);
    const own = { start: passage.words[clause.from]?.start ?? 0, end: passage.words[clause.to - 1]?.end ?? 0 };
    const [date] = datesWithin(own, opening.dates);
    const age = date ? ageOf(date, published) : null;
    const score = scoreOf(passage, clause, subject, stems, groups, age, language) - weights.step * seen;
    if (best === null || score > best.score)
      best = { scene: sceneOf(passage, clause, subject, groups, language), score };
    seen++;
  }
  return best?.scene ?? null;
}

function scoreOf(
  passage: Passage,
  clause: MainClause,
  subject: Subject | null,
  stems: ReadonlySet<string>,
  groups: readonly RankedGroup[],
  age: Age | null,
  { events }: Language,
): number {
  const { words } = passage;
  const own = words.slice(clause.from, clause.to);
  const verb = words[clause.verb]?.lower ?? '';
  const last = own.at(-1) as Word;
  const participle = last.text === last.lower && events.looksNonFinite(last.lower);
  const present = own.some(({ lower }) => events.presentWords.has(lower));
  const background =
    own.some(({ lower }) => events.backgroundWords.has(lower)) || (events.pastPerfect.has(verb) && participle);
  const text = own.map((word) => word.text).join(' ');
  const meant = subject?.pronoun ? groupMeantBy(words[subject.from]?.start ?? 0, groups) : undefined;
  return (
    weights.headline * shareOfStems(stems, contentStems(text)) +
    weights.salience * Math.max(meant?.salience ?? 0, salienceIn(words[clause.from]?.start ?? 0, last.end, groups)) +
    (own.some((word) => events.isEventNoun(word.text)) ? weights.eventNoun : 0) +
    weightOf(subject, meant !== undefined) +
    (events.stativeVerbs.has(verb) && !participle ? weights.stative : 0) +
    (background && !present ? weights.background : 0) +
    (present ? weights.present : 0) +
    (events.takingUp.has(words[clause.from]?.lower ?? '') ? weights.takingUp : 0) +
    (age === 'fresh' ? weights.fresh : age === 'old' ? weights.old : 0) +
    (own.some((word) => word.quotation !== null) ? weights.quoted : 0)
  );
}

function weightOf(subject: Subject | null, isKnown: boolean): number {
  if (subject === null) return weights.noSubject;
  if (!subject.pronoun) return 0;
  return isKnown ? weights.knownPronoun : weights.pronoun;
}

/** The salience of the most central entity named in a stretch of the text. */
function salienceIn(start: number, end: number, groups: readonly RankedGroup[]): number {
  let most = 0;
  for (const { salience, mentions } of groups) {
    if (salience > most && mentions.some((mention) => mention.start >= start && mention.end <= end)) most = salience;
  }
  return most;
}

function sceneOf(
  passage: Passage,
  clause: MainClause,
  subject: Subject | null,
  groups: readonly RankedGroup[],
  language: Language,
): Scene {
  const { words } = passage;
  const span = (from: number, to: number): Span => ({ start: words[from]?.start ?? 0, end: words[to - 1]?.end ?? 0 });
  const who = subject === null ? null : span(subject.from, subject.to);
  return {
    passage,
    clause,
    who: who !== null && subject?.pronoun ? (groupMeantBy(who.start, groups)?.mentions[0] ?? null) : who,
    what: span(isLeadingVerb(words, clause, language) ? clause.from : clause.verb, clause.to),
  };
}

/** Whom or what the pronoun at an offset stands for. */
function groupMeantBy(start: number, groups: readonly RankedGroup[]): RankedGroup | undefined {
  return groups.find(({ descriptions }) => descriptions.some((each) => each.start === start));
}
