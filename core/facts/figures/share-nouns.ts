import { lowerAt } from '../scene-words.ts';
import type { FigureRead } from './read-figure.ts';
import type { Scene } from './scene.ts';

/** Gives figures without unit or noun those of the figure that they are joined to: „von 114 auf 99 Euro“, „94,5 und 85,5 Metern“. */
export function shareNouns(scene: Scene, found: readonly FigureRead[]): readonly FigureRead[] {
  const shared: FigureRead[] = [];
  for (const read of found.toReversed()) {
    const next = shared.at(-1);
    shared.push(next === undefined ? read : sharedWith(scene, read, next));
  }
  return shared.reverse();
}

function sharedWith(scene: Scene, read: FigureRead, next: FigureRead): FigureRead {
  const { joints, partOf } = scene.language;
  const joint = lowerAt(scene, read.to);
  const isPart = partOf.has(joint);
  if (read.counted !== null || next.unit === 'score' || !(isPart || joints.has(joint))) return read;
  // „20.000 der einst 85.000 Stellen“
  if (next.from > read.to + (isPart ? 2 : 1)) return read;
  if (read.unit === null) return { ...read, unit: next.unit, counted: next.counted };
  return isPart && next.unit === null ? { ...read, counted: next.counted } : read;
}
