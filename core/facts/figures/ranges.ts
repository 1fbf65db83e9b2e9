import { lowerAt, textAt } from '../scene-words.ts';
import { type NumberRead, numberAt, round } from './numbers.ts';
import { type Scene, touches } from './scene.ts';

/** Two numbers as one figure. */
export interface RangeRead {
  readonly value: number;
  readonly upper: number;
  /** The index after its last word. */
  readonly to: number;
}

/** „oder“ stands between numbers about the same: not farther apart than this factor. */
const widestChoice = 2;

/** „18(-) bis 25(-Jährige)“: where the joint stands. */
function jointAt(scene: Scene, to: number): number {
  const { rangeWords } = scene.language;
  const elided = textAt(scene, to) === '-' && touches(scene, to - 1) && rangeWords.has(lowerAt(scene, to + 1));
  return elided ? to + 1 : to;
}

/** The range that a number begins: „drei bis fünf“, „10–15“, „(zwischen) 3 und 5“, „drei oder vier“; null for none. */
export function rangeOf(scene: Scene, at: number, first: NumberRead): RangeRead | null {
  const { rangeWords, or, and, between } = scene.language;
  const to = jointAt(scene, first.to);
  const joint = lowerAt(scene, to);
  const isBetween = and.has(joint) && between.has(lowerAt(scene, at - 1));
  if (!rangeWords.has(joint) && !or.has(joint) && !isBetween) return null;
  const second = numberAt(scene, to + 1);
  if (second === null || second.kind === 'one' || second.kind === 'part') return null;
  const value = sharedScale(first, second);
  if (second.value <= value || (or.has(joint) && second.value > value * widestChoice)) return null;
  return { value, upper: second.value, to: second.to };
}

/** Shares are of a small whole: „zwei von drei (Wählern)“, not „328 von 547 Sitzen“. */
const largestWhole = 10;

/** „zwei von drei“ as a part; null for other numbers. */
export function shareOf(scene: Scene, first: NumberRead): NumberRead | null {
  const isCount = first.kind === 'word' || (first.kind === 'one' && scene.language.plain !== null);
  if (!isCount || !scene.language.of.has(lowerAt(scene, first.to))) return null;
  // „two out of three“
  const out = scene.language.plain && lowerAt(scene, first.to) === 'out' ? 2 : 1;
  const second = numberAt(scene, first.to + out);
  if (second === null || second.value > largestWhole || second.value <= first.value) return null;
  return { value: round(first.value / second.value), to: second.to, kind: 'part' };
}

/** „drei bis fünf Millionen“: the scale is of both. */
function sharedScale(first: NumberRead, second: NumberRead): number {
  if (first.kind === 'scaled' || second.kind !== 'scaled') return first.value;
  const scale = second.scale ?? 1;
  return first.value < second.value / scale ? first.value * scale : first.value;
}
