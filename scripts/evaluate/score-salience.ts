import type { FactSheet } from '../../core/model.ts';
import type { GoldArticle } from './gold.ts';
import { type Pair, pairEntities } from './pair-entities.ts';
import { percent, type Table } from './table.ts';

/** How many entries of a kind a reader sees first. */
const seen = 3;

/**
 * Of the annotated people and places that the title names and the sheet has, how many are among the first three entries of
 * their kind; only articles with more entries than that count. The title is not part of the text that was read.
 */
export function scoreSalience(articles: readonly GoldArticle[], sheets: readonly FactSheet[]): Table {
  const score = (type: 'PER' | 'LOC'): string => {
    let [first, all] = [0, 0];
    articles.forEach((article, index) => {
      const sheet = sheets[index];
      const entries = (type === 'PER' ? sheet?.people : sheet?.places) ?? [];
      if (!sheet || !article.title || entries.length <= seen) return;
      const about = new Set(
        pairEntities(article, sheet, type)
          .filter(isInTitle)
          .map(({ found }) => found),
      );
      for (const entry of about) {
        if (entry === undefined) continue;
        all++;
        if (entries.findIndex(({ id }) => id === entry.id) < seen) first++;
      }
    });
    return percent(first, all);
  };
  return [
    ['people of the title', score('PER')],
    ['places of the title', score('LOC')],
  ];
}

/** Whether the title names the entity in a form that the text uses too. */
function isInTitle({ article, gold }: Pair): boolean {
  const words = new Set((article.title ?? '').split(/[^\p{L}-]+/u));
  const forms = (article.mentions ?? []).filter((mention) => mention.entity === gold.id);
  return forms.some(({ start, end }) => words.has(article.text.slice(start, end).split(' ').at(-1) ?? ''));
}
