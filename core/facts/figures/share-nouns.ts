import type { FigureRead } from './read-figure.ts';
import { lowerAt, type Scene } from './scene.ts';

/** Gives figures without unit and noun those of the figure that they are joined to: „von 114 auf 99 Euro“, „94,5 und 85,5 Metern“. */
export function shareNouns(scene: Scene, found: readonly FigureRead[]): readonly FigureRead[] {
  const shared: FigureRead[] = [];
  for (let index = found.length - 1; index >= 0; index--) {
    const read = found[index];
    if (read === undefined) continue;
    const next = shared.at(-1);
    const isBare = read.unit === null && read.counted === null;
    const joined =
      next !== undefined && next.from === read.to + 1 && scene.language.joints.has(lowerAt(scene, read.to));
    const shares = isBare && joined && next.unit !== 'score';
    shared.push(shares ? { ...read, unit: next.unit, counted: next.counted } : read);
  }
  return shared.reverse();
}
