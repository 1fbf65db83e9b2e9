import type { PageSnapshot } from '../model.ts';
import { isFullName, namesBesideDate, namesIn, namesInByline, statedNames } from './byline-names.ts';
import { isoDate } from './dates.ts';
import type { StructuredData } from './json-ld.ts';

/**
 * The authors: by JSON-LD, then by the lines next to the headline and under the text, then by microdata and `<meta>`; people before
 * editorial offices, and full names before signatures. `nearby` are the indexes of the short blocks around the text.
 */
export function findByline(
  page: PageSnapshot,
  data: StructuredData,
  nearby: readonly number[],
  publisher: string | null,
): readonly string[] {
  const meta = (names: RegExp) =>
    page.meta.filter(({ name }) => names.test(name)).flatMap(({ content }) => statedNames(content));
  const offices = () => data.authorOffices.flatMap(statedNames);
  const sources: readonly (() => readonly string[])[] = [
    () => data.authors.flatMap(statedNames),
    () => nearby.flatMap((at) => namesInByline(page.blocks[at]?.text ?? '') ?? []),
    () => nearby.flatMap((at) => namesInElement(page, at)),
    () =>
      page.marked
        .filter(({ property }) => property.toLowerCase() === 'author')
        .slice(0, 3)
        .flatMap(({ value, text }) => statedNames(text || value)),
    () => meta(/^(?:author|article:author|byl|dc\.creator|parsely-author|sailthru\.author)$/),
    () => nearby.flatMap((at) => namesNextToDate(page, at)),
    // Blogs state „Verfasst von“ and the name for previews.
    () =>
      page.meta.some(({ name, content }) => name === 'twitter:label1' && /by|von|autor|par/i.test(content))
        ? meta(/^twitter:data1$/)
        : [],
    offices,
  ];
  const found: (readonly string[])[] = [];
  const others: (readonly string[])[] = [];
  for (const source of sources) {
    const names = [...new Set(source())];
    const own = names.filter((name) => name.toLowerCase() !== publisher?.toLowerCase());
    const full = source === offices ? own : own.filter(isFullName);
    if (full.length > 0) return full;
    found.push(names);
    others.push(own);
  }
  return [...others, ...found].find((names) => names.length > 0) ?? [];
}

/** The full names in a short block that is called a byline. */
function namesInElement(page: PageSnapshot, at: number): readonly string[] {
  const { text = '', element = -1 } = page.blocks[at] ?? {};
  const own = page.elements[element];
  const hint = `${own?.hint} ${page.elements[own?.parent ?? -1]?.hint}`;
  const named = /(?:^|[^a-z])(?:authors?|autor(?:en|in)?|byline|writer)(?:$|[^a-z])/.test(hint);
  return named && text.length <= 60 ? namesIn(text).filter(isFullName) : [];
}

/** The full name that stands in a line with the date, or in a line of its own right above or below it. */
function namesNextToDate(page: PageSnapshot, at: number): readonly string[] {
  const text = page.blocks[at]?.text ?? '';
  const isDate = (line = '') => line.length < 40 && isoDate(line) !== null;
  if (isDate(text) || text.length > 40) return namesBesideDate(text);
  const names = isDate(page.blocks[at - 1]?.text) || isDate(page.blocks[at + 1]?.text) ? namesIn(text) : [];
  return names.length === 1 && names[0] === text ? names.filter(isFullName) : [];
}
