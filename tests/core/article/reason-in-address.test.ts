import { expect, test } from 'vitest';
import { readAddress } from '../../../core/article/page-address.ts';
import { reasonInAddress } from '../../../core/article/reason-in-address.ts';

test.each([
  ['https://zeitung.example/', 'frontPage'],
  ['https://zeitung.example/index.html', 'frontPage'],
  ['https://zeitung.example/suche?q=wien', 'searchPage'],
  ['https://zeitung.example/politik/rat-beraet-ueber-haushalt', null],
  ['https://zeitung.example/?id=20261122', null],
  ['', null],
] as const)('%s is declined by its address as %s', (url, reason) => {
  expect(reasonInAddress(readAddress(url))).toBe(reason);
});
