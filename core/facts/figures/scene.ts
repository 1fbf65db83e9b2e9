import type { FigureWords } from '../../languages/figure-words.ts';
import { lowerAt, textAt, type Word } from '../scene-words.ts';

/** What the readers of figures see: the words of one sentence. */
export interface Scene {
  readonly words: readonly Word[];
  readonly language: FigureWords;
  /** Whether a word belongs to a name or to an expression of time. */
  readonly taken: (at: number) => boolean;
  /** Whether a word belongs to an expression of time. */
  readonly dated: (at: number) => boolean;
  /** Whether a word belongs to a person's name. */
  readonly person: (at: number) => boolean;
}

/** Whether two neighbouring words have nothing between them. */
export function touches(scene: Scene, at: number): boolean {
  return scene.words[at] !== undefined && scene.words[at]?.end === scene.words[at + 1]?.start;
}

/** Whether a word begins a sentence, a quotation or what follows a colon, so that its capital says nothing. */
export function opens(scene: Scene, at: number): boolean {
  const before = textAt(scene, at - 1);
  return at === 0 || '„“"»«‚‘:–—-(*•'.includes(before || '?');
}

/** The words from `at` on that make up the longest of some phrases with single blanks, as the index after them; `at` for none. */
export function phraseEnd(
  scene: Scene,
  at: number,
  phrases: { has(phrase: string): boolean },
  longest: number,
): number {
  let phrase = '';
  let end = at;
  for (let next = at; next < at + longest && next < scene.words.length; next++) {
    phrase += `${next > at ? ' ' : ''}${lowerAt(scene, next)}`;
    if (phrases.has(phrase)) end = next + 1;
  }
  return end;
}
