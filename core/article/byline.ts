import type { PageSnapshot } from '../model.ts';
import type { StructuredData } from './json-ld.ts';

/** What introduces an author's name at the start of a line. */
const opening =
  /^(?:(?:ein(?:e)?|artikel|text|kommentar|analyse|gastbeitrag|interview)\s(?:\p{L}+\s)?)?(?:von|by|par|por|di|door|av|af|autor(?:in)?(?:en)?|author|text|protokoll|geschrieben von|written by|aufgezeichnet von|verfasst von|foto und text|text und foto)(?::\s?|\s)/iu;

/** The names of a line such as „Von Anna Beispiel und Jan Muster, Berlin“, or null when the line is no byline. */
export function namesInByline(line: string): readonly string[] | null {
  if (line.length > 160) return null;
  const start = opening.exec(line)?.[0];
  if (start === undefined) return null;
  const names = namesIn(line.slice(start.length));
  return names.length > 0 ? names : null;
}

/** Single names out of a list of authors; functions, agencies' places and addresses are left out. */
export function namesIn(list: string): readonly string[] {
  const names = list
    .slice(0, 300)
    .replace(opening, '')
    .split(/\s?[,;|/•·]\s?|\s(?:und|and|et|y|e|en|och|og|&)\s|\s[–—-]\s|\s\(|\smit\s/u)
    .map((name) => name.replace(/^(?:von|by)\s|[.:)]+$/iu, '').trim())
    .filter(isName)
    .slice(0, 10);
  // „Von Anna Beispiel, Wien“: beside a full name a single word is a place or an agency.
  const full = names.filter((name) => name.includes(' '));
  return full.length > 0 ? full : names;
}

function isName(text: string): boolean {
  const words = text.split(' ');
  if (words.length > 5 || text.length < 2 || text.length > 60 || /[\d@/<>{}!?]|www|https?:/.test(text)) return false;
  if (
    /^(?:\p{Lu}\p{Ll}+er)?(?:redaktion|redakteur(?:in)?|korrespondent(?:in)?|reporter(?:in)?|editor|staff|uhr|autor(?:in)?|admin)$/iu.test(
      text,
    )
  )
    return false;
  return (
    words.filter((word) => /^["'„]?\p{Lu}|^\p{Lo}/u.test(word)).length >= Math.min(2, words.length) ||
    /^(?:dpa|afp|ap|sid|epd|kna|apa|reuters)/i.test(text)
  );
}

/**
 * The authors: by JSON-LD, then by the lines next to the headline and under the text, then by microdata and `<meta>`.
 * `nearby` are the indexes of the short blocks around the text.
 */
export function findByline(
  page: PageSnapshot,
  data: StructuredData,
  nearby: readonly number[],
  publisher: string | null,
): readonly string[] {
  const sources: readonly (() => readonly string[])[] = [
    () => data.authors.flatMap(namesIn),
    () => nearby.flatMap((at) => namesInBlock(page, at)),
    () =>
      page.marked
        .filter(({ property }) => property.toLowerCase() === 'author')
        .slice(0, 3)
        .flatMap(({ value, text }) => namesIn(text || value)),
    () =>
      page.meta
        .filter(({ name }) => /^(?:author|article:author|dc\.creator|parsely-author|sailthru\.author)$/.test(name))
        .flatMap(({ content }) => namesIn(content)),
  ];
  for (const source of sources) {
    const names = [...new Set(source())].filter((name) => name.toLowerCase() !== publisher?.toLowerCase());
    if (names.length > 0) return names;
  }
  return [];
}

/** The names of a block that reads like a byline or is called one. */
function namesInBlock(page: PageSnapshot, at: number): readonly string[] {
  const { text = '', element = -1 } = page.blocks[at] ?? {};
  const own = page.elements[element];
  const hint = `${own?.hint} ${page.elements[own?.parent ?? -1]?.hint}`;
  const named = /(?:^|[^a-z])(?:authors?|autor(?:en|in)?|byline|writer)(?:$|[^a-z])/.test(hint);
  return namesInByline(text) ?? (named && text.length <= 60 ? namesIn(text).filter((name) => name.includes(' ')) : []);
}
