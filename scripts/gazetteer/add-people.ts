import { readdirSync, readFileSync } from 'node:fs';
import { FIRST_NAME, LAST_NAME, LAST_NAME_ALSO_WORD } from '../../core/gazetteer/name-classes.ts';
import type { Collection } from './collect.ts';

/** First names and surnames: our lists by culture, those of the folders `sources` last, and the open lists of common names by country. */
export function addPeople(collection: Collection, corpora: string, sources: ReadonlySet<string>): void {
  addLists(collection, `${corpora}/names`);
  for (const folder of sources) addLists(collection, `${folder}/names`);
  addTable(collection, `${corpora}/gazetteer/common-forenames-by-country.csv`, [10, 11], FIRST_NAME);
  addTable(collection, `${corpora}/gazetteer/common-surnames-by-country.csv`, [4, 5], LAST_NAME);
}

/** A file is named after what it lists: `first-*.txt`, `last-*.txt`, `any-*.txt` where a culture does not keep the two apart; in `last-*-words.txt` each is an ordinary word too. */
function addLists(collection: Collection, folder: string): void {
  for (const file of readdirSync(folder).sort()) {
    const alsoWord = file.endsWith('-words.txt') ? LAST_NAME_ALSO_WORD : 0;
    const first = /^(?:first|any)-/u.test(file) ? FIRST_NAME : 0;
    const last = /^(?:last|any)-/u.test(file) ? LAST_NAME | alsoWord : 0;
    for (const line of readFileSync(`${folder}/${file}`, 'utf8').split(/\r?\n/u)) {
      const name = line.trim();
      if (isNameForm(name)) collection.addName(name, first | last);
    }
  }
}

function addTable(collection: Collection, path: string, columns: readonly number[], classes: number): void {
  for (const line of readFileSync(path, 'utf8').split(/\r?\n/u).slice(1)) {
    const cells = line.split(',');
    for (const column of columns) {
      for (const name of (cells[column] ?? '').split(/[\s/]+/u))
        if (isNameForm(name)) collection.addName(name, classes);
    }
  }
}

function isNameForm(name: string): boolean {
  return /^\p{Lu}[\p{L}'’-]+$/u.test(name) && name.length >= 2;
}
