import { allDigits } from '../dates/numbers.ts';
import { lowerAt } from '../scene-words.ts';
import { type Scene, touches } from './scene.ts';

export interface AdjectiveRead {
  /** Null for „köpfig“, which counts heads. */
  readonly unit: string | null;
  /** The index after its last word. */
  readonly to: number;
}

/** The unit in a word that goes on behind a number and a hyphen, „54-Jähriger“, „20-prozentige“; null for other words. */
export function adjectiveAt(scene: Scene, hyphen: number): AdjectiveRead | null {
  if (lowerAt(scene, hyphen) !== '-' || !touches(scene, hyphen - 1) || !touches(scene, hyphen)) return null;
  const word = lowerAt(scene, hyphen + 1);
  const long = scene.language.plain ? plainAdjective(scene, hyphen) : null;
  if (long !== null) return long;
  for (const [stem, unit] of scene.language.adjectives) {
    if (word.startsWith(stem) && isEnding(scene, word.slice(stem.length))) return { unit, to: hyphen + 2 };
  }
  return null;
}

/** „54-year-old“ */
function plainAdjective(scene: Scene, hyphen: number): AdjectiveRead | null {
  const rest = `-${lowerAt(scene, hyphen + 1)}${lowerAt(scene, hyphen + 2)}${lowerAt(scene, hyphen + 3)}`;
  const unit =
    touches(scene, hyphen + 1) && touches(scene, hyphen + 2) ? scene.language.adjectives.get(rest) : undefined;
  return unit === undefined ? null : { unit, to: hyphen + 4 };
}

/** The number in one word with such an ending, „zweiköpfig“, „zwölfjährige“, with its unit; null for other words. */
export function adjectiveWord(
  scene: Scene,
  at: number,
): (Pick<AdjectiveRead, 'unit'> & { readonly value: number }) | null {
  const word = lowerAt(scene, at);
  for (const [stem, unit] of scene.language.adjectives) {
    const cut = word.lastIndexOf(stem);
    if (cut < 1 || !isEnding(scene, word.slice(cut + stem.length))) continue;
    const value = numberIn(scene, word.slice(0, cut));
    return value === null ? null : { value, unit };
  }
  return null;
}

/** „r“ of an adjective, „n“ of a noun that is bent like one. */
function isEnding(scene: Scene, rest: string): boolean {
  return scene.language.adjectiveEndings.includes(rest);
}

/** „zwölf“ or „23“ at the beginning of a word. */
function numberIn(scene: Scene, part: string): number | null {
  return part.length < 4 && allDigits(part) ? Number(part) : scene.language.numberOf(part);
}
