import type { Entity, Extract, FactSheet } from '../../core/model.ts';

/** People, places and organisations of a sheet. */
export function entitiesOf(sheet: FactSheet): readonly Entity[] {
  return [...sheet.people, ...sheet.places, ...sheet.organisations];
}

/** Everything in a sheet that claims to stand in the text. A role is in display form, so only its span counts. */
export function extractsOf(sheet: FactSheet): readonly Extract[] {
  const named = entitiesOf(sheet).flatMap(({ mentions, descriptions = [], parts = [] }) => [
    ...mentions,
    ...descriptions,
    ...parts,
  ]);
  const { statements, figures, dates, mainEvent, keySentences, outline } = sheet;
  return [
    ...named.map(({ start, end, surface }) => ({ start, end, text: surface })),
    ...statements.flatMap((statement) => [statement, statement.cue, statement.speaker]),
    ...figures,
    ...dates,
    ...Object.values(mainEvent),
    ...keySentences,
    ...outline,
  ].filter((extract) => extract !== null);
}
