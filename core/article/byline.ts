import type { PageSnapshot } from '../model.ts';
import type { StructuredData } from './json-ld.ts';

/** What introduces an author's name at the start of a line. */
const opening =
  /^(?:(?:ein(?:e)?|artikel|text|kommentar|analyse|gastbeitrag|interview)\s(?:\p{L}+\s)?)?(?:von|by|par|por|di|door|av|af|autor(?:in)?(?:en)?|author|text|protokoll|geschrieben von|written by|aufgezeichnet von|verfasst von|foto und text|text und foto)(?::\s?|\s)/iu;

/** What introduces the author behind a date: „Veröffentlicht am 3. März 2026 von Lena Vogt“. */
const afterDate =
  /^(?:(?:veröffentlicht|erstellt|geschrieben|verfasst|posted|published|on|am)\s)?.{0,40}\d.{0,20}?\s(?:von|by|autor|author):?\s/iu;

/** The names of a line such as „Von Anna Beispiel und Jan Muster, Berlin“, or null when the line is no byline. */
export function namesInByline(line: string): readonly string[] | null {
  if (line.length > 160) return null;
  const start = (opening.exec(line) ?? afterDate.exec(line))?.[0];
  if (start === undefined) return null;
  const rest = line.slice(start.length).trim();
  const names = namesIn(rest);
  // A signature such as „von mh“.
  return names.length > 0 ? names : /^[\p{L}.]{2,15}$/u.test(rest) ? [rest] : null;
}

/** Single names out of a list of authors; functions, agencies' places and addresses are left out. */
export function namesIn(list: string): readonly string[] {
  const names = list
    .slice(0, 300)
    .replace(opening, '')
    .split(/\s?[,;|/•·]\s?|\s(?:und|and|et|y|e|en|och|og|&)\s|\s[–—-]\s|\s\(|\s(?:mit|am|vor|um)\s|\s(?=\d)/u)
    .map((name) => name.replace(/^(?:von|by)\s|[.:)]+$/iu, '').trim());
  // „zeitung.example, Wien, Austria“ is the address of an outlet.
  if (/\.\p{Ll}{2,}$/u.test(names[0] ?? '')) return [];
  const found = names.filter(isName).slice(0, 10);
  // „Von Anna Beispiel, Wien“: beside a full name a single word is a place or an agency.
  const full = found.filter(isFull);
  return full.length > 0 ? full : found;
}

/** The names that data states, or when none of them reads like one, what it states: „mh“, „Redaktion“. */
function statedNames(list: string): readonly string[] {
  const names = namesIn(list);
  return names.length > 0 || /[\d@/<>]|\.\p{Ll}/u.test(list) || list.length > 40 || list === '' ? names : [list];
}

const isFull = (name: string) => name.includes(' ');

/** Words of names that are written small; any other makes a phrase: „Von Wien nach Graz“. */
const particles =
  /^(?:van|von|vom|zu|zur|der|den|de|del|della|di|da|do|dos|du|des|la|le|el|al|bin|ibn|ben|ten|ter|af|y|e|i)$/;

function isName(text: string): boolean {
  const words = text.split(' ');
  if (words.some((word) => /^\p{Ll}/u.test(word) && !particles.test(word)) && words.length > 1) return false;
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
    () => data.authors.flatMap(statedNames),
    () => nearby.flatMap((at) => namesInByline(page.blocks[at]?.text ?? '') ?? []),
    () => nearby.flatMap((at) => namesInElement(page, at)),
    () =>
      page.marked
        .filter(({ property }) => property.toLowerCase() === 'author')
        .slice(0, 3)
        .flatMap(({ value, text }) => statedNames(text || value)),
    () =>
      page.meta
        .filter(({ name }) => /^(?:author|article:author|dc\.creator|parsely-author|sailthru\.author)$/.test(name))
        .flatMap(({ content }) => statedNames(content)),
  ];
  const found = sources
    .map((source) => [...new Set(source())])
    .map((names) => names.filter((name) => name.toLowerCase() !== publisher?.toLowerCase()));
  const full = found.map((names) => names.filter(isFull));
  return [...full, ...found].find((names) => names.length > 0) ?? [];
}

/** The full names in a short block that is called a byline. */
function namesInElement(page: PageSnapshot, at: number): readonly string[] {
  const { text = '', element = -1 } = page.blocks[at] ?? {};
  const own = page.elements[element];
  const hint = `${own?.hint} ${page.elements[own?.parent ?? -1]?.hint}`;
  const named = /(?:^|[^a-z])(?:authors?|autor(?:en|in)?|byline|writer)(?:$|[^a-z])/.test(hint);
  return named && text.length <= 60 ? namesIn(text).filter(isFull) : [];
}
