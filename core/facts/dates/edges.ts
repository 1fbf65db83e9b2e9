import { lowerAt } from '../scene-words.ts';
import { month } from './months.ts';
import { edgeOf } from './period.ts';
import { relativePeriod, season, unitBehindEdge } from './relative-periods.ts';
import { dateFound, type Found, type Matcher, type Scene } from './scene.ts';
import { century, decade, year } from './years.ts';

const periods: readonly Matcher[] = [month, century, decade, year, relativePeriod, season, unitBehindEdge];

/** „the end of the year“ */
function articleBehind(scene: Scene, at: number): number {
  return scene.language.plain && scene.language.articles.has(lowerAt(scene, at)) ? 1 : 0;
}

/** „Mitte Januar“, „Ende des Jahres“, „Anfang der neunziger Jahre“, „Ende 2014“. */
export function edge(scene: Scene, at: number): Found | null {
  const which = scene.language.edges.get(lowerAt(scene, at));
  if (which === undefined) return null;
  const { plain, of } = scene.language;
  // „beginning this week“, „the end 2019“
  if (plain && !plain.joinedEdges.has(lowerAt(scene, at)) && !of.has(lowerAt(scene, at + 1))) return null;
  const next =
    scene.language.articles.has(lowerAt(scene, at + 1)) || scene.language.of.has(lowerAt(scene, at + 1))
      ? at + 2 + articleBehind(scene, at + 2)
      : at + 1;
  for (const matcher of periods) {
    const found = matcher(scene, next);
    if (found?.period === undefined || found.period.grain === 'day') continue;
    const outer = dateFound(at, found.to, edgeOf(found.period, which), scene.language.plain !== null);
    return found.year === undefined ? outer : { ...outer, year: found.year };
  }
  return null;
}
