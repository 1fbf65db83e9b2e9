import type { FigureWords } from '../../languages/figure-words.ts';
import type { Language } from '../../languages/language.ts';
import type { DateExpression, Figure, Mention, Sentence, Span } from '../../model.ts';
import { lowerForms } from '../dates/words.ts';
import type { Word } from '../scene-words.ts';
import { openingTest } from './openings.ts';
import { type FigureRead, figureAt } from './read-figure.ts';
import type { Scene } from './scene.ts';
import { shareNouns } from './share-nouns.ts';
import { figureWords } from './words.ts';

/**
 * The figures of an article in the order of its text: numbers in digits and words with unit and what they count. What overlaps
 * `mentions` and `dates` holds none. Linear in the length of the text.
 */
export function findFigures(
  sentences: readonly Sentence[],
  text: string,
  mentions: readonly Mention[],
  dates: readonly DateExpression[],
  language: Language,
): Figure[] {
  const isNamed = overlapTest(mentions);
  const isDated = overlapTest(dates);
  const isPerson = overlapTest(mentions.filter(({ kind }) => kind === 'person'));
  const lowerOf = lowerForms();
  const opens = openingTest(language.figures);
  return sentences.flatMap((sentence) => {
    const words = figureWords(sentence, language.figures, lowerOf);
    const [named, person] = [words.map(isNamed), words.map(isPerson)];
    const dated = withoutAges(words, words.map(isDated), language.figures);
    const scene: Scene = {
      words,
      language: language.figures,
      taken: (at) => (named[at] ?? false) || (dated[at] ?? false),
      dated: (at) => dated[at] ?? false,
      person: (at) => person[at] ?? false,
    };
    return shareNouns(scene, figuresOf(scene, opens)).map((read) => figureOf(read, words, text));
  });
}

/** Whether a span overlaps one of `spans`; to be asked in the order of the text. */
function overlapTest(spans: readonly Span[]): (span: Span) => boolean {
  const sorted = spans.toSorted((one, other) => one.start - other.start);
  let at = 0;
  let reach = 0;
  return ({ start, end }) => {
    for (let next = sorted[at]; next !== undefined && next.start < end; next = sorted[++at]) {
      reach = Math.max(reach, next.end);
    }
    return reach > start;
  };
}

/** „im Alter von 54 Jahren“: a duration to the dates, and an age to us. */
function withoutAges(
  words: readonly Word[],
  dated: readonly boolean[],
  { beforeAge }: FigureWords,
): readonly boolean[] {
  let isAge = false;
  return dated.map((each, at) => {
    if (!each || dated[at - 1] === true) return each && !isAge;
    // „im Alter von 14 bis 17 Jahren“
    const goesOn = isAge && dated[at - 2] === true;
    isAge = goesOn || beforeAge.has(`${words[at - 2]?.lower} ${words[at - 1]?.lower}`);
    return !isAge;
  });
}

function figuresOf(scene: Scene, opens: (word: Word) => boolean): readonly FigureRead[] {
  const found: FigureRead[] = [];
  let at = 0;
  for (let word = scene.words[at]; word !== undefined; word = scene.words[at]) {
    const read = opens(word) ? figureAt(scene, at) : null;
    if (read !== null) found.push(read);
    at = read?.to ?? at + 1;
  }
  return found;
}

function figureOf(read: FigureRead, words: readonly Word[], text: string): Figure {
  const start = words[read.from]?.start ?? 0;
  const end = words[read.to - 1]?.end ?? start;
  const { value, upper, unit, approximate } = read;
  const counted = read.counted && extract(words, read.counted, text);
  return {
    start,
    end,
    text: text.slice(start, end),
    value,
    ...(upper !== undefined && { upper }),
    unit,
    counted,
    approximate,
  };
}

function extract(words: readonly Word[], { from, to }: { readonly from: number; readonly to: number }, text: string) {
  return text.slice(words[from]?.start ?? 0, words[to - 1]?.end ?? 0);
}
