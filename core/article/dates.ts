import type { PageSnapshot } from '../model.ts';
import type { StructuredData } from './json-ld.ts';

/** Names of `<meta>` elements, the surest first. */
const publishedNames = [
  /published_time$/,
  /^(?:date(?:published)?|dc\.date(?:\.issued)?|dcterms\.(?:created|date)|publish-?date|pubdate|(?:sailthru\.|parsely-pub-)date|cxenseparse:recs:publishtime)$/,
];
const modifiedNames = [/^(?:article:modified_time|og:updated_time|datemodified|last-modified|dcterms\.modified)$/];

/** Openings of lines that say outright when an article was published, wherever they stand. */
const labelled = /^(?:Datum|Erstellt|Veröffentlicht|Published)\b/;

export interface ArticleDates {
  readonly published: string | null;
  readonly modified: string | null;
}

/** When the article was published and changed: by JSON-LD, `<meta>`, microdata, `<time>` and the lines around the headline, in this order. */
export function findDates(page: PageSnapshot, data: StructuredData, nearby: readonly string[]): ArticleDates {
  const meta = (names: readonly RegExp[]) =>
    names.flatMap((pattern) => page.meta.flatMap(({ name, content }) => (pattern.test(name) ? content : [])));
  const marked = (property: RegExp) =>
    page.marked
      .filter((value) => property.test(value.property.toLowerCase()))
      .flatMap(({ value, text }) => [value, text]);
  const first = (candidates: readonly (string | null)[]) => {
    for (const candidate of candidates) {
      const date = candidate === null ? null : isoDate(candidate);
      if (date !== null) return date;
    }
    return null;
  };
  return {
    published: first([
      data.published,
      ...meta(publishedNames),
      ...marked(/datepublished|datecreated/),
      ...marked(/^time$/),
      ...page.blocks.flatMap(({ text }) => (text.length < 40 && labelled.test(text) ? text : [])),
      ...nearby,
      dateOfAddress(page.canonicalUrl ?? page.url),
    ]),
    modified: first([data.modified, ...meta(modifiedNames), ...marked(/datemodified/)]),
  };
}

/** The day that an address names: „/2026/03/09/“ or „-2026-03-09“. */
function dateOfAddress(url: string): string | null {
  const found = /[/-](20\d{2})([/-])(\d{2})\2(\d{2})(?=[/._-]|$)/.exec(url);
  return found && isoDay(Number(found[1]), Number(found[3]), Number(found[4]));
}

/** The names of the months, German, English, French; a name is also known by its first three letters or more. */
const months = (
  'januar jänner january janvier|februar february février|märz march mars|april avril|mai may|juni june juin|juli july juillet|' +
  'august août|september septembre|oktober october octobre|november novembre|dezember december décembre'
)
  .split('|')
  .map((names) => names.split(' '));

function monthOf(word: string): number {
  return 1 + months.findIndex((names) => names.some((name) => name.startsWith(word.toLowerCase())));
}

/** The first date in a text as ISO 8601, with its time only when the zone is stated too; null when there is none. */
export function isoDate(text: string): string | null {
  const start = text.slice(0, 300);
  if (!/\d{2}/.test(start)) return null;
  const iso =
    /(\d{4})-(\d{2})-(\d{2})(?!\d)(?:[T ](\d{2}:\d{2}(?::\d{2})?)(?:\.\d{1,9})? ?(Z|[+-]\d{2}:?\d{2})?)?/.exec(start);
  if (iso) {
    const day = isoDay(Number(iso[1]), Number(iso[2]), Number(iso[3]));
    const zone = iso[5]?.replace(/^([+-]\d{2})(\d{2})$/, '$1:$2');
    return day && iso[4] && zone ? `${day}T${iso[4]}${zone}` : day;
  }
  const dotted = /(?:^|\D)(\d{1,2})(?:[./-]| \| )(\d{1,2})(?:[./-]| \| )(\d{4})(?:\D|$)/.exec(start);
  if (dotted) return isoDay(Number(dotted[3]), Number(dotted[2]), Number(dotted[1]));
  const short = /(?:^|\D)(\d{2})\.(\d{2})\.(\d{2})(?:\D|$)/.exec(start);
  if (short) return isoDay(2000 + Number(short[3]), Number(short[2]), Number(short[1]));
  const named =
    /(\d{1,2})(?:\.|st|nd|rd|th|er)? ([a-zà-ÿ]{3,9})\.?,? (\d{4})/i.exec(start) ??
    /([a-zà-ÿ]{3,9})\.? (\d{1,2}),? (\d{4})/i.exec(start);
  if (!named) return null;
  const [, one = '', two = '', year] = named;
  const [day, month] = /\d/.test(one) ? [one, two] : [two, one];
  return isoDay(Number(year), monthOf(month), Number(day));
}

function isoDay(year: number, month: number, day: number): string | null {
  if (year < 1800 || year > 2200 || month < 1 || month > 12 || day < 1 || day > 31) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
