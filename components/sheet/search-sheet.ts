import type { Entity, FactSheet, Statement } from '../../core/model.ts';

/** Text for comparison: without case, accents and marks between words. */
export function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('ß', 'ss');
}

/** The part of a sheet in which every word of a search stands: names, roles, statements, figures, dates, headings; all of it for an empty search. */
export function searchSheet(sheet: FactSheet, search: string): FactSheet {
  const wanted = folded(search)
    .split(/\s+/)
    .filter((word) => word !== '');
  if (wanted.length === 0) return sheet;
  const has = (...texts: readonly (string | null)[]) => {
    const all = folded(texts.join(' '));
    return wanted.every((word) => all.includes(word));
  };
  const named = <Named extends Entity>(entities: readonly Named[]) =>
    entities.filter(({ name, aliases, roles }) => has(name, ...aliases, ...roles.map(({ text }) => text)));
  const names = new Map([...sheet.people, ...sheet.places, ...sheet.organisations].map(({ id, name }) => [id, name]));
  const speaker = ({ speaker: who }: Statement) => (who ? `${who.text} ${names.get(who.entityId ?? '') ?? ''}` : null);
  return {
    ...sheet,
    people: named(sheet.people),
    places: named(sheet.places),
    organisations: named(sheet.organisations),
    statements: sheet.statements.filter((statement) => has(statement.text, speaker(statement))),
    figures: sheet.figures.filter(({ text, counted }) => has(text, counted)),
    dates: sheet.dates.filter(({ text }) => has(text)),
    outline: sheet.outline.filter(({ text }) => has(text)),
  };
}
