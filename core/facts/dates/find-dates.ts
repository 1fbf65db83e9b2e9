import type { DateWords } from '../../languages/date-words.ts';
import type { Language } from '../../languages/language.ts';
import type { Article, DateExpression, Sentence } from '../../model.ts';
import { lowerAt, type Word } from '../scene-words.ts';
import { type Day, dayOfIso, isoDay } from './calendar.ts';
import { openingMatchers } from './openings.ts';
import { dayPeriod, type Period } from './period.ts';
import type { Found, Matcher, Scene } from './scene.ts';
import { tensesOf } from './tense.ts';
import { lowerForms, wordsOf } from './words.ts';

/**
 * The expressions of time in an article after TIMEX3, in the order of the text, resolved against the day of publication, the
 * tense of their clauses and the dates named before them. Linear in the length of the text.
 */
export function findDates(
  sentences: readonly Sentence[],
  article: Pick<Article, 'published' | 'text'>,
  language: Language,
): DateExpression[] {
  const published = dayOfIso(article.published);
  const lowerOf = lowerForms();
  const read = sentences.map((sentence) => wordsOf(sentence, lowerOf, language.dates.plain));
  const daily = read.some((words) => namesSingleDays(words, language.dates));
  const matchersAt = openingMatchers(language.dates);
  const dates: DateExpression[] = [];
  let named: Period | null = null;
  let namedDay: Day | null = null;
  let yearBefore: number | null = null;
  for (const words of read) {
    const before = { language: language.dates, published, named, namedDay, statedYear: yearBefore };
    const found = findInSentence(words, { ...before, daily: daily || namesTimes(words, language.dates) }, matchersAt);
    for (const each of found) ({ named, namedDay } = afterNaming(each, named, namedDay));
    yearBefore = found.findLast((each) => each.year !== undefined)?.year ?? null;
    for (const each of placeClocks(found, namedDay ?? published)) dates.push(expressionOf(each, words, article.text));
  }
  return dates;
}

/** Whether an article speaks of days as the news does: „gestern“, „am Dienstag“. */
function namesSingleDays(words: readonly Word[], { relativeDays, weekdays }: DateWords): boolean {
  return words.some(({ lower, text }) => (relativeDays.get(lower) ?? 0) < 0 || (weekdays.has(lower) && text !== lower));
}

/** Whether a sentence gives a time of day, which makes its „heute“ a day. */
function namesTimes(words: readonly Word[], { clockWords }: DateWords): boolean {
  return words.some(({ lower }) => clockWords.has(lower));
}

/** What later words start from, after this expression. */
function afterNaming(
  { period, aside }: Found,
  named: Period | null,
  namedDay: Day | null,
): Pick<Scene, 'named' | 'namedDay'> {
  if (period === undefined || period.first === null || aside) return { named, namedDay };
  return { named: period, namedDay: period.grain === 'day' ? period.first : namedDay };
}

function findInSentence(
  words: readonly Word[],
  before: Omit<Scene, 'words' | 'tense'>,
  matchersAt: (lower: string) => readonly Matcher[],
): readonly Found[] {
  const found: Found[] = [];
  let tenses: ReturnType<typeof tensesOf> | null = null;
  const tense: Scene['tense'] = (at) => {
    tenses ??= tensesOf(words, before.language.verbs);
    return tenses[at] ?? 'none';
  };
  let scene: Scene = { ...before, words, tense };
  let at = 0;
  while (at < words.length) {
    const next = firstMatch(scene, at, matchersAt(lowerAt(scene, at)));
    if (next === null) {
      at++;
      continue;
    }
    found.push(withLeft(scene, next, found.at(-1)?.to ?? 0));
    scene = {
      ...scene,
      ...afterNaming(next, scene.named, scene.namedDay),
      statedYear: next.year ?? scene.statedYear,
    };
    at = next.to;
  }
  return found;
}

function firstMatch(scene: Scene, at: number, matchers: readonly Matcher[]): Found | null {
  for (const matcher of matchers) {
    const found = matcher(scene, at);
    if (found !== null) return found;
  }
  return null;
}

/** With the words before it that belong to it: „gut fünf Jahren“, „mehr als 20 Jahre“, „den letzten zehn Jahren“. */
function withLeft(scene: Scene, found: Found, limit: number): Found {
  const { approximations, comparatives, than, articles } = scene.language;
  let { from } = found;
  if (found.type === 'DURATION') {
    if (from > limit && approximations.has(lowerAt(scene, from - 1))) from--;
    else if (from > limit + 1 && lowerAt(scene, from - 1) === than && comparatives.has(lowerAt(scene, from - 2)))
      from -= 2;
  }
  if (found.takesArticle && from > limit && articles.has(lowerAt(scene, from - 1))) from--;
  return from === found.from ? found : { ...found, from };
}

/** Gives times of day the day that their sentence names before or after them, else the day named last, else the publication. */
function placeClocks(found: readonly Found[], otherwise: Day | null): readonly Found[] {
  let day = found.find(({ period }) => period?.grain === 'day' && period.first !== null)?.period?.first ?? otherwise;
  return found.map((each) => {
    if (each.period?.grain === 'day') day = each.period.first ?? day;
    if (each.clock === undefined || day === null) return each;
    return { ...each, value: `${dayPeriod(day).value}${each.clock}`, first: day, last: day };
  });
}

function expressionOf(
  { from, to, type, value, first, last }: Found,
  words: readonly Word[],
  text: string,
): DateExpression {
  const start = words[from]?.start ?? 0;
  const end = words[to - 1]?.end ?? start;
  const iso = (day: Day | null) => (day === null ? null : isoDay(day));
  return { start, end, text: text.slice(start, end), type, value, earliest: iso(first), latest: iso(last) };
}
