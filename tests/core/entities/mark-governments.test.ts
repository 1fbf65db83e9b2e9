import { describe, expect, test } from 'vitest';
import { markGovernments } from '../../../core/entities/mark-governments.ts';
import { german } from '../../../core/languages/de/index.ts';
import { grouped, marked } from './marked-text.ts';

const link = { name: 'N', placeKind: 'city', lat: 50, lon: 10, geonamesId: null } as const;

function governments(line: string): string[] {
  const text = marked(line);
  const groups = grouped(text).map((group) => ({ ...group, link, country: null, linkConfidence: 1 }));
  const found = markGovernments(groups, text.sentences, german);
  return found.filter(({ government }) => government).map(({ name }) => name);
}

describe('markGovernments', () => {
  test.each([
    ['a place before a verb of acting', '{O Moskau} fordert Gespräche.', ['Moskau']],
    ['a starter of the sentence does not count', 'Auch {O Moskau} fordert Gespräche.', ['Moskau']],
    ['behind one', 'Die Frist sei zu kurz, erklärte {O Kiew}.', ['Kiew']],
    ['behind one at the end of a clause', 'Am Abend lehnte {O Kiew} den Plan ab.', ['Kiew']],
    ['not where something happens', 'In {O Moskau} fordert die Opposition Gespräche.', []],
    ['not the place in the middle of another subject', 'Der Markt von {O Kiew} will öffnen.', []],
    ['not a name behind a noun', 'Bürgermeisterin {O Kiew} will nicht.', []],
    ['most mentions decide', '{O Moskau} fordert Gespräche. In {O Moskau} schneit es.', []],
    [
      'most mentions decide, the other way',
      '{O Moskau} droht. In {O Moskau} schneit es. {O Moskau} will mehr.',
      ['Moskau'],
    ],
  ])('%s', (_, line, expected) => {
    expect(governments(line)).toEqual(expected);
  });
});
