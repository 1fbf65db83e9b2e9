import type { FactSheet } from '../../core/model.ts';
import type { GoldArticle, GoldDate } from './gold.ts';
import { percent, type Table } from './table.ts';

const types: readonly GoldDate['type'][] = ['DATE', 'TIME', 'DURATION', 'SET'];

/** For each type of annotated expression: how many are overlapped by one of the sheet, and how many of these have its type and value. */
export function scoreDates(gold: readonly GoldArticle[], sheets: readonly FactSheet[]): Table {
  const pairs = gold.flatMap(({ dates = [] }, index) =>
    dates.map((wanted) => ({
      wanted,
      found: sheets[index]?.dates.find((date) => date.start < wanted.end && date.end > wanted.start),
    })),
  );
  return types.flatMap((type) => {
    const all = pairs.filter(({ wanted }) => wanted.type === type);
    const found = all.filter((pair) => pair.found !== undefined);
    const typed = found.filter((pair) => pair.found?.type === type).length;
    const valued = found.filter((pair) => pair.found?.value === pair.wanted.value).length;
    return [
      [`${type} found`, percent(found.length, all.length)],
      [`${type} type same`, percent(typed, found.length)],
      [`${type} value same`, percent(valued, found.length)],
    ] as const;
  });
}
