import { readdirSync, readFileSync } from 'node:fs';
import { FIRST_NAME, LAST_NAME, LAST_NAME_ALSO_WORD } from '../../core/gazetteer/name-classes.ts';
import type { Collection } from './collect.ts';

/** First names and surnames: our lists by culture, and the open lists of common names by country. */
export function addPeople(collection: Collection, corpora: string, sources: string): void {
  addLists(collection, `${corpora}/names`);
  addLists(collection, `${sources}/names`);
  addTable(collection, `${corpora}/gazetteer/common-forenames-by-country.csv`, [10, 11], FIRST_NAME);
  addTable(collection, `${corpora}/gazetteer/common-surnames-by-country.csv`, [4, 5], LAST_NAME);
}

/** A file is named after what it lists: `first-*.txt`, `last-*.txt`; in `last-*-words.txt` each is an ordinary word too. */
function addLists(collection: Collection, folder: string): void {
  for (const file of readdirSync(folder).sort()) {
    const alsoWord = file.endsWith('-words.txt') ? LAST_NAME_ALSO_WORD : 0;
    const classes = file.startsWith('first-') ? FIRST_NAME : LAST_NAME | alsoWord;
    for (const line of readFileSync(`${folder}/${file}`, 'utf8').split(/\r?\n/u)) {
      const name = line.trim();
      if (isNameForm(name)) collection.addName(name, classes);
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
