import { isCapital, lowerAt, textAt } from '../scene-words.ts';
import { countAt } from './numbers.ts';
import { type Found, type Scene, undated } from './scene.ts';

/** „in the past (two weeks)“ */
function isMeasured(scene: Scene, at: number): boolean {
  const { plain, singularUnits, pluralUnits } = scene.language;
  if (plain === null) return false;
  return countAt(scene, at) !== null || singularUnits.has(lowerAt(scene, at)) || pluralUnits.has(lowerAt(scene, at));
}

/** „derzeit“, „früher“, „in Kürze“: the longest expression of the list that begins here. */
export function vague(scene: Scene, at: number): Found | null {
  const { vague: known, longestVague, articles, notBeforeVague } = scene.language;
  if (notBeforeVague.has(lowerAt(scene, at - 1))) return null;
  let name = '';
  let found: Found | null = null;
  for (let next = at; next < at + longestVague && next < scene.words.length; next++) {
    name += `${next > at ? ' ' : ''}${lowerAt(scene, next)}`;
    const value = known.get(name);
    if (value !== undefined) found = undated(at, next + 1, 'DATE', value);
  }
  // „zur Zeit der Besatzung“
  if (found !== null && found.to > at + 1 && articles.has(lowerAt(scene, found.to))) return null;
  if (found !== null && isMeasured(scene, found.to)) return null;
  if (found === null || !articles.has(lowerAt(scene, at))) return found;
  return isCapital(textAt(scene, found.to - 1)) ? found : null;
}
