import { allDigits } from '../dates/numbers.ts';
import { lowerAt, textAt } from '../scene-words.ts';
import { boundStart } from './bounds.ts';
import { numberAt } from './numbers.ts';
import type { RangeRead } from './ranges.ts';
import { type Scene, touches } from './scene.ts';

/** „102:98“ */
const longestScore = 7;

/** A score or the result of a vote, „2:1“, „312 zu 240“, with the second number, which may be the lower one, as `upper`; null for other words. */
export function scoreAt(scene: Scene, at: number): RangeRead | null {
  return scene.taken(at) ? null : (colonAt(scene, at) ?? votesAt(scene, at));
}

function colonAt(scene: Scene, at: number): RangeRead | null {
  const text = textAt(scene, at);
  // „1:1-Übersetzung“
  if (lowerAt(scene, at + 1) === '-' && touches(scene, at)) return null;
  if (text.length > longestScore || !text.includes(':')) return null;
  const [first = '', second = '', ...rest] = text.split(':');
  if (rest.length > 0 || !isPoints(first) || !isPoints(second)) return null;
  // „gegen 0:55“, „um 9:30“
  const isTime = second.length === 2 && Number(second) < 60 && Number(first) < 25;
  if (
    isTime &&
    (second < '10' || boundStart(scene, at) < at || scene.language.clockWords.has(lowerAt(scene, at - 1)))
  ) {
    return null;
  }
  return { value: Number(first), upper: Number(second), to: at + 1 };
}

function isPoints(text: string): boolean {
  return text.length < 4 && allDigits(text);
}

/** „312 zu 240“, „drei zu zwei“ */
function votesAt(scene: Scene, at: number): RangeRead | null {
  const first = numberAt(scene, at);
  if (first === null || !isPlain(first.kind) || !scene.language.against.has(lowerAt(scene, first.to))) return null;
  const second = numberAt(scene, first.to + 1);
  return second === null || !isPlain(second.kind) ? null : { value: first.value, upper: second.value, to: second.to };
}

function isPlain(kind: string): boolean {
  return kind === 'digits' || kind === 'word';
}
