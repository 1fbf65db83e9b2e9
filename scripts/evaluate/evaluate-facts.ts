import type { FactSheet } from '../../core/model.ts';
import type { Knowledge } from '../../core/understand.ts';
import { makeSheet } from '../factsheet/make-sheet.ts';
import { type FactsArticle, type FiguresGold, type MainEventGold, type Part, readFactsGold } from './facts-gold.ts';
import { scoreFigures } from './score-figures.ts';
import { scoreMainEvent } from './score-main-event.ts';
import { printTable } from './table.ts';

/** The annotations of tests/gold, by the names that the command line takes. */
export const factsFiles = ['figures.de.jsonl', 'main-event.de.jsonl', 'main-event.more.de.jsonl'];

/** Prints the scores of one part of an annotation, and up to `most` errors, but never those of the part kept aside. */
export function evaluateFacts(name: string, part: Part, texts: URL, knowledge: Knowledge, most: number): void {
  const errors: string[] = [];
  const sheetOf = ({ article }: FactsArticle<FiguresGold | MainEventGold>): FactSheet => {
    const headline = article.title === undefined ? {} : { headline: article.title };
    return makeSheet({ kind: 'record', record: { ...article, ...headline } }, {}, () => knowledge);
  };
  console.log(`part ${part}`);
  if (name === 'figures.de.jsonl') {
    const gold = readFactsGold<FiguresGold>(name, part, texts);
    const figures = gold.map((each) => sheetOf(each).figures);
    printTable(scoreFigures(gold, figures, errors));
  } else {
    const gold = readFactsGold<MainEventGold>(name, part, texts);
    const events = gold.map((each) => sheetOf(each).mainEvent);
    printTable(scoreMainEvent(gold, events, errors));
  }
  if (part === 'develop') for (const error of errors.slice(0, most)) console.log(error);
}
