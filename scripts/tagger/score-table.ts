import type { AnnotatedDocument } from './annotated-text.ts';
import type { NameError } from './error-causes.ts';
import { f1, GROUPS, type Group, precision, recall, scoreNames } from './scores.ts';
import { markdownTable, percent } from './table.ts';
import type { DocumentName } from './tag-documents.ts';

/** A Markdown table of the scores of each text; `found` has the names of each document of each text. */
export function scoreTable(
  texts: Readonly<Record<string, readonly AnnotatedDocument[]>>,
  found: ReadonlyMap<string, readonly (readonly DocumentName[])[]>,
): string {
  const rows = Object.entries(texts).flatMap(([name, documents]) => {
    const scores = scoreNames(documents, found.get(name) ?? []);
    return (Object.keys(GROUPS) as Group[]).map((group) => {
      const score = scores[group];
      return [name, group, percent(precision(score)), percent(recall(score)), percent(f1(score)), String(score.gold)];
    });
  });
  return markdownTable([['text', 'names', 'precision', 'recall', 'F1', 'in gold'], ...rows]);
}

/** The most frequent causes with their share; the words stay where they are. */
export function errorTable(all: readonly NameError[]): string {
  const byCause = new Map<string, number>();
  for (const { cause } of all) byCause.set(cause, (byCause.get(cause) ?? 0) + 1);
  const sorted = [...byCause].sort((a, b) => b[1] - a[1]).slice(0, 40);
  return markdownTable([
    ['cause', 'errors', 'share'],
    ...sorted.map(([cause, count]) => [cause, String(count), percent(count / all.length)]),
  ]);
}
