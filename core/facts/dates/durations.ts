import type { TimeUnit } from '../../languages/date-words.ts';
import { isCapital, lowerAt, textAt } from '../scene-words.ts';
import { type Count, countAt } from './numbers.ts';
import { monthsLater, moved } from './relative-days.ts';
import { type Found, isNounAt, type Scene, undated } from './scene.ts';

/** „P3Y“, „PT10M“, „PXW“, without the leading P. */
function amount(unit: TimeUnit, count: number | null): string {
  const number = count === null ? 'X' : String(count);
  return unit.startsWith('T') ? `T${number}${unit.slice(1)}` : `${number}${unit}`;
}

interface Measured {
  readonly unit: TimeUnit;
  readonly count: number | null;
  readonly to: number;
}

/** „drei Jahre“, „mehrere Wochen“, „ein halbes Jahr“, „die letzten zehn Jahre“, „drei Jahre und vier Monate“, „35-Stunden-Woche“. */
export function duration(scene: Scene, at: number): Found | null {
  const { shifts, ordinals, unitAttributes } = scene.language;
  const lead =
    shifts.has(lowerAt(scene, at)) || unitAttributes.has(lowerAt(scene, at)) || ordinals.get(lowerAt(scene, at)) === 1;
  const start = lead ? at + 1 : at;
  const measured = measure(scene, start) ?? (lead ? measure(scene, at) : null);
  if (measured === null || isAge(scene, at, measured)) return null;
  if (lead && measured.count === 1) return null;
  const second = secondPart(scene, measured);
  const value = `P${amount(measured.unit, measured.count)}${second === null ? '' : amount(second.unit, second.count)}`;
  const found = undated(
    at,
    second?.to ?? measured.to,
    'DURATION',
    value,
    lead || scene.language.approximations.has(lowerAt(scene, at - 1)),
  );
  return { ...found, ...anchor(scene, at, measured, shifts.get(lowerAt(scene, at)) ?? null) };
}

/** „16 Jahre jünger“, „ab 16 Jahren“ */
function isAge(scene: Scene, at: number, { unit, to }: Measured): boolean {
  const { ageWords, beforeAges } = scene.language;
  return ageWords.has(lowerAt(scene, to)) || (unit === 'Y' && beforeAges.has(lowerAt(scene, at - 1)));
}

function measure(scene: Scene, at: number): Measured | null {
  const { fractionNouns, half, unitAttributes } = scene.language;
  const count = countAt(scene, at);
  if (count === null) return half.has(lowerAt(scene, at)) ? halfUnit(scene, at, at + 1) : null;
  if (count.single && half.has(lowerAt(scene, count.to))) return halfUnit(scene, at, count.to + 1);
  if (lowerAt(scene, count.to) === '-') return compound(scene, count);
  if (fractionNouns.has(lowerAt(scene, count.to))) return null;
  let next = count.to;
  if (unitAttributes.has(lowerAt(scene, next)) && !isCapital(textAt(scene, next))) next++;
  const unit = unitAt(scene, next, count) ?? openRange(scene, at, count);
  return unit === null ? null : { unit: unit.unit, count: count.value, to: unit.to };
}

function unitAt(scene: Scene, at: number, count: Count): { readonly unit: TimeUnit; readonly to: number } | null {
  const { singularUnits, pluralUnits } = scene.language;
  const name = lowerAt(scene, at);
  if (!isNounAt(scene, at) && !name.endsWith('.')) return null;
  if (count.single) {
    const unit = singularUnits.get(name);
    return unit === undefined || name === 'tages' ? null : { unit, to: at + 1 };
  }
  const unit = pluralUnits.get(name);
  return unit === undefined ? null : { unit, to: at + 1 };
}

/** „sechs“ in „sechs bis acht Monate“. */
function openRange(scene: Scene, at: number, count: Count) {
  if (!scene.language.rangeWords.has(lowerAt(scene, count.to)) || count.single || lowerAt(scene, count.to) === ',')
    return null;
  const other = countAt(scene, count.to + 1);
  const unit = other === null || other.single ? null : unitAt(scene, other.to, other);
  // „fünf und sieben Jahre alt“
  if (unit !== null && scene.language.ageWords.has(lowerAt(scene, unit.to))) return null;
  return unit === null || count.to !== at + 1 ? null : { unit: unit.unit, to: count.to };
}

/** „35-Stunden-Woche“, as one word. */
function compound(scene: Scene, count: Count): Measured | null {
  const { pluralUnits, singularUnits, ageWords, plain } = scene.language;
  const name = lowerAt(scene, count.to + 1);
  const unit = pluralUnits.get(name) ?? (plain === null ? undefined : singularUnits.get(name));
  // „a 54-year-old“
  if (unit === undefined || ageWords.has(lowerAt(scene, count.to + 3))) return null;
  const long = lowerAt(scene, count.to + 2) === '-' && isCapital(textAt(scene, count.to + 3));
  return { unit, count: count.value, to: long ? count.to + 4 : count.to + 2 };
}

/** „halbes Jahr“, „halbe Stunde“ */
function halfUnit(scene: Scene, _at: number, behind: number): Measured | null {
  let noun = behind;
  // „half an hour“
  const { plain, one, singularUnits } = scene.language;
  const unit = singularUnits.get(lowerAt(scene, plain !== null && one.has(lowerAt(scene, noun)) ? ++noun : noun));
  if (unit === 'Y') return { unit: 'M', count: 6, to: noun + 1 };
  if (unit === 'TH') return { unit: 'TM', count: 30, to: noun + 1 };
  if (unit === 'TM') return { unit: 'TS', count: 30, to: noun + 1 };
  return null;
}

const finer: Readonly<Partial<Record<TimeUnit, TimeUnit>>> = { Y: 'M', M: 'D', W: 'D', TH: 'TM', TM: 'TS' };

/** „(drei Jahre) und vier Monate“ */
function secondPart(scene: Scene, measured: Measured): Measured | null {
  const count = scene.language.rangeWords.has(lowerAt(scene, measured.to)) ? countAt(scene, measured.to + 1) : null;
  if (count === null || !scene.language.and.has(lowerAt(scene, measured.to))) return null;
  const unit = unitAt(scene, count.to, count);
  return unit !== null && finer[measured.unit] === unit.unit ? { ...unit, count: count.value } : null;
}

/** The days that „vor“, „seit“, „letzten“ and „nächsten“ give a duration, counted from the publication. */
function anchor(
  scene: Scene,
  at: number,
  { unit, count }: Measured,
  shift: number | null,
): Pick<Found, 'first' | 'last'> {
  const none = { first: null, last: null };
  const { published } = scene;
  if (published === null || count === null || !'DWMY'.includes(unit) || count > 500) return none;
  const { ago, since, approximations } = scene.language;
  const before = approximations.has(lowerAt(scene, at - 1)) ? lowerAt(scene, at - 2) : lowerAt(scene, at - 1);
  const whole = Number.isInteger(count);
  if (shift === null && !ago.has(before) && !since.has(before)) return none;
  const there =
    !whole && unit === 'Y'
      ? moved(published, 'M', -Math.round(count * 12))
      : moved(published, unit, -Math.round(count));
  if (ago.has(before) && shift === null) return isAgo(scene, at) ? { first: there.first, last: there.last } : none;
  if (shift !== null && shift > 0) return { first: published, last: later(published, unit, count) };
  return { first: since.has(before) && shift === null ? there.first : later(published, unit, -count), last: published };
}

/** „vor drei Jahren“ counts from now, „drei Tage vor dem Fest“ does not come here, „vor drei Jahren Haft“ neither. */
function isAgo(scene: Scene, at: number): boolean {
  return (
    (at > 0 && scene.language.ago.has(lowerAt(scene, at - 1))) ||
    scene.language.approximations.has(lowerAt(scene, at - 1))
  );
}

function later(day: number, unit: TimeUnit, count: number): number {
  if (unit === 'D' || unit === 'W') return day + Math.round(count * (unit === 'W' ? 7 : 1));
  return monthsLater(day, Math.round(count * (unit === 'Y' ? 12 : 1)));
}

/** „jahrelang“, „zweiwöchig“, „Dreiviertelstunde“, „seit Jahren“. */
export function durationWord(scene: Scene, at: number): Found | null {
  const { longWords, fractionNouns, pluralUnits, one, beforeBareUnits } = scene.language;
  const word = lowerAt(scene, at);
  const long = longWords.get(word) ?? ofEnding(scene, at, word);
  if (long !== undefined && long !== null) return undated(at, at + 1, 'DURATION', long);
  const fraction = fractionNouns.get(word);
  if (fraction !== undefined && isNounAt(scene, at)) {
    const from = one.has(lowerAt(scene, at - 1)) ? at - 1 : at;
    return undated(from, at + 1, 'DURATION', fraction, true);
  }
  const unit = pluralUnits.get(word);
  if (unit === undefined || !isNounAt(scene, at)) return null;
  const before = lowerAt(scene, at - 1);
  return beforeBareUnits.has(before) ? undated(at, at + 1, 'DURATION', `P${amount(unit, null)}`) : null;
}

/** „zweiwöchige“; „dreijährige“ only before what lasts: other things of three years have an age. */
function ofEnding(scene: Scene, at: number, word: string): string | null {
  const { durationEndings, adjectiveEndings, numbers, lastingNouns } = scene.language;
  for (const [ending, unit] of durationEndings) {
    const cut = word.lastIndexOf(ending);
    if (cut < 3 || !adjectiveEndings.includes(word.slice(cut + ending.length))) continue;
    const stem = word.slice(0, cut);
    const count = stem === 'ein' ? 1 : numbers.get(stem);
    const lasts = unit !== 'Y' || lastingNouns.some((noun) => lowerAt(scene, at + 1).startsWith(noun));
    return count === undefined || !lasts || isCapital(textAt(scene, at)) ? null : `P${amount(unit, count)}`;
  }
  return null;
}
