import { isCapital, lowerAt, textAt } from '../scene-words.ts';
import type { Scene } from './scene.ts';

/** What a number counts, in words of the scene. */
export interface CountedRead {
  readonly from: number;
  readonly to: number;
}

/** A noun phrase behind a number has no more words. */
const longestPhrase = 5;

/** „(314) wounded prisoners“, „(30) police employees“: up to the first noun in the plural; null where the phrase ends before. */
export function pluralAt(scene: Scene, at: number): CountedRead | null {
  for (let next = at; next < at + longestPhrase; next++) {
    if (isPluralAt(scene, next) && !isEnd(scene, next)) {
      const isAttribute = !lowerAt(scene, next).endsWith('s') && isPluralAt(scene, next + 1) && !isEnd(scene, next + 1);
      return { from: at, to: isAttribute ? next + 2 : next + 1 };
    }
    // „current and former officials“
    const joins = next > at && scene.language.and.has(lowerAt(scene, next)) && !isEnd(scene, next + 1);
    if (isEnd(scene, next) && !joins) return null;
  }
  return null;
}

/** „(43 percent) of the votes“, „(dozens) of people“, „(half) the population“. */
export function massBehindOf(scene: Scene, at: number): CountedRead | null {
  const { partOf } = scene.language;
  let first = at;
  while (first < at + 3 && partOf.has(lowerAt(scene, first))) first++;
  return first === at ? pluralAt(scene, at) : nounsAt(scene, first);
}

/** „(five tonnes) of cocaine“, „($5 million) in damages“, but not „(a five-mile) road“. */
export function plainMeasured(scene: Scene, at: number, unit: string): CountedRead | null {
  const { amountOf, partOf } = scene.language;
  const word = lowerAt(scene, at);
  const isAmount =
    currency.test(unit) && amountOf.has(word) && !scene.taken(at + 1) && !isCapital(textAt(scene, at + 1));
  if (!isAmount && !(partOf.has(word) && word === 'of')) return null;
  return nounsAt(scene, at + 1);
}

const currency = /^[A-Z]{3}$/;

/** A noun phrase up to its noun in the plural, or else to its end. */
function nounsAt(scene: Scene, at: number): CountedRead | null {
  const plural = pluralAt(scene, at);
  if (plural) return plural;
  let to = at;
  while (to < at + longestPhrase && !isEnd(scene, to)) to++;
  return to > at ? { from: at, to } : null;
}

function isEnd(scene: Scene, at: number): boolean {
  const { plain, timeUnits } = scene.language;
  const word = lowerAt(scene, at);
  // „Europe’s population“, „US troops“
  if (/^['’]s$/u.test(word)) return false;
  if (/^\p{Lu}{2,}$/u.test(textAt(scene, at)) && !scene.dated(at) && !scene.person(at)) return false;
  return (
    !/^\p{L}/u.test(word) || scene.dated(at) || scene.person(at) || timeUnits.has(word) || (plain?.isStop(word) ?? true)
  );
}

function isPluralAt(scene: Scene, at: number): boolean {
  return scene.language.plain?.isPlural(lowerAt(scene, at)) ?? false;
}
