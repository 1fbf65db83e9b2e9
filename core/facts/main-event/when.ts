import type { EventWords } from '../../languages/event-words.ts';
import type { Language } from '../../languages/language.ts';
import type { DateExpression, Span } from '../../model.ts';
import type { Passage, Word } from '../statements/passage.ts';

/** Whether a day is so near to the publication that it is likely that of the event, or long before it. */
export type Age = 'fresh' | 'near' | 'old';

/** „PRESENT_REF“ and the like: a time without a day. */
const vague = /_REF$/u;
/** „kürzlich“, „damals“ */
const longAgo = 'PAST_REF';
const bareYear = /^\d{4}$/u;
const yearAlone = /^\d{4}(?:\/\d{2,4})?$/u;
const endsInYear = /\d{4}$/u;
const capital = /^\p{Lu}/u;
const dayLength = 86_400_000;
/** In days before the publication; news older than a week are no longer new. */
const freshDays = 8;
const oldDays = 21;
/** Announced events are near, too. */
const daysAhead = 2;

/** How old a date was when the article was published; null where either is not known. */
export function ageOf({ latest, value }: DateExpression, published: string | null): Age | null {
  if (published === null || latest === null || vague.test(value)) return null;
  const days = (Date.parse(published.slice(0, 10)) - Date.parse(latest.slice(0, 10))) / dayLength;
  if (Number.isNaN(days)) return null;
  if (days > oldDays) return 'old';
  return days <= freshDays && days >= -daysAhead ? 'fresh' : 'near';
}

/** Whether a date lies surely behind the day of publication. */
export function liesAhead({ earliest, value }: DateExpression, published: string | null): boolean {
  if (published === null || earliest === null || vague.test(value)) return false;
  return earliest.slice(0, 10) > published.slice(0, 10);
}

/** The days and times among dates that lie in a stretch of the text. */
export function datesWithin({ start, end }: Span, dates: readonly DateExpression[]): readonly DateExpression[] {
  return dates.filter(
    (date) => date.start >= start && date.end <= end && (date.type === 'DATE' || date.type === 'TIME'),
  );
}

/**
 * The time of the event among the dates in a stretch of a passage, with the preposition before it: a day near to the publication before any
 * other, a day before a bare year and a mere „jetzt“; null for none.
 */
export function timeIn(
  passage: Passage,
  stretch: Span,
  dates: readonly DateExpression[],
  published: string | null,
  language: Language,
): Span | null {
  const inside = datesWithin(stretch, dates).filter(
    (date) => !namesYear(date, passage, language) && !(date.value === longAgo && describes(date, passage, language)),
  );
  const sure = inside.filter(({ value }) => !vague.test(value));
  // „die Regenfälle vom Wochenende“: their time, not that of the event.
  const attributes = ({ start }: DateExpression) =>
    Number(language.speech.joiningPrepositions.has(wordBefore(passage, start)));
  const days = sure.filter(({ value }) => !bareYear.test(value)).toSorted((a, b) => attributes(a) - attributes(b));
  const lasting = dates.find(({ start, end, type }) => {
    if (type !== 'DURATION' || start < stretch.start || end > stretch.end) return false;
    const before = wordBefore(passage, start);
    return [language.dates.since, language.dates.within, language.dates.ago].some((words) => words.has(before));
  });
  const fresh = days.find((date) => ageOf(date, published) === 'fresh');
  const first = fresh ?? days[0] ?? sure[0] ?? inside[0] ?? lasting;
  return first ? withPreposition(passage, joined(first, inside, passage, language), language) : null;
}

/** „der Haushalt 2007“, „der Spieler des Jahres 2005“: the year belongs to the noun before it. */
function namesYear({ start, text, value }: DateExpression, { words }: Passage, { speech, events }: Language): boolean {
  const first = words.findIndex((word) => word.end > start);
  const before = words[first - 1];
  if (endsInYear.test(text) && bareYear.test(value) && speech.genitiveDeterminers.has(words[first]?.lower ?? ''))
    return true;
  return yearAlone.test(text) && capital.test(before?.text ?? '') && !events.timePrepositions.has(before?.lower ?? '');
}

/** „der kürzlich ernannte Bischof“ */
function describes({ end }: DateExpression, { words }: Passage, { events }: Language): boolean {
  const behind = words.findIndex((word) => word.start >= end);
  const { text, lower } = words[behind] ?? { text: '', lower: '' };
  return text === lower && events.isParticipleAttribute(lower) && capital.test(words[behind + 1]?.text ?? '');
}

/** „am Samstag, den 25. August um 8 Uhr“: what follows at once belongs to it. */
function joined(
  first: DateExpression,
  inside: readonly DateExpression[],
  { words }: Passage,
  { events, speech }: Language,
): Span {
  let end = first.end;
  for (const { start, end: next, value } of inside) {
    if (start <= first.start) continue;
    // „on Friday soon after …“
    if (speech.subjectFirst && vague.test(value)) break;
    const between = words.filter((word) => word.start >= end && word.end <= start);
    // What stands in brackets is none of the words.
    if (!words.some((word) => word.start <= start && word.end > start)) break;
    if (between.length > 2 || between.some(({ lower }) => !events.betweenDates.has(lower))) break;
    end = next;
  }
  const bracket = first.text.indexOf(' (');
  return { start: first.start, end: bracket > 0 && end === first.end ? first.start + bracket : end };
}

function wordBefore({ words }: Passage, start: number): string {
  return words.findLast((word) => word.end <= start)?.lower ?? '';
}

/** „am“ before „Montag“, „am späten“ before „Samstagabend“, „Nacht“ behind „in der gestrigen“ */
function withPreposition({ words }: Passage, time: Span, { events, speech }: Language): Span {
  const lower = (at: number) => words[at]?.lower ?? '';
  let at = words.findIndex((word) => word.end > time.start);
  const adjective = isAdjective(words[at - 1], events) && !speech.determiners.has(lower(at - 1));
  if (adjective && events.timePrepositions.has(lower(at - 2))) at--;
  const last = words.findLastIndex((word) => word.start < time.end);
  const behind = words[last + 1];
  // „in seinem heute bekannten Urteil“
  const participle = behind !== undefined && speech.isAttribute(behind.text) && /^\p{Ll}/u.test(behind.text);
  const inPhrase = participle && speech.determiners.has(lower(at - 1)) && !events.timePrepositions.has(lower(at - 1));
  if (!inPhrase && events.dateArticles.has(lower(at - 1)) && events.timePrepositions.has(lower(at - 2))) at--;
  if (!inPhrase) while (at > 0 && events.timePrepositions.has(lower(at - 1))) at--;
  const night = isAdjective(words[last], events) && /^\p{Lu}/u.test(behind?.text ?? '');
  const end = night && speech.determiners.has(lower(last - 1)) ? (behind as Word).end : time.end;
  return { start: Math.min(words[at]?.start ?? time.start, time.start), end };
}

function isAdjective(word: Word | undefined, events: EventWords): boolean {
  return word !== undefined && word.text === word.lower && events.isInflected(word.lower);
}
