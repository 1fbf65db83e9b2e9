import { lowerAt } from '../scene-words.ts';
import { phraseEnd, type Scene } from './scene.ts';

/** The longest bound has this many words: „etwas mehr als“. */
const longestPhrase = 3;

/** Where the words begin that make the number at `at` a bound or about so much: „mehr als“, „bis zu rund“; `at` itself where there are none. */
export function boundStart(scene: Scene, at: number): number {
  const outer = boundBefore(scene, at);
  return outer < at ? boundBefore(scene, outer) : at;
}

function boundBefore(scene: Scene, at: number): number {
  const { approximations, bounds, boundPhrases } = scene.language;
  for (let length = longestPhrase; length > 1; length--) {
    if (at >= length && boundPhrases.has(phraseBefore(scene, at, length))) return at - length;
  }
  const before = lowerAt(scene, at - 1);
  return approximations.has(before) || bounds.has(before) ? at - 1 : at;
}

/** The index after the words at `at` that make a number behind them a bound or about so much; `at` itself where there are none. */
export function boundsEnd(scene: Scene, at: number): number {
  const { approximations, bounds, boundPhrases } = scene.language;
  const phrase = phraseEnd(scene, at, boundPhrases, longestPhrase);
  if (phrase > at) return phrase;
  return approximations.has(lowerAt(scene, at)) || bounds.has(lowerAt(scene, at)) ? at + 1 : at;
}

/** The index after „oder mehr“ behind a number; `at` itself where nothing like it stands. */
export function boundsBehind(scene: Scene, at: number): number {
  return phraseEnd(scene, at, scene.language.boundsBehind, 2);
}

function phraseBefore(scene: Scene, at: number, length: number): string {
  return Array.from({ length }, (_, index) => lowerAt(scene, at - length + index)).join(' ');
}
