import type { FactSheet } from '../model.ts';

const header = ['kind', 'entity', 'name', 'surface', 'start', 'end', 'source', 'confidence'];

/** A spreadsheet takes a cell that begins so for a formula; the wide signs, where it is used in Japanese or Chinese. */
const formula = /^[=+\-@\t\r\n＝＋－＠]/;

/**
 * The mentions of a sheet, one a line in the order of the text, as CSV after RFC 4180; offsets are UTF-16 into the article's text. A cell that a
 * spreadsheet would take for a formula gets an apostrophe in front.
 */
export function mentionsCsv({ people, places, organisations }: FactSheet): string {
  const rows = [...people, ...places, ...organisations]
    .flatMap(({ kind, id, name, mentions }) => mentions.map((mention) => ({ kind, id, name, ...mention })))
    .toSorted((one, other) => one.start - other.start)
    .map(({ kind, id, name, surface, start, end, source, confidence }) => [
      kind,
      id,
      name,
      surface,
      String(start),
      String(end),
      source,
      confidence.toFixed(3),
    ]);
  return [header, ...rows].map((cells) => `${cells.map(cell).join(',')}\r\n`).join('');
}

function cell(value: string): string {
  const safe = formula.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
