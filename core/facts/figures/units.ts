import { isCapital, lowerAt, textAt } from '../scene-words.ts';
import { phraseEnd, type Scene, touches } from './scene.ts';

export interface UnitRead {
  readonly unit: string;
  /** The index after its last word. */
  readonly to: number;
}

/** The longest unit has this many words: „Kilometer in der Stunde“. */
const longestUnit = 4;

/** The unit behind a number: „Euro“, „°C“, „Kilometer pro Stunde“, „%“, „MW/km²“, „,- €“; null for none. */
export function unitAt(scene: Scene, at: number): UnitRead | null {
  const unit = simpleUnitAt(scene, at) ?? behindDash(scene, at);
  if (unit === null || textAt(scene, unit.to) !== '/' || !touches(scene, unit.to - 1)) return unit;
  const below = scene.language.symbols.get(textAt(scene, unit.to + 1));
  return below === undefined ? unit : { unit: `${unit.unit}/${below}`, to: unit.to + 2 };
}

/** „(100),- €“ */
function behindDash(scene: Scene, at: number): UnitRead | null {
  const isDash = textAt(scene, at) === ',' && ['-', '–', '—', '--'].includes(textAt(scene, at + 1));
  return isDash ? simpleUnitAt(scene, at + 2) : null;
}

function simpleUnitAt(scene: Scene, at: number): UnitRead | null {
  const { units, symbols, longUnits } = scene.language;
  const longEnd = phraseEnd(scene, at, longUnits, longestUnit);
  if (longEnd > at) return { unit: longUnits.get(joined(scene, at, longEnd)) ?? '', to: longEnd };
  const symbol = symbols.get(textAt(scene, at));
  if (symbol !== undefined) return { unit: symbol, to: at + 1 };
  const unit = units.get(lowerAt(scene, at));
  const stands = unit !== undefined && (scene.language.plain !== null || isCapital(textAt(scene, at)));
  return stands ? { unit, to: at + 1 } : null;
}

function joined(scene: Scene, from: number, to: number): string {
  return Array.from({ length: to - from }, (_, index) => lowerAt(scene, from + index)).join(' ');
}

/** Whether „Stärke“ or „Magnitude von“ stands before a number. */
export function isMagnitude(scene: Scene, at: number): boolean {
  const { magnitudes, partOf } = scene.language;
  const noun = lowerAt(scene, partOf.has(lowerAt(scene, at - 1)) ? at - 2 : at - 1);
  return magnitudes.some((ending) => noun.endsWith(ending));
}
