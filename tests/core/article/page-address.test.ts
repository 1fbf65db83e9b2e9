import { expect, test } from 'vitest';
import { readAddress } from '../../../core/article/page-address.ts';

test.each([
  ['https://zeitung.example/', { root: true, shallow: true }],
  ['https://zeitung.example', { root: true }],
  ['https://zeitung.example/index.html?x=1#top', { root: true }],
  ['https://zeitung.example/?p=31228', { root: false }],
  [
    'https://zeitung.example/politik/gipfel-in-wien-endet-ohne-einigung',
    { root: false, joints: 5, shallow: false, names: null },
  ],
  ['https://zeitung.example/2026/02/10/gipfel', { joints: 0, numbered: true }],
  ['https://zeitung.example/forum/thread-17', { names: 'forum' }],
  ['https://zeitung.example/shop/tassen/', { names: 'shop' }],
  ['https://zeitung.example/service/impressum.html', { names: 'service' }],
  ['https://zeitung.example/unsere-seite-kontakt', { names: 'service' }],
  ['https://zeitung.example/rat/sechs-wege-ueber-die-grenze-faq', { names: null }],
  ['https://zeitung.example/suche?q=wien', { names: 'search' }],
  ['https://zeitung.example/artikel?q=wien', { names: null, query: true }],
  ['https://zeitung.example/artikel?s=', { query: false }],
  ['https://zeitung.example/wiki/Wien', { names: null }],
  ['https://impressum.example/politik/wahl-in-graz', { names: null }],
  ['', { root: false, joints: 0, shallow: false, names: null }],
  ['not an address', { root: false }],
])('%j', (url, expected) => {
  expect(readAddress(url)).toMatchObject(expected);
});
