import type { Gazetteer } from '../../core/gazetteer/gazetteer.ts';
import { CITY, COUNTRY, FIRST_NAME, LAST_NAME } from '../../core/gazetteer/name-classes.ts';
import {
  BEGIN,
  END,
  INSIDE,
  KINDS,
  type LabelledName,
  labelOf,
  namesInLabels,
  SINGLE,
} from '../../core/tagger/labels.ts';
import type { AnnotatedDocument, AnnotatedSentence } from './annotated-text.ts';
import type { Culture, NameStock } from './name-stock.ts';

const PERSON = KINDS.indexOf('person');
const PLACE = KINDS.indexOf('place');

/** Share of the names that are put together from two of the list: nobody lists them, as with many names in the news. */
const UNLISTED = 0.3;

/** Share of the copies that have names as texts with a token for each hyphen („Ji - won“, „Port - au - Prince“): some tools hand us such tokens. */
const HYPHENS_APART = 0.3;

/** Words inside names of people that stay as they are. */
const PARTICLES = new Set('Jr Sr St Al Bin Abu Van De Von El Ben Mc'.split(' '));

const ORDINARY_NAME = /^\p{Lu}[\p{L}'’-]*\p{Ll}$/u;

/** Gives an article its copies, with all people and small places renamed; the same word gets the same new name throughout a copy. */
export function createNameSwap(stock: NameStock, gazetteer: Gazetteer, random: () => number) {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const shortPlaces = stock.places.filter((place) => !place.includes(' '));

  /** The beginning of one name with the end of another. */
  function blended(list: readonly string[]): string {
    for (let attempt = 0; attempt < 20; attempt++) {
      const [a, b] = [pick(list), pick(list)];
      const head = 2 + Math.floor(random() * 3);
      const tail = Math.max(1, b.length - 2 - Math.floor(random() * 4));
      const name = a.slice(0, head) + b.slice(tail).toLowerCase();
      if (head < a.length && tail < b.length && name.length >= 4 && name.length <= 12) return name;
    }
    return pick(list);
  }

  const nameFrom = (list: readonly string[]) => (random() < UNLISTED ? blended(list) : pick(list));

  function renamed(document: AnnotatedDocument): AnnotatedDocument {
    const culture = pick(stock.cultures);
    const people = new Map<string, string>();
    const places = new Map<string, readonly string[]>();
    const areApart = random() < HYPHENS_APART;
    const sentences = document.sentences.map((sentence) =>
      replaceNames(sentence, ({ kind }, words) => {
        const renamedWords =
          kind === PERSON ? personWords(words, culture, people) : kind === PLACE ? placeWords(words, places) : words;
        return areApart ? renamedWords.flatMap((word) => word.split(/(?<=\p{L})(-)(?=\p{L})/u)) : renamedWords;
      }),
    );
    return { ...document, sentences };
  }

  function personWords(words: readonly string[], { first, last }: Culture, people: Map<string, string>): string[] {
    return words.map((word, k) => {
      if (!ORDINARY_NAME.test(word) || PARTICLES.has(word)) return word;
      const known = people.get(word);
      if (known !== undefined) return known;
      const isFirst =
        words.length > 1 ? k < words.length - 1 : (gazetteer.classesOf(word) & (FIRST_NAME | LAST_NAME)) === FIRST_NAME;
      const name = nameFrom(isFirst ? first : last);
      people.set(word, name);
      return name;
    });
  }

  function placeWords(words: readonly string[], places: Map<string, readonly string[]>): readonly string[] {
    const form = words.join(' ');
    const classes = gazetteer.classesOf(form);
    const isSmall = (classes & COUNTRY) === 0 && (words.length === 1 || (classes & CITY) !== 0);
    if (!isSmall || !words.every((word) => ORDINARY_NAME.test(word))) return words;
    const known = places.get(form);
    if (known !== undefined) return known;
    const name = random() < UNLISTED / 2 ? [blended(shortPlaces)] : pick(stock.places).split(' ');
    places.set(form, name);
    return name;
  }

  return renamed;
}

function replaceNames(
  { tokens, labels }: AnnotatedSentence,
  wordsFor: (name: LabelledName, words: readonly string[]) => readonly string[],
): AnnotatedSentence {
  const newTokens: string[] = [];
  const newLabels: number[] = [];
  let at = 0;
  const copyTo = (end: number) => {
    for (; at < end; at++) {
      newTokens.push(tokens[at] as string);
      newLabels.push(labels[at] as number);
    }
  };
  for (const name of namesInLabels(labels, tokens.length)) {
    copyTo(name.from);
    const words = wordsFor(name, tokens.slice(name.from, name.to));
    words.forEach((word, k) => {
      newTokens.push(word);
      newLabels.push(labelOf(name.kind, positionOf(k, words.length)));
    });
    at = name.to;
  }
  copyTo(tokens.length);
  return { tokens: newTokens, labels: Uint8Array.from(newLabels) };
}

function positionOf(k: number, count: number): number {
  return count === 1 ? SINGLE : k === 0 ? BEGIN : k === count - 1 ? END : INSIDE;
}
