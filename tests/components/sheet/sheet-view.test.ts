import { expect, test } from 'vitest';
import { defaultView, readSheetView } from '../../../components/sheet/sheet-view.ts';

test.each([
  [
    { folded: ['people', 'dates'], order: 'name' },
    { folded: ['people', 'dates'], order: 'name' },
  ],
  [
    { folded: ['weather', 3, 'said', 'said'], order: 'size' },
    { folded: ['said'], order: 'salience' },
  ],
  [{ folded: 'people' }, defaultView],
  [null, defaultView],
  ['people', defaultView],
])('%j is read as %j', (stored, view) => {
  expect(readSheetView(stored)).toEqual(view);
});
