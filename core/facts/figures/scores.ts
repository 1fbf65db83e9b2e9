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
  if (scene.taken(at)) return null;
  return scene.language.plain ? plainScore(scene, at) : (colonAt(scene, at) ?? votesAt(scene, at));
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

/** „7-2“, „217 to 213“, „5-4“: with a word of votes or games beside it, or the lower number behind. */
function plainScore(scene: Scene, at: number): RangeRead | null {
  const { against, plain } = scene.language;
  const first = numberAt(scene, at);
  if (first === null || !isPlain(first.kind)) return null;
  const joint = lowerAt(scene, first.to);
  const isJoined = /^[-–]$/u.test(joint) && touches(scene, first.to - 1) && touches(scene, first.to);
  if (!isJoined && !against.has(joint)) return null;
  const second = numberAt(scene, first.to + 1);
  if (second === null || !isPlain(second.kind) || textAt(scene, second.to) === '/') return null;
  const around = [at - 3, at - 2, at - 1, second.to, second.to + 1].some((near) =>
    plain?.scoreWords.has(lowerAt(scene, near)),
  );
  const isLower = isJoined && second.value <= first.value;
  return around || isLower ? { value: first.value, upper: second.value, to: second.to } : null;
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
