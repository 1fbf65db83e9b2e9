import type { Article, Mention } from '../model.ts';
import type { PartedGroup, RankedGroup } from './group.ts';
import { lastFrom } from './last-from.ts';

/** What a mention weighs by the block that it stands in; lede: best of 1, 1.5, 2, 3, 4 and 6 on the development gold, the others set by hand. */
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

/** How much of the weight of the places in it a country gets: best of 0, 0.15, 0.3, 0.5, 0.7 and 1 on the development gold, the smallest of equals. */
const countryShare = 0.3;
/** What a description counts for beside a name; 0, 0.5 and 1 do not differ on the development gold. */
const descriptionWeight = 0.5;
/** What a name inside a compound counts for beside one that stands alone: best of 0, 0.5 and 1 on the development gold, the smallest of equals. */
const partWeight = 0.5;

/** How much more a mention at the very beginning weighs than one at the end: best of 0, 0.5, 1, 2 and 3 on the development gold. */
const headStart = 1;

/**
 * Orders entities by how central they are, the most central first. Each mention weighs w = block × (1 + headStart × (1 − position)),
 * position running from 0 at the beginning of the text to 1 at its end; the first paragraph is the lede where none is marked. The
 * weights are added up, those of descriptions and of names inside compounds half, and a country gets countryShare of what the places in it have; and the sum of a kind's most
 * central entity is 1: salience = log(1 + sum) / log(1 + largest sum of the kind).
 */
export function rankBySalience(groups: readonly PartedGroup[], article: Article): RankedGroup[] {
  const weigh = mentionWeight(article);
  const weightOf = (list: readonly Mention[]) => list.reduce((sum, at) => sum + weigh(at), 0);
  const own = groups.map(
    ({ mentions, descriptions, parts }) =>
      weightOf(mentions) + descriptionWeight * weightOf(descriptions) + partWeight * weightOf(parts),
  );
  const within = new Map<string, number>();
  groups.forEach(({ country, link }, index) => {
    if (country !== null && link?.placeKind !== 'country')
      within.set(country, (within.get(country) ?? 0) + (own[index] ?? 0));
  });
  const sums = groups.map(({ country, link }, index) => {
    const around = link?.placeKind === 'country' ? (within.get(country ?? '') ?? 0) : 0;
    return (own[index] ?? 0) + countryShare * around;
  });
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
  const opening = blocks.some(({ role }) => role === 'lede')
    ? undefined
    : blocks.find(({ role }) => role === 'paragraph');
  return (mention) => {
    const block = blocks[Math.max(0, lastFrom(blocks, mention.start))];
    const weight = blockWeight[block && block === opening ? 'lede' : (block?.role ?? 'paragraph')];
    return weight * (1 + headStart * (1 - mention.start / length));
  };
}
