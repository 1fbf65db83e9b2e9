import type { Figure } from '../../core/model.ts';

export type FigureKind = 'counts' | 'money' | 'shares' | 'measures' | 'ages' | 'scores';

export interface FigureGroup {
  readonly kind: FigureKind;
  /** In order of the article, each only where it stands first. */
  readonly figures: readonly Figure[];
}

/** In the order in which the groups are shown. */
const kinds: readonly FigureKind[] = ['counts', 'money', 'shares', 'measures', 'ages', 'scores'];

/** The kinds of units that are words; currencies are codes, and all others are measures. */
const kindOfUnit: ReadonlyMap<string | null, FigureKind> = new Map([
  [null, 'counts'],
  ['times', 'counts'],
  ['%', 'shares'],
  ['‰', 'shares'],
  ['share', 'shares'],
  ['percentage points', 'shares'],
  ['years', 'ages'],
  ['score', 'scores'],
  ['ct', 'money'],
]);

const currency = /^[A-Z]{3}$/;

function kindOf({ unit }: Figure): FigureKind {
  return kindOfUnit.get(unit) ?? (currency.test(unit ?? '') ? 'money' : 'measures');
}

/** The figures by what they are figures of; what an article says again is left out. */
export function groupFigures(figures: readonly Figure[]): readonly FigureGroup[] {
  const seen = new Set<string>();
  const first = figures.filter(({ value, upper, unit, counted }) => {
    const key = JSON.stringify([value, upper, unit, counted]);
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
  return kinds
    .map((kind): FigureGroup => ({ kind, figures: first.filter((figure) => kindOf(figure) === kind) }))
    .filter((group) => group.figures.length > 0);
}
