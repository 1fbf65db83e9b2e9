import { expect, test } from 'vitest';
import { wadeGilesOf } from '../../../scripts/evaluate/variants/wade-giles.ts';

test.each([
  ['Guangzhou', 'kuangchou'],
  ['Chongqing', 'chungching'],
  ['Zigong', 'tzukung'],
  ['Xiaogan', 'hsiaokan'],
  ['Shijiazhuang', 'shihchiachuang'],
  ['Sichuan', 'szuchuan'],
  ['Hengyang', 'hengyang'],
])('writes %s as Wade and Giles do', (pinyin, expected) => {
  expect(wadeGilesOf(pinyin)).toBe(expected);
});

test('takes no other language for pinyin', () => {
  expect(wadeGilesOf('Kaohsiung')).toBeNull();
});
