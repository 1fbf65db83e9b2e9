import { lowerAt, textAt } from '../scene-words.ts';
import { adjectiveAt, adjectiveWord } from './adjectives.ts';
import { ageAt, isAgeInBrackets } from './ages.ts';
import { boundStart, boundsBehind } from './bounds.ts';
import { type CountedRead, countedAt, countedOfPart, measuredAt } from './counted.ts';
import { factorAt } from './factors.ts';
import { type NumberRead, numberAt } from './numbers.ts';
import { rangeOf, shareOf } from './ranges.ts';
import { isNaming } from './refusals.ts';
import { type Scene, touches } from './scene.ts';
import { scoreAt } from './scores.ts';
import { isMagnitude, type UnitRead, unitAt } from './units.ts';

/** One figure, in words of the scene: from the word that bounds it to the noun that it counts. */
export interface FigureRead {
  readonly from: number;
  /** The index after its last word. */
  readonly to: number;
  readonly value: number;
  readonly upper?: number;
  readonly unit: string | null;
  readonly counted: CountedRead | null;
  readonly approximate: boolean;
}

/** The figure whose number begins at a word, or null. */
export function figureAt(scene: Scene, at: number): FigureRead | null {
  return (
    withUnitBefore(scene, at) ?? score(scene, at) ?? inOneWord(scene, at) ?? factor(scene, at) ?? plainFigure(scene, at)
  );
}

type Unfinished = Omit<FigureRead, 'from' | 'approximate'> & { readonly approximate?: boolean };

/** With what stands before the number, up to the noun that it counts. */
function finished(scene: Scene, at: number, { value, upper, unit, to, counted, approximate }: Unfinished): FigureRead {
  const from = unit === 'share' ? boundOfShare(scene, at) : boundStart(scene, at);
  const limits = upper === undefined ? { value } : { value, upper };
  const isRough = from < at || approximate === true;
  return {
    ...limits,
    from: upper === undefined ? from : betweenStart(scene, from),
    to: counted?.to ?? to,
    unit,
    counted,
    approximate: isRough,
  };
}

/** „mehr als die Hälfte“: the article stands between. */
function boundOfShare(scene: Scene, at: number): number {
  const behindArticle = scene.language.beforeWholePart.has(lowerAt(scene, at - 1)) && boundStart(scene, at) === at;
  const from = boundStart(scene, behindArticle ? at - 1 : at);
  return behindArticle && from === at - 1 ? at : from;
}

/** „zwischen“ belongs to its range. */
function betweenStart(scene: Scene, from: number): number {
  return scene.language.between.has(lowerAt(scene, from - 1)) ? from - 1 : from;
}

/** „€ 20“, „US-$ 3 Milliarden“ */
function withUnitBefore(scene: Scene, at: number): FigureRead | null {
  const unit = scene.language.unitsBefore.get(textAt(scene, at));
  const before = numberAt(scene, at - 1);
  // „a $3 billion deal“
  const isArticle = before?.kind === 'one' && scene.language.plain !== null;
  if (unit === undefined || (before !== null && !isArticle)) return null;
  const number = numberAt(scene, at + 1);
  if (number === null || number.kind === 'one' || unitAt(scene, number.to) !== null) return null;
  const counted = scene.language.plain ? measuredAt(scene, number.to, unit) : null;
  return finished(scene, at, { ...number, unit, counted });
}

/** „2:1“, „90:9 Stimmen“, „312 zu 240 Stimmen“ */
function score(scene: Scene, at: number): FigureRead | null {
  const read = scoreAt(scene, at);
  return read && finished(scene, at, { ...read, unit: 'score', counted: countedAt(scene, read.to) });
}

/** „zwölfjährige“, „dreiköpfige“ */
function inOneWord(scene: Scene, at: number): FigureRead | null {
  const read = scene.taken(at) ? null : adjectiveWord(scene, at);
  return read && withAdjective(scene, at, read, { unit: read.unit, to: at + 1 });
}

/** With the noun behind the adjective, but none for an age; „dreijährige Haft“ is a duration and no figure. */
function withAdjective(
  scene: Scene,
  at: number,
  number: Pick<Unfinished, 'value' | 'upper'>,
  adjective: Pick<Unfinished, 'unit' | 'to'>,
): FigureRead | null {
  const counted = countedAt(scene, adjective.to);
  if (adjective.unit !== 'years') return finished(scene, at, { ...number, ...adjective, counted });
  const noun = counted === null ? '' : lowerAt(scene, counted.to - 1);
  const lasts = scene.language.lastingNouns.some((ending) => noun.endsWith(ending));
  return lasts ? null : finished(scene, at, { ...number, ...adjective, counted: null });
}

/** „doppelt so viele“, „zum dritten Mal“ */
function factor(scene: Scene, at: number): FigureRead | null {
  const read = factorAt(scene, at);
  return read && finished(scene, at, { ...read, unit: 'times' });
}

/** A number with what stands behind it. */
function plainFigure(scene: Scene, at: number): FigureRead | null {
  const number = numberAt(scene, at);
  if (number === null) return null;
  if (isAgeInBrackets(scene, at)) return finished(scene, at, { ...number, unit: 'years', counted: null });
  const read = shareOf(scene, number) ?? { ...number, ...rangeOf(scene, at, number) };
  const adjective = adjectiveAt(scene, read.to);
  if (adjective !== null) return withAdjective(scene, at, read, adjective);
  const unit =
    ageAt(scene, at, read.to) ?? unitAt(scene, read.to) ?? unitOfCrowd(scene, read) ?? unitOfNumber(scene, at, read);
  if (read.kind === 'one' && !isMeasureOfOne(scene, read.to, unit)) return null;
  if (unit === null && isPartOfWord(scene, read.to)) return null;
  const behind = boundsBehind(scene, unit?.to ?? read.to);
  const counted = countedBehind(scene, at, behind, read, unit);
  if (isNaming(scene, at, read, unit !== null || counted !== null)) return null;
  const approximate = number.kind === 'crowd' || behind > (unit?.to ?? read.to);
  return finished(scene, at, { ...read, unit: unit?.unit ?? null, to: unit?.to ?? read.to, counted, approximate });
}

/** „millions of dollars“ */
function unitOfCrowd(scene: Scene, { kind, to }: NumberRead): UnitRead | null {
  return scene.language.plain && kind === 'crowd' && scene.language.partOf.has(lowerAt(scene, to))
    ? unitAt(scene, to + 1)
    : null;
}

/** No earthquake has reached this magnitude. */
const strongest = 10;

/** „zwei Drittel“, „Stärke 5,3“: the unit lies in the number or before it. */
function unitOfNumber(scene: Scene, at: number, { kind, to, value }: NumberRead): UnitRead | null {
  if (kind === 'part') return { unit: 'share', to };
  return value < strongest && isMagnitude(scene, at) && countedAt(scene, to) === null
    ? { unit: 'magnitude', to }
    : null;
}

function countedBehind(
  scene: Scene,
  from: number,
  at: number,
  { kind }: NumberRead,
  unit: UnitRead | null,
): CountedRead | null {
  if (unit?.unit === 'years' || unit?.unit === 'magnitude') return null;
  if (kind === 'part' || kind === 'crowd' || unit?.unit === '%') return countedOfPart(scene, at);
  // „davon 780 der Armee“
  const behindThem = scene.language.ofThem.has(lowerAt(scene, from - 1));
  if (unit !== null) return measuredAt(scene, at, unit.unit);
  return scene.language.partOf.has(lowerAt(scene, at)) && !behindThem ? countedOfPart(scene, at) : countedAt(scene, at);
}

/** „ein Kilometer“, but not „ein Knoten“ */
function isMeasureOfOne(scene: Scene, at: number, unit: UnitRead | null): boolean {
  return unit !== null && unit.to === at + 1 && !scene.language.ambiguousUnits.has(lowerAt(scene, at));
}

/** „5-Sterne-Hotel“, and „5 Tage“, which is a duration. */
function isPartOfWord(scene: Scene, to: number): boolean {
  return scene.language.timeUnits.has(lowerAt(scene, to)) || (textAt(scene, to) === '-' && touches(scene, to - 1));
}
