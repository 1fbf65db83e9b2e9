import { isCapital, lowerAt, textAt } from '../scene-words.ts';
import type { CountedRead } from './plain-counted.ts';
import { massBehindOf, plainMeasured, pluralAt } from './plain-counted.ts';
import type { Scene } from './scene.ts';

export type { CountedRead };

/** No more words than this stand between a number and its noun. */
const longestAttributes = 4;

/** The noun phrase that begins at a word, without article: „schwer verletzte Menschen“; null where none stands. */
export function countedAt(scene: Scene, at: number): CountedRead | null {
  if (scene.language.plain) return pluralAt(scene, at);
  let next = at;
  while (next < at + longestAttributes && isAttributeAt(scene, next)) next++;
  if (!isNoun(scene, next)) return null;
  return { from: at, to: elidedEnd(scene, next) };
}

/** „(20 Prozent) der Befragten“, „(Hunderte) von Menschen“, and „(20 Prozent) Eigenanteil“ without a word between. */
export function countedOfPart(scene: Scene, at: number): CountedRead | null {
  if (scene.language.plain) return massBehindOf(scene, at);
  const { partOf } = scene.language;
  const first = partOf.has(lowerAt(scene, at)) ? at + 1 : at;
  return countedAt(scene, first > at && partOf.has(lowerAt(scene, first)) ? first + 1 : first);
}

/** What a measure is a measure of, „(fünf Tonnen) Kokain“, „(40 Euro) an Spenden“, but neither „(drei Meter) Höhe“ nor „(drei Meter) hohe Mauer“. */
export function measuredAt(scene: Scene, at: number, unit: string): CountedRead | null {
  if (scene.language.plain) return plainMeasured(scene, at, unit);
  const { amountOf, dimensions, strongEndings } = scene.language;
  const isAmount = currency.test(unit) && amountOf.has(lowerAt(scene, at)) && !scene.taken(at + 1);
  const read = countedAt(scene, isAmount ? at + 1 : at);
  if (read === null) return null;
  const noun = lowerAt(scene, read.to - 1);
  if (dimensions.some((dimension) => noun.endsWith(dimension))) return null;
  const word = lowerAt(scene, read.from);
  const isStrong = read.to === read.from + 1 || strongEndings.some((ending) => word.endsWith(ending));
  return isStrong ? read : null;
}

/** „Click- und Crowdworker“: the index after the noun, or after the one that completes it. */
function elidedEnd(scene: Scene, noun: number): number {
  const goesOn = textAt(scene, noun).endsWith('-') && scene.language.and.has(lowerAt(scene, noun + 1));
  return goesOn && isNoun(scene, noun + 2) ? noun + 3 : noun + 1;
}

const currency = /^[A-Z]{3}$/;

function isAttributeAt(scene: Scene, at: number): boolean {
  const text = textAt(scene, at);
  if (text === '' || scene.language.timeUnits.has(lowerAt(scene, at))) return false;
  return scene.language.isAttribute(text) && (!isCapital(text) || isNoun(scene, at + 1));
}

function isNoun(scene: Scene, at: number): boolean {
  const text = textAt(scene, at);
  return isCapital(text) && text.length > 1 && !scene.person(at) && !scene.dated(at);
}
