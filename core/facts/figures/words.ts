import type { FigureWords, PlainFigureWords } from '../../languages/figure-words.ts';
import type { Sentence } from '../../model.ts';
import { startsWithDigit, wordsOf } from '../dates/words.ts';
import type { Word } from '../scene-words.ts';

/** The words of a sentence; the sign of a unit at the end of a sentence is parted from the dot that it took for its own: „20 °C.“ */
export function figureWords(
  sentence: Sentence,
  { symbols, plain, unitsBefore, scales }: FigureWords,
  lowerOf: (text: string) => string,
): readonly Word[] {
  const read = wordsOf(sentence, lowerOf);
  const words = plain === null ? read : withLetters(withScales(read, scales), plain, unitsBefore, symbols);
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

/** „450-million“: without the hyphen that joins a scale to its digits. */
function withScales(words: readonly Word[], scales: ReadonlyMap<string, number>): readonly Word[] {
  return words.filter(({ text }, at) => {
    const joins = text === '-' && scales.has(words[at + 1]?.lower ?? '') && startsWithDigit(words[at - 1]?.text ?? '');
    return !joins;
  });
}

/** „£3bn“, „1.2m“, „20kg“: digits apart from the letters behind them, with „m“ as a scale where it means a million. */
function withLetters(
  words: readonly Word[],
  plain: PlainFigureWords,
  currencies: ReadonlyMap<string, string>,
  symbols: ReadonlyMap<string, string>,
): readonly Word[] {
  return words.flatMap((word, at) => {
    if (!startsWithDigit(word.text)) return [word];
    const letters = /[^a-zA-Z]([a-zA-Z]{1,15})$/.exec(word.text.slice(-16))?.[1] ?? '';
    const lower = letters.toLowerCase();
    const isScale = plain.scaleLetters.has(lower);
    if (letters === '' || !(isScale || symbols.has(letters))) return [word];
    const doubtful = plain.doubtfulLetters.has(lower);
    const counts = currencies.has(words[at - 1]?.text ?? '') || plain.isPlural(words[at + 1]?.lower ?? '');
    const cut = word.end - letters.length;
    const digits = word.text.slice(0, -letters.length);
    const scale = isScale && (!doubtful || counts);
    return [
      { start: word.start, end: cut, text: digits, lower: digits },
      { start: cut, end: word.end, text: letters, lower: scale && doubtful ? `${lower}illion` : lower },
    ];
  });
}
