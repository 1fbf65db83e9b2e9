import { englishPhrases } from '../../tests/core/facts/dates/english-phrases.ts';
import { percent, printTable } from './table.ts';

/**
 * How many of the English phrases with days chrono-node reads, and how many of them to the same first day. It is no dependency:
 * `npm install --no-save chrono-node@2.10.3` before, and then `node scripts/evaluate/compare-chrono.ts`.
 */
interface Component {
  isCertain(name: 'day' | 'month' | 'year' | 'weekday'): boolean;
  get(name: 'day' | 'month' | 'year'): number;
}
interface Parsed {
  readonly index: number;
  readonly text: string;
  readonly start: Component;
}
interface Chrono {
  parse(text: string, day: Date): readonly Parsed[];
}

const library = 'chrono-node';
const chrono = (await import(library)) as Chrono;
const published = new Date('2024-03-13T12:00:00');

let [wanted, found, same, spans, extra, empty] = [0, 0, 0, 0, 0, 0];
for (const [marked, ...expected] of Object.values(englishPhrases).flat()) {
  const text = marked.replace(/[[\]]/g, '');
  const parsed = chrono.parse(text, published);
  if (expected.length === 0) {
    empty++;
    if (parsed.length > 0) extra++;
  }
  let shift = 0;
  [...marked.matchAll(/\[([^\]]*)\]/g)].forEach((match, index) => {
    const start = match.index - shift;
    shift += 2;
    const day = /\d{4}-\d\d-\d\d$|\d{4}-\d\d-\d\d(?=…)/.exec(expected[index]?.split(' ')[2] ?? '')?.[0];
    if (day === undefined) return;
    wanted++;
    const end = start + (match[1]?.length ?? 0);
    const hit = parsed.find((each) => each.index < end && each.index + each.text.length > start);
    if (!hit) return;
    found++;
    if (bare(hit.text) === bare(match[1] ?? '')) spans++;
    if (firstDay(hit.start) === day) same++;
  });
}
printTable([
  ['read at all', percent(found, wanted)],
  ['the same words, but for article and preposition', percent(spans, wanted)],
  ['the same first day', percent(same, wanted)],
  ['something where nothing is', percent(extra, empty)],
]);

function bare(words: string): string {
  return words.replace(/^(?:the|on|in|at) /i, '');
}

/** The first day of what it read: a month that is certain without its day begins on the first. */
function firstDay(start: Component): string {
  const day =
    start.isCertain('day') || start.isCertain('weekday')
      ? start.get('day')
      : start.isCertain('month')
        ? 1
        : start.get('day');
  return `${start.get('year')}-${String(start.get('month')).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
