import { readFileSync } from 'node:fs';
import { COMMON_WORD, ORGANISATION } from '../../core/gazetteer/name-classes.ts';
import type { Collection } from './collect.ts';
import type { GazetteerLanguage } from './gazetteer-language.ts';
import { readRows } from './read-sources.ts';

/**
 * Organisations of `organisations.tsv` (the first cell of a row lists names, the second names that are ordinary words or first
 * of all something else) and of the plain lists beside it, which hold one name a line.
 */
export function addOrganisations(collection: Collection, sources: string, { organisations }: GazetteerLanguage): void {
  for (const name of organisations) collection.addName(name, ORGANISATION);
  for (const [names = '', alsoWords = ''] of readRows(`${sources}/organisations.tsv`)) {
    for (const name of names.split('|')) collection.addName(name, ORGANISATION);
    for (const name of alsoWords.split('|')) collection.addName(name, ORGANISATION | COMMON_WORD);
  }
  for (const name of readList(`${sources}/organisations.txt`)) collection.addName(name, ORGANISATION);
  for (const name of readList(`${sources}/organisations-acronyms.txt`)) collection.addName(name, ORGANISATION);
  for (const name of readList(`${sources}/organisations-words.txt`)) {
    collection.addName(name, ORGANISATION | COMMON_WORD);
  }
}

/** The names that are hardly anything but an organisation. */
export function organisationNames(sources: string): string[] {
  return readRows(`${sources}/organisations.tsv`).flatMap(([names = '']) => names.split('|'));
}

function readList(file: string): string[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.filter((line) => line.trim() !== '' && !line.startsWith('#'));
}
