import type { SnapshotBlock } from '../model.ts';
import { isLatin1 } from './latin-text.ts';

/** Letters of scripts that write without blanks; one of them carries about as much as half a word. */
const denseScript = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\u0e00-\u0e7f]/g;

/** Words of a text; for scripts without blanks two characters count as a word. */
export function countWords(text: string): number {
  let words = 1;
  for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) words++;
  // No language with blanks has words of twenty characters on average.
  if (words * 20 > text.length) return words;
  const dense = text.match(denseScript)?.length ?? 0;
  return dense > text.length / 4 ? dense / 2 : words;
}

/** Whether a text ends as a sentence does. */
export function endsSentence(text: string): boolean {
  return /[.!?…:;。！？][\s"“”»«’‘')\]]{0,4}$/.test(text);
}

/** Share of the characters of a block that stand in links: 0 to 1. */
export function linkDensity(block: SnapshotBlock): number {
  return block.text.length === 0 ? 0 : block.linkLength / block.text.length;
}

/** Where a sentence ends and another begins. */
const latinBreak = /[.!?]["“”»«]? ?[A-ZÀ-ÖØ-Þ„“"»ªº]/;
const anyBreak = /[.!?。]["“”»«]? ?[\p{Lu}„“"»\p{Lo}]/u;

/**
 * How much running text a block holds, in characters: its length outside of links when it reads like sentences, else 0. Sentences have at
 * least ten words, end with a mark or hold one followed by a new sentence, and are mostly lower case.
 */
export function proseMass(block: SnapshotBlock): number {
  const { text } = block;
  if (text.length < 40 || linkDensity(block) > 0.5) return 0;
  if (countWords(text) < 10) return 0;
  if (!endsSentence(text) && !(isLatin1(text) ? latinBreak : anyBreak).test(text)) return 0;
  return text.length - block.linkLength;
}
