import type { EventWords } from '../../languages/event-words.ts';
import type { Span } from '../../model.ts';
import type { Passage, Segment } from '../statements/passage.ts';

/** The passage with the commas of its dates not taken for ends of clauses: „am Montag, den 3. Mai 2021, traf …“. */
export function joinDates(passage: Passage, dates: readonly Span[], events: EventWords): Passage {
  const { words, segments } = passage;
  const isDate = (at: number) => {
    const word = words[at];
    return word !== undefined && dates.some((date) => date.start < word.end && date.end > word.start);
  };
  const joined: Segment[] = [];
  let dateOnly = false;
  for (const segment of segments) {
    const before = joined.at(-1);
    const first = words[segment.from];
    // „gestern, am 3. Mai, …“
    const opens = events.dateArticles.has(first?.text ?? '') || events.timePrepositions.has(first?.text ?? '');
    const from = opens && !isDate(segment.from) ? segment.from + 1 : segment.from;
    const goesOn = segment.before === ',' && isDate(from) && before !== undefined && isDate(before.to - 1);
    if (before && (goesOn || (dateOnly && segment.before === ','))) {
      joined[joined.length - 1] = { ...before, to: segment.to, after: segment.after };
      dateOnly = goesOn && isDate(segment.to - 1);
    } else {
      joined.push(segment);
      dateOnly = false;
    }
  }
  return { ...passage, segments: joined };
}
