/** How much of a body was found: shares from 0 to 1. */
export interface BodyScore {
  readonly precision: number;
  readonly recall: number;
}

const words = (text: string) => text.match(/[\p{L}\p{N}_]+/gu) ?? [];

/** Runs of four words that text and gold share, as multisets: the measure of the article extraction benchmark of Scrapinghub (2020). */
export function shingleScore(text: string, gold: string): BodyScore {
  return overlap(shingles(text), shingles(gold));
}

/** Words that text and gold share, as multisets, without case. */
export function wordScore(text: string, gold: string): BodyScore {
  return overlap(counted(words(text.toLowerCase())), counted(words(gold.toLowerCase())));
}

/** Whether the first paragraph of the gold of more than 60 characters begins in the text; null when the gold has none. */
export function keepsLede(text: string, gold: string): boolean | null {
  const lede = gold.split('\n').find((line) => line.length > 60);
  if (lede === undefined) return null;
  const opening = words(lede.toLowerCase()).slice(0, 12).join(' ');
  return words(text.toLowerCase()).join(' ').includes(opening);
}

/** How many of the segments stand in the text, white space aside. */
export function segmentsIn(text: string, segments: readonly string[]): number {
  const plain = (value: string) => value.replace(/\s+/g, ' ').trim();
  const whole = plain(text);
  return segments.filter((segment) => whole.includes(plain(segment))).length;
}

/** Harmonic mean. */
export function f1({ precision, recall }: BodyScore): number {
  return precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0;
}

function shingles(text: string): ReadonlyMap<string, number> {
  const all = words(text);
  if (all.length === 0) return new Map();
  return counted(Array.from({ length: Math.max(1, all.length - 3) }, (_, at) => all.slice(at, at + 4).join(' ')));
}

function counted(items: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
}

function overlap(found: ReadonlyMap<string, number>, gold: ReadonlyMap<string, number>): BodyScore {
  const total = (counts: ReadonlyMap<string, number>) => [...counts.values()].reduce((sum, count) => sum + count, 0);
  if (found.size === 0 || gold.size === 0) return { precision: 0, recall: 0 };
  const shared = [...found].reduce((sum, [item, count]) => sum + Math.min(count, gold.get(item) ?? 0), 0);
  return { precision: shared / total(found), recall: shared / total(gold) };
}
