import { describe, expect, test } from 'vitest';
import { folded, searchSheet } from '../../../components/sheet/search-sheet.ts';
import { sheet } from '../../core/exports/sheet-to-export.ts';

const found = (search: string) => {
  const { people, places, statements, figures, dates } = searchSheet(sheet, search);
  return [people, places, statements, figures, dates].map((items) => items.length);
};

describe('searchSheet', () => {
  test.each([
    ['a name finds its person and what the person says', 'kramm', [1, 0, 1, 0, 0]],
    ['a role finds its person', 'Ministerin', [1, 0, 0, 0, 0]],
    ['a place', 'GRAZ', [0, 1, 0, 0, 0]],
    ['words of a statement', 'wir warten', [0, 0, 1, 0, 0]],
    ['a figure', 'schiffe', [0, 0, 0, 1, 0]],
    ['a date', 'montag', [0, 0, 0, 0, 1]],
    ['all words must stand in one entry', 'graz kramm', [0, 0, 0, 0, 0]],
    ['nothing', 'Ödwinkel', [0, 0, 0, 0, 0]],
    ['blanks alone find everything', '  ', [1, 1, 1, 1, 1]],
  ])('%s: %j', (_, search, counts) => {
    expect(found(search)).toEqual(counts);
  });
});

test.each([
  ['Erdoğan', 'erdogan'],
  ['STRASSE', 'strasse'],
  ['Straße', 'strasse'],
  ['Ödön', 'odon'],
])('%j is compared as %j', (text, plain) => {
  expect(folded(text)).toBe(plain);
});
