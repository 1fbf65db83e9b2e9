import type { RankedGroup } from '../../entities/group.ts';
import type { Language } from '../../languages/language.ts';
import type { Article, DateExpression, MainEvent, Sentence, Span } from '../../model.ts';
import { tensesOf } from '../dates/tense.ts';
import type { Passage } from '../statements/passage.ts';
import { chooseScene } from './choose-scene.ts';
import { mainClause } from './clause.ts';
import { type Opening, openingOfArticle } from './opening.ts';
import { mannerIn, reasonIn } from './reasons.ts';
import type { Scene } from './scene.ts';
import { ageOf, liesAhead, timeIn } from './when.ts';
import { placePhrases } from './where.ts';

/** So many sentences, from the one that tells the event, are searched for what it leaves open. */
const mostFollowing = { where: 3, when: 2, why: 4 };

/**
 * The event that an article reports, as stretches of its text: the sentence is chosen by position, words shared with the headline and
 * salience, and read as a clause. After Hamborg, Breitinger, Gipp: Giveme5W1H (2019), which scores phrases of a parse in the same way.
 */
export function findMainEvent(
  article: Article,
  sentences: readonly Sentence[],
  groups: readonly RankedGroup[],
  dates: readonly DateExpression[],
  language: Language,
): MainEvent {
  const opening = openingOfArticle(article, sentences, groups, dates, language);
  const scene = chooseScene(opening, article, groups, language);
  const extract = (span: Span | null) =>
    span === null ? null : { start: span.start, end: span.end, text: article.text.slice(span.start, span.end) };
  if (scene === null) return { who: null, what: null, where: null, when: null, why: null, how: null };
  return {
    who: extract(scene.who),
    what: extract(scene.what),
    where: extract(whereOf(scene, opening, article, groups, language)),
    when: extract(whenOf(scene, opening, article, language)),
    why: extract(firstOf(scene, opening, mostFollowing.why, (at) => reasonIn(at, language))),
    how: extract(
      mannerIn(scene.passage, [scene.clause.from, scene.clause.to], [...opening.names, ...opening.dates], language),
    ),
  };
}

function whereOf(
  scene: Scene,
  opening: Opening,
  article: Article,
  groups: readonly RankedGroup[],
  language: Language,
): Span | null {
  const { passage, clause, who } = scene;
  const { passages, places, dateline } = opening;
  const inClause = placePhrases(passage, clause.from, clause.to, places, language).filter(outside(scene));
  const beside = inClause.filter(({ start, end }) => who === null || end <= who.start || start >= who.end);
  const own = beside.find(({ named }) => named) ?? inClause.find(({ named }) => named) ?? beside[0];
  if (own) return own;
  const [place] = places;
  if (dateline.to > 0 && place) return place;
  const there = placeMeant(scene, opening, language);
  if (there) return there;
  const named = (at: Passage) =>
    placePhrases(at, 0, at.words.length, places, language).filter((phrase) => phrase.named);
  const phrases = passages.flatMap(named);
  for (const mention of inHeadline(article.headline, groups)) {
    const phrase = phrases.find(({ start, end }) => mention.start >= start && mention.end <= end);
    if (phrase) return phrase;
  }
  const told = (at: Passage) => at === passage || !isBackground(at, language);
  const following = firstOf(scene, opening, mostFollowing.where, (at) =>
    told(at) ? (named(at).find(outside(scene)) ?? null) : null,
  );
  return following ?? inHeadline(kickerOf(article.headline), groups).find(({ end }) => end <= opening.end) ?? null;
}

/** „Ulm“ of „Ulm: Brücke gesperrt“; null for other headlines. */
function kickerOf(headline: string | null): string | null {
  const colon = headline?.indexOf(': ') ?? -1;
  return headline !== null && colon > 0 ? headline.slice(0, colon) : null;
}

/** „Geboren wurde er in Ulm“, „Zuvor war er in Ulm gestartet“ */
function isBackground({ words }: Passage, { events }: Language): boolean {
  return words.some(({ lower }) => events.backgroundWords.has(lower));
}

/** The place in the sentence before one with „dort“. */
function placeMeant({ passage, clause }: Scene, { passages, places }: Opening, language: Language): Span | null {
  const before = passages[passages.indexOf(passage) - 1];
  const own = passage.words.slice(clause.from, clause.to);
  if (!before || !own.some(({ lower }) => language.events.thereWords.has(lower))) return null;
  const [phrase] = placePhrases(before, 0, before.words.length, places, language).filter(({ named }) => named);
  const end = before.words.at(-1)?.end ?? 0;
  return phrase ?? places.find((place) => place.start >= before.start && place.end <= end) ?? null;
}

/** Where the text names a place that the headline names too. */
function inHeadline(headline: string | null, groups: readonly RankedGroup[]): readonly Span[] {
  if (headline === null) return [];
  return groups
    .filter(({ kind, name }) => kind === 'place' && headline.includes(name))
    .flatMap(({ mentions }) => mentions);
}

/** Not in a clause inside the clause of the event: that tells something else. */
function outside({ passage, clause }: Pick<Scene, 'passage' | 'clause'>): (span: Span) => boolean {
  const inner = clause.inserted.map(([from, to]) => spanOf(passage, from, to));
  return ({ start, end }) => !inner.some((each) => start >= each.start && end <= each.end);
}

function whenOf(scene: Scene, opening: Opening, { published }: Article, language: Language): Span | null {
  const { passage, clause } = scene;
  const own = spanOf(passage, clause.from, clause.to);
  const happened = opening.dates.filter((date) => !(isPast(scene, language) && liesAhead(date, published)));
  const inClause = timeIn(passage, own, happened.filter(outside(scene)), published, language);
  if (inClause) return inClause;
  if (opening.dateline.to > 0) {
    const dated = timeIn(passage, opening.dateline.span, opening.dates, published, language);
    if (dated) return dated;
  }
  // In a later sentence only a day near to the publication is that of the event.
  const near = opening.dates.filter(
    (date) =>
      date.type !== 'DURATION' &&
      (published === null ||
        ageOf(date, published) === 'fresh' ||
        language.events.presentWords.has(date.text.toLowerCase())),
  );
  const later = firstOf(scene, opening, mostFollowing.when, (at) => {
    const other = at === passage ? clause : mainClause(at, 0, language);
    if (other === null) return null;
    const dates = near.filter(outside({ passage: at, clause: other }));
    const stretch = at === passage ? passage : spanOf(at, other.from, other.to);
    return timeIn(at, stretch, dates, published, language);
  });
  // „das Referendum, das am Dienstag stattfand“
  return later ?? timeIn(passage, passage, near, published, language);
}

/** Whether the clause of the event tells what has happened. */
function isPast({ passage, clause }: Scene, { dates }: Language): boolean {
  const words = passage.words.slice(clause.from, clause.to);
  return tensesOf(words, dates.verbs)[clause.verb - clause.from] === 'past';
}

function spanOf({ words }: Passage, from: number, to: number): Span {
  return { start: words[from]?.start ?? 0, end: words[to - 1]?.end ?? 0 };
}

/** The first answer that a passage gives, from the one of the event on. */
function firstOf<Answer>(
  { passage }: Scene,
  { passages }: Pick<Opening, 'passages'>,
  most: number,
  answer: (passage: Passage) => Answer | null,
): Answer | null {
  const from = passages.indexOf(passage);
  for (const each of passages.slice(from, from + most)) {
    const found = answer(each);
    if (found !== null) return found;
  }
  return null;
}
