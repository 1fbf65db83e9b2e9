import { type CountedRead, countedAt } from './counted.ts';
import { ordinalAt } from './digits.ts';
import { isCapital, lowerAt, type Scene, textAt } from './scene.ts';

export interface FactorRead {
  readonly value: number;
  /** The index after its last word. */
  readonly to: number;
  readonly counted: CountedRead | null;
}

/** „doppelt so viele (Einsätze)“, „dreimal so hoch“, „das Vierfache“, „dreimal“, „(zum) dritten Mal“; null for other words. */
export function factorAt(scene: Scene, at: number): FactorRead | null {
  if (scene.taken(at)) return null;
  const { factorOf, asMuch, compared, timesNouns } = scene.language;
  const ordinal = timesNouns.has(textAt(scene, at + 1)) ? ordinalAt(scene, at) : null;
  if (ordinal !== null) return ordinal < 2 ? null : { value: ordinal, to: at + 2, counted: null };
  const value = factorOf(lowerAt(scene, at));
  if (value === null) return null;
  if (!asMuch.has(lowerAt(scene, at + 1)) || !compared.has(lowerAt(scene, at + 2))) {
    const counted = isCapital(textAt(scene, at)) ? null : countedAt(scene, at + 1);
    return { value, to: at + 1, counted };
  }
  return { value, to: at + 3, counted: countedAt(scene, at + 3) };
}
