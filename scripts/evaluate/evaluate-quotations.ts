import type { Knowledge } from '../../core/understand.ts';
import { makeSheet } from '../factsheet/make-sheet.ts';
import type { Part } from './facts-gold.ts';
import { readQuotationsGold, readQuotedTexts } from './quotations-gold.ts';
import { scoreQuotations } from './score-quotations.ts';
import { printTable } from './table.ts';

/** The annotation of English quotations in tests/gold, by the name that the command line takes. */
export const quotationsFile = 'statements.en.jsonl';

/** Prints the scores of one part of the English quotations, and up to `most` errors, but never those of the part kept aside. */
export function evaluateQuotations(part: Part, knowledge: Knowledge, most: number): void {
  const gold = readQuotationsGold().filter((article) => article.part === part);
  const articles = readQuotedTexts(gold);
  if (articles === null) {
    console.log('not there');
    return;
  }
  const sheets = articles.map(({ id, text, title, published }) => {
    const stated = {
      language: 'en',
      ...(title !== null && { headline: title }),
      ...(published !== null && { published }),
    };
    return makeSheet({ kind: 'record', record: { id, text, ...stated } }, {}, () => knowledge);
  });
  const errors: string[] = [];
  console.log(`part ${part}`);
  printTable(scoreQuotations(gold, sheets, errors));
  if (part === 'develop') for (const error of errors.slice(0, most)) console.log(error);
}
