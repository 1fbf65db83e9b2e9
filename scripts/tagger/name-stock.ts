import { readdirSync, readFileSync } from 'node:fs';

/** First names and surnames of people who could be neighbours; one list for both where a culture does not keep them apart. */
export interface Culture {
  readonly first: readonly string[];
  readonly last: readonly string[];
}

/** Names to put in the place of others. */
export interface NameStock {
  readonly cultures: readonly Culture[];
  /** Towns and districts, of one word or several. */
  readonly places: readonly string[];
}

/** Lists of first names and of surnames that belong together, by how their files begin; the second number says how often the culture is taken beside the others. */
const PAIRED: readonly (readonly [string, number])[] = [
  ['english', 4],
  ['spanish', 2],
  ['french', 2],
  ['italian', 2],
  ['dutch', 2],
];

const SOURCES = new URL('../gazetteer/sources/en/', import.meta.url).pathname;

/** The lists of names in English spelling; `corpora` is the folder that holds names/. */
export function readNameStock(corpora: string): NameStock {
  const both = readdirSync(`${SOURCES}names`).sort();
  const files = readdirSync(`${corpora}/names`).sort();
  const namesIn = (start: string) =>
    files.filter((file) => file.startsWith(start)).flatMap((file) => namesOf(`${corpora}/names/${file}`));
  const paired = PAIRED.flatMap(([culture, weight]) => {
    const one = { first: namesIn(`first-${culture}`), last: namesIn(`last-${culture}`) };
    return Array.from({ length: weight }, () => one);
  });
  const mixed = both.map((file) => {
    const names = namesOf(`${SOURCES}names/${file}`);
    return { first: names, last: names };
  });
  return { cultures: [...mixed, ...paired], places: placesOf(`${SOURCES}places.txt`) };
}

function namesOf(file: string): string[] {
  return readFileSync(file, 'utf8')
    .split(/\s+/u)
    .filter((word) => /^\p{Lu}\p{L}/u.test(word));
}

function placesOf(file: string): string[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.filter((line) => line !== '' && !line.startsWith('#')).flatMap((line) => line.split(';'));
}
