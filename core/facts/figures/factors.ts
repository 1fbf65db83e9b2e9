import { isCapital, lowerAt, textAt } from '../scene-words.ts';
import { type CountedRead, countedAt } from './counted.ts';
import { ordinalAt } from './digits.ts';
import { numberAt } from './numbers.ts';
import { type Scene, touches } from './scene.ts';

export interface FactorRead {
  readonly value: number;
  /** The index after its last word. */
  readonly to: number;
  readonly counted: CountedRead | null;
}

/** „doppelt so viele (Einsätze)“, „dreimal so hoch“, „das Vierfache“, „dreimal“, „(zum) dritten Mal“; null for other words. */
export function factorAt(scene: Scene, at: number): FactorRead | null {
  if (scene.taken(at)) return null;
  const { factorOf, timesNouns } = scene.language;
  const ordinal = timesNouns.has(textAt(scene, at + 1)) ? ordinalAt(scene, at) : null;
  if (ordinal !== null) return ordinal < 2 ? null : { value: ordinal, to: at + 2, counted: null };
  const value = factorOf(lowerAt(scene, at));
  if (value === null) return digitFactor(scene, at);
  return withCompared(scene, at, { value, to: at + 1 });
}

function withCompared(scene: Scene, at: number, read: Omit<FactorRead, 'counted'>): FactorRead {
  const { asMuch, compared } = scene.language;
  if (asMuch.has(lowerAt(scene, read.to)) && compared.has(lowerAt(scene, read.to + 1))) {
    return { value: read.value, to: read.to + 2, counted: countedAt(scene, read.to + 2) };
  }
  return { ...read, counted: isCapital(textAt(scene, at)) ? null : countedAt(scene, read.to) };
}

/** „14-mal (so schwer)“, „drei Mal“ */
function digitFactor(scene: Scene, at: number): FactorRead | null {
  const { timesEndings, timesNouns } = scene.language;
  const number = numberAt(scene, at);
  if (number === null || number.kind === 'one') return null;
  const { value, to } = number;
  if (timesNouns.has(textAt(scene, to))) return { value, to: to + 1, counted: null };
  const isJoined = lowerAt(scene, to) === '-' && touches(scene, to) && timesEndings.has(lowerAt(scene, to + 1));
  return isJoined ? withCompared(scene, at, { value, to: to + 2 }) : null;
}
