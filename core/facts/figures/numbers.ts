import { isCapital, lowerAt, textAt } from '../scene-words.ts';
import { digitsAt } from './digits.ts';
import { opens, type Scene, touches } from './scene.ts';

/** A number, in words of the scene. */
export interface NumberRead {
  readonly value: number;
  /** The index after its last word. */
  readonly to: number;
  /** What „Million“ behind it has multiplied it by. */
  readonly scale?: number;
  /**
   * `digits` and `word` are plain numbers, `one` is the article as a number, `crowd` is „Hunderte“, `part` is „zwei Drittel“ or „jeder
   * Dritte“, `scaled` has a word like „Million“ behind it.
   */
  readonly kind: 'digits' | 'word' | 'one' | 'scaled' | 'crowd' | 'part';
}

/** The number that begins at a word, without unit and range, or null; looks at a bounded number of words, but for groups of digits. */
export function numberAt(scene: Scene, at: number): NumberRead | null {
  if (scene.taken(at)) return null;
  return signed(scene, at) ?? crowdAt(scene, at) ?? partAt(scene, at) ?? plainAt(scene, at) ?? oneAt(scene, at);
}

/** „minus 20“, „−20“ */
function signed(scene: Scene, at: number): NumberRead | null {
  const sign = textAt(scene, at);
  if (!scene.language.minus.has(lowerAt(scene, at)) && sign !== '–') return null;
  const isSign = sign.length === 1;
  const before = scene.words[at - 1];
  if (isSign && (!touches(scene, at) || (before !== undefined && before.end === scene.words[at]?.start))) return null;
  const number = plainAt(scene, at + 1);
  return number && { ...number, value: -number.value };
}

/** „12“, „zwölf“, „1,2 Millionen“, „drei Dutzend“. */
function plainAt(scene: Scene, at: number): NumberRead | null {
  const digits = digitsAt(scene, at);
  if (digits !== null) return scaled(scene, { ...digits, kind: 'digits' });
  const number = wordAt(scene, at);
  return number && withRest(scene, scaled(scene, number));
}

/** „two hundred and fifty“, „three thousand four hundred“: smaller numbers behind a word for a large one. */
function withRest(scene: Scene, number: NumberRead): NumberRead {
  const { plain, and } = scene.language;
  const { scale = 1 } = number;
  if (!plain || scale < 100 || scene.taken(number.to)) return number;
  const small = wordAt(scene, and.has(lowerAt(scene, number.to)) ? number.to + 1 : number.to);
  const rest = small && scaled(scene, small);
  if (!rest || rest.value >= scale) return number;
  return withRest(scene, { ...rest, value: number.value + rest.value, kind: 'scaled' });
}

/** With the words for large numbers behind it, at most two: „zwei Millionen Milliarden“. */
function scaled(scene: Scene, number: NumberRead): NumberRead {
  const scale = scaleAt(scene, number.to);
  if (scale === null || (number.scale ?? 1) > 1e6) return number;
  const before = number.scale ?? 1;
  return scaled(scene, {
    value: round(number.value * scale),
    to: number.to + 1,
    kind: 'scaled',
    scale: before * scale,
  });
}

function scaleAt(scene: Scene, at: number): number | null {
  return scene.taken(at) ? null : (scene.language.scales.get(lowerAt(scene, at)) ?? null);
}

/** „1,1 × 1000“ without the dust of binary fractions. */
export function round(value: number): number {
  return Number(value.toPrecision(12));
}

/** A number word; with a capital inside a sentence a small one is a noun: „die Elf“. */
function wordAt(scene: Scene, at: number): NumberRead | null {
  const value = scene.language.numberOf(lowerAt(scene, at));
  if (value === null) return null;
  const isNoun = isCapital(textAt(scene, at)) && !opens(scene, at) && value < 100;
  return isNoun && scaleAt(scene, at + 1) === null ? null : { value, to: at + 1, kind: 'word' };
}

/** „eine Million“, „eine halbe Million“, „ein Dutzend“, „nur ein“, „ein einziger“. */
function oneAt(scene: Scene, at: number): NumberRead | null {
  const { one, half, beforeOne, afterOne } = scene.language;
  if (!one.has(lowerAt(scene, at))) return null;
  const isHalf = half.has(lowerAt(scene, at + 1));
  const scale = scaleAt(scene, isHalf ? at + 2 : at + 1);
  if (scale !== null) {
    const number = { value: isHalf ? scale / 2 : scale, to: at + (isHalf ? 3 : 2), kind: 'scaled' } as const;
    return isHalf ? number : withRest(scene, { ...number, scale });
  }
  if (afterOne.has(lowerAt(scene, at + 1))) return { value: 1, to: at + 2, kind: 'word' };
  return { value: 1, to: at + 1, kind: beforeOne.has(lowerAt(scene, at - 1)) ? 'word' : 'one' };
}

/** „Hunderte“, „mehrere Tausend“, „hunderttausende“, „Millionen“. */
function crowdAt(scene: Scene, at: number): NumberRead | null {
  const { crowds, several } = scene.language;
  const crowd = crowds.get(lowerAt(scene, at));
  if (crowd !== undefined) {
    // „tens of thousands“
    const more =
      scene.language.plain && lowerAt(scene, at + 1) === 'of' ? crowds.get(lowerAt(scene, at + 2)) : undefined;
    if (more !== undefined) return { value: crowd * more, to: at + 3, kind: 'crowd' };
    return { value: crowd, to: at + 1, kind: 'crowd' };
  }
  if (!several.has(lowerAt(scene, at))) return null;
  const scale = crowds.get(lowerAt(scene, at + 1)) ?? scaleAt(scene, at + 1);
  return scale === null ? null : { value: scale, to: at + 2, kind: 'crowd' };
}

/** „zwei Drittel“, „ein Viertel“, „die Hälfte“, „jeder Dritte“. */
function partAt(scene: Scene, at: number): NumberRead | null {
  const { parts, wholeParts, beforeWholePart, one, numberOf, every, ordinalOf } = scene.language;
  const word = lowerAt(scene, at);
  const fraction = scene.language.plain?.fractionOf(word) ?? null;
  if (fraction !== null) return { value: round(fraction), to: at + 1, kind: 'part' };
  const whole = wholeParts.get(word);
  if (whole !== undefined) {
    if (scene.language.plain) return plainHalf(scene, at, whole);
    return beforeWholePart.has(lowerAt(scene, at - 1)) ? { value: whole, to: at + 1, kind: 'part' } : null;
  }
  if (every.has(word)) {
    const ordinal = ordinalOf(lowerAt(scene, at + 1));
    return ordinal === null ? null : { value: round(1 / ordinal), to: at + 2, kind: 'part' };
  }
  const part = parts.get(lowerAt(scene, at + 1));
  if (part === undefined || !(scene.language.plain ? isPartHere(scene, at + 2) : isCapital(textAt(scene, at + 1))))
    return null;
  const count = one.has(word) ? 1 : (digitsAt(scene, at)?.value ?? numberOf(word));
  return count === null ? null : { value: round(count * part), to: at + 2, kind: 'part' };
}

/** „half a million“, „half of“, „half the voters“ */
function plainHalf(scene: Scene, at: number, whole: number): NumberRead | null {
  const { one, plain } = scene.language;
  if (one.has(lowerAt(scene, at + 1))) {
    const scale = scaleAt(scene, at + 2);
    return scale === null ? null : { value: scale * whole, to: at + 3, kind: 'scaled' };
  }
  return plain?.afterHalf.has(lowerAt(scene, at + 1)) ? { value: whole, to: at + 1, kind: 'part' } : null;
}

/** „a third of“, but not „a third man“ */
function isPartHere(scene: Scene, at: number): boolean {
  const word = lowerAt(scene, at);
  return !/^\p{L}/u.test(word) || (scene.language.plain?.isStop(word) ?? false);
}
