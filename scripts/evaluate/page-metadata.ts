/** What the gold of a saved page states about its article; absent or null where nobody noted it. */
export interface PageGold {
  readonly lang: string;
  readonly isArticle: boolean;
  readonly title: string | null;
  readonly author: string | readonly string[] | null;
  /** Begins with the day, ISO 8601. */
  readonly date: string | null;
}

/** What was read from the page. */
export interface PageFacts {
  readonly headline: string | null;
  readonly byline: readonly string[];
  readonly published: string | null;
}

type Field = 'exact headline' | 'same day' | 'all authors';

/** Case, marks and white space do not count. */
function plain(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function authorsOf(author: string | readonly string[]): ReadonlySet<string> {
  const names = [author].flat().flatMap((names) => names.split(/[;,]| und | and /));
  return new Set(names.map(plain).filter((name) => name !== ''));
}

/** For each field that the gold states, whether the page was read alike; all authors means these and no others. */
export function compareMetadata(gold: PageGold, facts: PageFacts): ReadonlyMap<Field, boolean> {
  const result = new Map<Field, boolean>();
  if (gold.title) result.set('exact headline', plain(facts.headline ?? '') === plain(gold.title));
  if (gold.date) result.set('same day', facts.published?.slice(0, 10) === gold.date.slice(0, 10));
  if (gold.author) {
    const wanted = authorsOf(gold.author);
    const found = new Set(facts.byline.map(plain));
    result.set('all authors', wanted.size === found.size && [...wanted].every((name) => found.has(name)));
  }
  return result;
}

/** One line per language and field: „de exact headline 133 of 154 = 86.4 %“. */
export function metadataTable(
  pages: readonly { readonly gold: PageGold; readonly facts: PageFacts }[],
): readonly string[] {
  const counts = new Map<string, { right: number; all: number }>();
  for (const { gold, facts } of pages) {
    for (const [field, right] of compareMetadata(gold, facts)) {
      const key = `${gold.lang} ${field}`;
      const count = counts.get(key) ?? { right: 0, all: 0 };
      counts.set(key, { right: count.right + (right ? 1 : 0), all: count.all + 1 });
    }
  }
  return [...counts]
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .map(([key, { right, all }]) => `${key} ${right} of ${all} = ${((right / all) * 100).toFixed(1)} %`);
}
