/** What the gold of a saved page states about its article; null where nobody noted it. */
export interface PageGold {
  readonly lang: string;
  readonly title: string | null;
  readonly author: string | readonly string[] | null;
  /** Begins with the day, ISO 8601. */
  readonly date: string | null;
}

/** What was read from the page. */
export interface PageFacts {
  readonly title: string | null;
  readonly authors: readonly string[];
  /** As the page states it; a reader that found no day has null. */
  readonly date: string | null;
}

/** For each fact that the gold states, whether it was read alike; null where the gold says nothing. */
export interface MetadataComparison {
  readonly headline: boolean | null;
  readonly day: boolean | null;
  /** These authors and no others. */
  readonly authors: boolean | null;
  /** These authors, and perhaps others. */
  readonly authorsContained: boolean | null;
}

/** Case, marks and white space do not count. */
export function compareMetadata(gold: PageGold, facts: PageFacts | null): MetadataComparison {
  const wanted = gold.author ? authorsOf(gold.author) : null;
  const found = new Set(facts?.authors.map(plain));
  const contained = wanted && [...wanted].every((name) => found.has(name));
  return {
    headline: gold.title ? plain(facts?.title ?? '') === plain(gold.title) : null,
    day: gold.date ? dayOf(facts?.date ?? null) === gold.date.slice(0, 10) : null,
    authors: wanted && contained && wanted.size === found.size,
    authorsContained: contained,
  };
}

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

/** The day of a date in ISO 8601 or any form that the runtime reads. */
function dayOf(date: string | null): string | null {
  if (date === null || /^\d{4}-\d{2}-\d{2}/.test(date)) return date?.slice(0, 10) ?? null;
  const read = new Date(date);
  return Number.isNaN(read.getTime()) ? null : read.toISOString().slice(0, 10);
}
