import type { MapSize } from './fit-view.ts';
import type { Mark } from './marks.ts';

/** Something to be named on the map; without a mark's radius, its name is centred on it. */
export interface Named {
  readonly id: string;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  /** CSS pixels that the name keeps clear of the point; 0 to write across it. */
  readonly clearance: number;
}

/** A name and where it is written: `x` is its left end, start or middle by `anchor`, `y` its base line. */
export interface Label {
  readonly id: string;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** CSS pixels at a type size of 12: an average letter of the widest of the usual system faces, and the height of a line. */
const letterWidth = 6.6;
const lineHeight = 15;
/** From the top of a line to its base line. */
const ascent = 11.5;

export function clearanceOf({ kind, radius }: Mark): number {
  return kind === 'dot' ? radius + 3 : 0;
}

/**
 * Writes as many names as fit without touching each other, a dot or the edge; the first ones first. Each goes to the right of its point,
 * or else to the left, above or below it, or is left out.
 */
export function placeLabels(names: readonly Named[], dots: readonly Mark[], size: MapSize): readonly Label[] {
  const taken: (Box & { readonly id: string | null })[] = dots.map(({ place, x, y, radius }) => ({
    id: place.id,
    left: x - radius,
    right: x + radius,
    top: y - radius,
    bottom: y + radius,
  }));
  const labels: Label[] = [];
  for (const name of names) {
    for (const label of candidates(name)) {
      const box = boxOf(label);
      const collides = taken.some((other) => other.id !== name.id && overlap(box, other));
      if (collides || !isInside(box, size)) continue;
      labels.push(label);
      taken.push({ ...box, id: null });
      break;
    }
  }
  return labels;
}

/** The name of a mark for which there was no room, pushed inside the map and over whatever is there. */
export function forcedLabel(name: Named, size: MapSize): Label {
  const all = candidates(name);
  const [first] = all;
  const inside = all.find((label) => isInside(boxOf(label), size)) ?? first;
  const half = (name.text.length * letterWidth) / 2 + 2;
  const x = Math.max(half, Math.min(size.width - half, name.x));
  return inside && isInside(boxOf(inside), size) ? inside : { ...(inside as Label), x, anchor: 'middle' };
}

function candidates({ id, text, x, y, clearance }: Named): readonly Label[] {
  const middle = y - lineHeight / 2 + ascent;
  const above = y - clearance - lineHeight + ascent;
  const below = y + clearance + ascent;
  if (clearance === 0) {
    const [up, down] = [middle - lineHeight, middle + lineHeight];
    return [
      ...[middle, up, down].map((base) => ({ id, text, x, y: base, anchor: 'middle' as const })),
      { id, text, x, y: middle, anchor: 'start' },
      { id, text, x, y: middle, anchor: 'end' },
    ];
  }
  return [
    { id, text, x: x + clearance, y: middle, anchor: 'start' },
    { id, text, x: x - clearance, y: middle, anchor: 'end' },
    { id, text, x, y: above, anchor: 'middle' },
    { id, text, x, y: below, anchor: 'middle' },
    { id, text, x: x + clearance / 2, y: above + 2, anchor: 'start' },
    { id, text, x: x + clearance / 2, y: below - 2, anchor: 'start' },
    { id, text, x: x - clearance / 2, y: above + 2, anchor: 'end' },
    { id, text, x: x - clearance / 2, y: below - 2, anchor: 'end' },
  ];
}

function boxOf({ text, x, y, anchor }: Label): Box {
  const width = text.length * letterWidth;
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return { left, right: left + width, top: y - ascent, bottom: y - ascent + lineHeight };
}

function overlap(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}

function isInside({ left, top, right, bottom }: Box, { width, height }: MapSize): boolean {
  return left >= 2 && top >= 2 && right <= width - 2 && bottom <= height - 2;
}
