import { createHash } from 'node:crypto';
import { type GoldArticle, readGold } from './gold.ts';

/**
 * Prints which articles are annotated for figures and main events, `develop` first: each year's are ordered by a hash of their id, and
 * the years give one in turn until there are 60; `more` are the next 40. See tests/gold/README.md.
 */
const hash = ({ id }: GoldArticle) => createHash('sha256').update(`dramatis-facts:${id}`).digest('hex');
const byHash = (a: GoldArticle, b: GoldArticle) => (hash(a) < hash(b) ? -1 : 1);

const file = new URL('../../../shared/gold/names.de.train.jsonl', import.meta.url);
const eligible = readGold(file).filter(({ text }) => {
  const words = text.trim().split(/\s+/).length;
  return words >= 80 && words <= 600;
});
const years = Object.groupBy(eligible, ({ published }) => published?.slice(0, 4) ?? '');
const rounds = Object.keys(years)
  .sort()
  .flatMap((year) => (years[year] ?? []).sort(byHash).map((article, round) => ({ article, round, year })));
const inTurn = rounds.sort((a, b) => a.round - b.round || a.year.localeCompare(b.year)).map(({ article }) => article);
const chosen = inTurn.slice(0, 60).sort(byHash);
chosen.forEach(({ id }, index) => {
  console.log(`${index < 40 ? 'develop' : 'aside'}\t${id}`);
});
for (const { id } of inTurn.slice(60, 100)) console.log(`more\t${id}`);
