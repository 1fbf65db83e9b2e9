import type { FactSheet } from '../../core/model.ts';
import type { Knowledge } from '../../core/understand.ts';
import { makeSheet } from '../factsheet/make-sheet.ts';
import type { FactsArticle } from './facts-gold.ts';
import { type OpeningGold, readOpeningTexts } from './openings-gold.ts';
import { scoreDates } from './score-dates.ts';
import { scoreFigures } from './score-figures.ts';
import { scoreMainEvent } from './score-main-event.ts';
import { percent, printTable } from './table.ts';

/** The annotation of English openings in tests/gold, by the name that the command line takes. */
export const openingsFile = 'facts.en.jsonl';

/** Prints the scores of dates, figures and the main event in the annotated openings, and up to `most` errors. */
export function evaluateOpenings(knowledge: Knowledge, most: number): void {
  const gold = readOpeningTexts();
  if (gold === null) {
    console.log('not there');
    return;
  }
  const sheets = gold.map((opening) => openingOf(opening, knowledge));
  const errors: string[] = [];
  const dated = gold.map(({ article, annotation }) => ({ ...article, dates: annotation.dates }));
  const found = sheets.flatMap((sheet) => sheet.dates).length;
  const right = sheets.flatMap(({ dates }, index) =>
    dates.filter((date) => dated[index]?.dates.some((wanted) => date.start < wanted.end && date.end > wanted.start)),
  ).length;
  printTable([['dates P', percent(right, found)], ...scoreDates(dated, sheets)]);
  errors.push(
    ...dated.flatMap(({ id, text, dates }, index) => dateErrors(id, text, dates, sheets[index]?.dates ?? [])),
  );
  const figures = sheets.map((sheet) => sheet.figures);
  printTable(scoreFigures(gold, figures, errors));
  const events = sheets.map((sheet) => sheet.mainEvent);
  printTable(scoreMainEvent(gold, events, errors));
  for (const error of errors.slice(0, most)) console.log(error);
}

/** The sheet of the whole text with the dates and figures of its opening only. */
function openingOf({ article, annotation }: FactsArticle<OpeningGold>, knowledge: Knowledge): FactSheet {
  const headline = article.title === undefined ? {} : { headline: article.title };
  const sheet = makeSheet({ kind: 'record', record: { ...article, ...headline } }, {}, () => knowledge);
  const inOpening = ({ end }: { readonly end: number }) => end <= annotation.until;
  return { ...sheet, dates: sheet.dates.filter(inOpening), figures: sheet.figures.filter(inOpening) };
}

function dateErrors(
  id: string,
  text: string,
  wanted: OpeningGold['dates'],
  found: FactSheet['dates'],
): readonly string[] {
  const extra = found.filter((date) => wanted.every((gold) => date.end <= gold.start || date.start >= gold.end));
  return [
    ...wanted.flatMap((gold) => {
      const words = text.slice(gold.start, gold.end);
      const date = found.find((each) => each.start < gold.end && each.end > gold.start);
      if (!date) return [`MISSED ${id} „${words}“ ${gold.value}`];
      return date.value === gold.value
        ? []
        : [`OTHER ${id} „${words}“ ${gold.value}, found „${date.text}“ ${date.value}`];
    }),
    ...extra.map((date) => `EXTRA ${id} „${date.text}“ ${date.value}`),
  ];
}
