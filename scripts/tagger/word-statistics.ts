import type { NameRules } from '../../core/languages/language.ts';

/** How a text uses a capitalised word; all but `frequency` are buckets from 0 (never) to 5 (more than half). */
export interface WordStatistics {
  /** Share of its occurrences that are written small. */
  readonly small: number;
  readonly afterArticle: number;
  readonly afterPlacePreposition: number;
  readonly afterOtherPreposition: number;
  readonly afterCapital: number;
  readonly beforeCapital: number;
  readonly afterTitle: number;
  readonly beforePossessive: number;
  /** Logarithm of the frequency, 1 to 6. */
  readonly frequency: number;
}

/** A word that is seen less often says nothing. */
const fewest = 4;
const bounds = [0.005, 0.03, 0.1, 0.25, 0.5] as const;

interface Counts {
  all: number;
  readonly behind: number[];
}

/** Statistics of the capitalised words inside sentences, by word. */
export function wordStatistics(
  sentences: Iterable<readonly string[]>,
  { articles, placePrepositions, otherPrepositions, honorifics }: NameRules,
): Map<string, WordStatistics> {
  const counts = new Map<string, Counts>();
  const small = new Map<string, number>();
  for (const words of sentences) {
    for (const [at, word] of words.entries()) {
      if (/^\p{Ll}/u.test(word)) small.set(word, (small.get(word) ?? 0) + 1);
      const before = words[at - 1];
      // A sentence in capitals does not show what is a name.
      if (before === undefined || !/^\p{Lu}\p{L}/u.test(word) || !/[\p{L},]/u.test(before)) continue;
      const own = counts.get(word) ?? { all: 0, behind: [0, 0, 0, 0, 0, 0, 0] };
      counts.set(word, own);
      own.all++;
      const after = words[at + 1] ?? '';
      [
        articles.has(before),
        placePrepositions.has(before),
        otherPrepositions.has(before),
        /^\p{Lu}/u.test(before),
        /^\p{Lu}/u.test(after),
        honorifics.has(before),
        after === "'s",
      ].forEach((holds, kind) => {
        if (holds) own.behind[kind] = (own.behind[kind] ?? 0) + 1;
      });
    }
  }
  const statistics = new Map<string, WordStatistics>();
  for (const [word, { all, behind }] of counts) {
    if (all < fewest) continue;
    const share = (kind: number) => bucket((behind[kind] ?? 0) / all);
    const lower = small.get(word.toLowerCase()) ?? 0;
    statistics.set(word, {
      small: bucket(lower / (lower + all)),
      afterArticle: share(0),
      afterPlacePreposition: share(1),
      afterOtherPreposition: share(2),
      afterCapital: share(3),
      beforeCapital: share(4),
      afterTitle: share(5),
      beforePossessive: share(6),
      frequency: Math.min(6, Math.floor(Math.log10(all) * 2)),
    });
  }
  return statistics;
}

const bucket = (share: number) => bounds.filter((bound) => share >= bound).length;
