import type { EntityKind } from '../model.ts';

/** The kinds that the tagger tells apart, in label order. */
export const KINDS: readonly EntityKind[] = ['person', 'place', 'organisation'];

/** Label 0 is outside of any name; then for each kind: begin, inside, end, single. */
export const LABEL_COUNT = 1 + 4 * KINDS.length;

export const OUTSIDE = 0;
export const BEGIN = 0;
export const INSIDE = 1;
export const END = 2;
export const SINGLE = 3;

/** Index into `KINDS`; only for labels other than `OUTSIDE`. */
export function kindOfLabel(label: number): number {
  return (label - 1) >> 2;
}

/** One of `BEGIN`, `INSIDE`, `END`, `SINGLE`; only for labels other than `OUTSIDE`. */
export function positionOfLabel(label: number): number {
  return (label - 1) & 3;
}

export function labelOf(kind: number, position: number): number {
  return 1 + 4 * kind + position;
}

/** A name that has begun must go on before anything else can follow. */
function isOpen(label: number): boolean {
  return label !== OUTSIDE && positionOfLabel(label) <= INSIDE;
}

const all = Array.from({ length: LABEL_COUNT }, (_, label) => label);
// Asked for every label of every token.
const starts = all.map(
  (label) => label === OUTSIDE || positionOfLabel(label) === BEGIN || positionOfLabel(label) === SINGLE,
);
const ends = all.map((label) => !isOpen(label));

/** Whether a sentence may begin with this label. */
export function canStart(label: number): boolean {
  return starts[label] === true;
}

/** Whether a sentence may end with this label. */
export function canEnd(label: number): boolean {
  return ends[label] === true;
}

function canFollow(before: number, after: number): boolean {
  if (isOpen(before)) return !canStart(after) && kindOfLabel(before) === kindOfLabel(after);
  return canStart(after);
}

/** For each label the labels that may stand before it. */
export const PREDECESSORS: readonly Uint8Array[] = all.map((after) =>
  Uint8Array.from(all.filter((before) => canFollow(before, after))),
);

/** For each label the labels that may stand after it. */
export const SUCCESSORS: readonly Uint8Array[] = all.map((before) =>
  Uint8Array.from(all.filter((after) => canFollow(before, after))),
);

/** A name in a sentence: tokens `from` up to but not including `to`; `kind` is an index into `KINDS`. */
export interface LabelledName {
  readonly from: number;
  readonly to: number;
  readonly kind: number;
}

/** The names of a well-formed sequence of labels, in order. */
export function namesInLabels(labels: ArrayLike<number>, length: number): LabelledName[] {
  const names: LabelledName[] = [];
  let from = 0;
  for (let i = 0; i < length; i++) {
    const label = labels[i] ?? OUTSIDE;
    if (label === OUTSIDE) continue;
    const position = positionOfLabel(label);
    if (position === BEGIN || position === SINGLE) from = i;
    if (position === END || position === SINGLE) names.push({ from, to: i + 1, kind: kindOfLabel(label) });
  }
  return names;
}
