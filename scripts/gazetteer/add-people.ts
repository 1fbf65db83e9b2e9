import { readdirSync, readFileSync } from 'node:fs';
import { FIRST_NAME, LAST_NAME, LAST_NAME_ALSO_WORD } from '../../core/gazetteer/name-classes.ts';
import type { Collection } from './collect.ts';

/** First names and surnames: our lists by culture, and the open lists of common names by country. */
export function addPeople(collection: Collection, corpora: string): void {
  for (const file of readdirSync(`${corpora}/names`).sort()) {
    const alsoWord = file === 'last-german-words.txt' ? LAST_NAME_ALSO_WORD : 0;
    const classes = file.startsWith('first-') ? FIRST_NAME : LAST_NAME | alsoWord;
    for (const line of readFileSync(`${corpora}/names/${file}`, 'utf8').split(/\r?\n/u)) {
      const name = line.trim();
      if (isNameForm(name)) collection.addName(name, classes);
    }
  }
  addTable(collection, `${corpora}/gazetteer/common-forenames-by-country.csv`, [10, 11], FIRST_NAME);
  addTable(collection, `${corpora}/gazetteer/common-surnames-by-country.csv`, [4, 5], LAST_NAME);
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
