import type { RankedGroup } from '../../entities/group.ts';
import type { Language } from '../../languages/language.ts';
import type { Article, Span } from '../../model.ts';
import type { Passage, Word } from '../statements/passage.ts';
import { mainClause } from './clause.ts';
import { contentStems, shareOfStems } from './content-words.ts';
import type { Subject } from './inner-subject.ts';
import type { Opening } from './opening.ts';
import { type Scene, sceneOf } from './scene.ts';
import { subjectOf } from './subject.ts';
import { type Age, ageOf, datesWithin } from './when.ts';

/** Only the first sentences are candidates; each later one must be better by `step`. */
const mostCandidates = 4;
/** Set by hand with the 80 articles of tests/gold that are there to be looked at. */
const weights = {
  step: 0.15,
  headline: 0.8,
  salience: 0.3,
  eventNoun: 0.15,
  pronoun: -0.4,
  knownPronoun: -0.15,
  noSubject: -0.3,
  stative: -0.2,
  background: -0.35,
  reason: -0.6,
  quoted: -0.3,
  present: 0.15,
  fresh: 0.25,
  old: -0.35,
  takingUp: -0.25,
};

/** The best of the first clauses; null where no clause is found at all. */
export function chooseScene(
  opening: Opening,
  { headline, published, text }: Pick<Article, 'headline' | 'published' | 'text'>,
  groups: readonly RankedGroup[],
  language: Language,
): Scene | null {
  const stems = contentStems(headline ?? '');
  let best: { readonly scene: Scene; readonly score: number } | null = null;
  let seen = 0;
  let presented: Span | null = null;
  for (const [index, passage] of opening.passages.entries()) {
    if (seen === mostCandidates) break;
    const clause = mainClause(passage, index === 0 ? opening.dateline.to : 0, language);
    if (!clause) continue;
    const subject = subjectOf(passage, clause, opening.dates, opening.places, language);
    const own = { start: passage.words[clause.from]?.start ?? 0, end: passage.words[clause.to - 1]?.end ?? 0 };
    const [date] = datesWithin(own, opening.dates);
    const age = date ? ageOf(date, published) : null;
    const scene = sceneOf(passage, clause, subject, presented, groups, language);
    const score = scoreOf(scene, subject, text, stems, groups, age, language) - weights.step * seen;
    if (best === null || score > best.score) best = { scene, score };
    presented = subject?.leads && !subject.pronoun && isStative(scene, language) ? scene.who : null;
    seen++;
  }
  return best?.scene ?? null;
}

function scoreOf(
  { passage, clause, who }: Scene,
  subject: Subject | null,
  article: string,
  stems: ReadonlySet<string>,
  groups: readonly RankedGroup[],
  age: Age | null,
  language: Language,
): number {
  const { events } = language;
  const { words } = passage;
  const own = words.slice(clause.from, clause.to);
  const verb = words[clause.verb]?.lower ?? '';
  const last = own.at(-1) as Word;
  const participle = last.text === last.lower && events.looksNonFinite(last.lower);
  const present = own.some(({ lower }) => events.presentWords.has(lower));
  const background =
    own.some(({ lower }) => events.backgroundWords.has(lower)) || (events.pastPerfect.has(verb) && participle);
  const text = own.map((word) => word.text).join(' ');
  // Who is meant by a pronoun counts as if the name stood there.
  const meant = subject?.pronoun ? who : null;
  const told = meant ? `${text} ${article.slice(meant.start, meant.end)}` : text;
  return (
    weights.headline * shareOfStems(stems, contentStems(told)) +
    weights.salience *
      Math.max(
        salienceIn(words[clause.from]?.start ?? 0, last.end, groups),
        meant ? salienceIn(meant.start, meant.end, groups) : 0,
      ) +
    (own.some((word) => events.isEventNoun(word.text)) ? weights.eventNoun : 0) +
    weightOfSubject(passage, subject, who !== null, events) +
    (isStative({ passage, clause }, language) ? weights.stative : 0) +
    (background && !present ? weights.background : 0) +
    (present ? weights.present : 0) +
    (events.takingUp.has(words[clause.from]?.lower ?? '') ? weights.takingUp : 0) +
    (age === 'fresh' ? weights.fresh : age === 'old' ? weights.old : 0) +
    (own.some((word) => word.quotation !== null) ? weights.quoted : 0)
  );
}

/** „ist der Chef der Garde“: how things are, and not what happened. */
function isStative({ passage: { words }, clause }: Pick<Scene, 'passage' | 'clause'>, { events }: Language): boolean {
  const last = words[clause.to - 1] as Word;
  const participle = last.text === last.lower && events.looksNonFinite(last.lower);
  return events.stativeVerbs.has(words[clause.verb]?.lower ?? '') && !participle;
}

function weightOfSubject(
  { words }: Passage,
  subject: Subject | null,
  known: boolean,
  { reasonNouns }: Language['events'],
): number {
  if (subject === null) return weights.noSubject;
  const first = words[subject.from] as Word;
  if (subject.pronoun) return known ? weights.knownPronoun : weights.pronoun;
  // „Hintergrund der Rücktritte sind …“
  return reasonNouns.has(first.lower) ? weights.reason : 0;
}

/** The salience of the most central entity named in a stretch of the text. */
function salienceIn(start: number, end: number, groups: readonly RankedGroup[]): number {
  let most = 0;
  for (const { salience, mentions } of groups) {
    if (salience > most && mentions.some((mention) => mention.start >= start && mention.end <= end)) most = salience;
  }
  return most;
}
