import type { FigureWords } from '../../languages/figure-words.ts';
import type { Sentence } from '../../model.ts';
import { startsWithDigit, wordsOf } from '../dates/words.ts';
import type { Word } from '../scene-words.ts';

/** The words of a sentence; the sign of a unit at the end of a sentence is parted from the dot that it took for its own: „20 °C.“ */
export function figureWords(
  sentence: Sentence,
  { symbols }: FigureWords,
  lowerOf: (text: string) => string,
): readonly Word[] {
  const words = wordsOf(sentence, lowerOf);
  const last = words.at(-1);
  const before = words.at(-2)?.text ?? '';
  if (last === undefined || last.text.length < 2 || !last.text.endsWith('.')) return words;
  const sign = last.text.slice(0, -1);
  const isUnit = before === '°' || before === '/' || (startsWithDigit(before) && symbols.has(sign));
  if (!isUnit) return words;
  const cut = last.end - 1;
  return [
    ...words.slice(0, -1),
    { ...last, end: cut, text: sign, lower: sign.toLowerCase() },
    { start: cut, end: last.end, text: '.', lower: '.' },
  ];
}
