import type { TextKey } from '../../platform/i18n.ts';

export type PeopleOrder = 'salience' | 'appearance' | 'name';

export const peopleOrders: readonly PeopleOrder[] = ['salience', 'appearance', 'name'];

/** How the reader likes sheets to look: kept from one article to the next. */
export interface SheetView {
  /** The sections that are folded away, by their titles. */
  readonly folded: readonly SectionTitle[];
  readonly order: PeopleOrder;
}

export const sectionTitles = [
  'inShort',
  'people',
  'places',
  'organisations',
  'said',
  'figures',
  'dates',
  'outline',
] as const satisfies readonly TextKey[];

export type SectionTitle = (typeof sectionTitles)[number];

export const defaultView: SheetView = { folded: [], order: 'salience' };

/** Reads a view from a stored value of any shape. */
export function readSheetView(stored: unknown): SheetView {
  const { folded, order } = (typeof stored === 'object' && stored !== null ? stored : {}) as Record<string, unknown>;
  return {
    folded: sectionTitles.filter((title) => Array.isArray(folded) && folded.includes(title)),
    order: peopleOrders.find((known) => known === order) ?? defaultView.order,
  };
}
