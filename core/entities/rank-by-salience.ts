import type { Article, Mention } from '../model.ts';
import type { RankedGroup, TracedGroup } from './group.ts';

/** What a mention weighs by the block that it stands in; set by hand: a headline says what an article is about. */
const blockWeight = {
  headline: 4,
  lede: 2,
  heading: 1.5,
  paragraph: 1,
  quote: 1,
  list: 1,
  caption: 0.5,
  byline: 0,
} as const;

/** How much more a mention at the very beginning weighs than one at the end. */
const headStart = 1;

/**
 * Orders entities by how central they are, the most central first. Each mention weighs w = block × (1 + headStart × (1 − position)),
 * position running from 0 at the beginning of the text to 1 at its end; the weights are added up, and the sum of a kind's most
 * central entity is 1: salience = log(1 + sum) / log(1 + largest sum of the kind).
 */
export function rankBySalience(groups: readonly TracedGroup[], article: Article): RankedGroup[] {
  const weigh = mentionWeight(article);
  const sums = groups.map((group) => group.mentions.reduce((sum, mention) => sum + weigh(mention), 0));
  const largest = new Map<string, number>();
  groups.forEach((group, index) => {
    largest.set(group.kind, Math.max(largest.get(group.kind) ?? 0, sums[index] ?? 0));
  });
  return groups
    .map((group, index) => ({ ...group, salience: share(sums[index] ?? 0, largest.get(group.kind) ?? 0) }))
    .toSorted((a, b) => b.salience - a.salience || (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0));
}

function share(sum: number, largest: number): number {
  return largest > 0 ? Math.round((Math.log1p(sum) / Math.log1p(largest)) * 1000) / 1000 : 0;
}

function mentionWeight(article: Article): (mention: Mention) => number {
  const length = Math.max(1, article.text.length);
  const blocks = article.blocks.toSorted((a, b) => a.start - b.start);
  return (mention) => {
    let [low, high] = [0, blocks.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((blocks[middle]?.start ?? 0) <= mention.start) low = middle;
      else high = middle - 1;
    }
    return blockWeight[blocks[low]?.role ?? 'paragraph'] * (1 + headStart * (1 - mention.start / length));
  };
}
