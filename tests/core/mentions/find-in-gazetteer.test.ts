import { expect, test } from 'vitest';
import { findInGazetteer } from '../../../core/mentions/find-in-gazetteer.ts';
import { sentencesOf, smallGazetteer } from '../tagger/tag-text.ts';

test.each([
  ['countries and big cities are found', 'Wien hilft der Ukraine.', 'Wien, Ukraine'],
  ['also in the genitive', 'Die Räte Wiens tagten.', 'Wiens'],
  ['small towns and words are left to the tagger', 'In Ulm ist Essen teuer.', ''],
  ['the longest name counts', 'Die Börse in Frankfurt am Main schloss.', 'Frankfurt am Main'],
  ['a longer organisation is no place', 'Die Vereinte Nationen tagten.', ''],
  ['a compound with a word for an area means the place', 'Um die Donbass-Region wird verhandelt.', 'Donbass'],
  ['other compounds do not', 'Die Ukraine-Hilfe und der Donbass-Besuch enden.', ''],
])('%s', (_, text, places) => {
  const mentions = findInGazetteer(sentencesOf(text), smallGazetteer);
  expect(mentions.map(({ start, end }) => text.slice(start, end)).join(', ')).toBe(places);
  for (const mention of mentions) expect(mention).toMatchObject({ kind: 'place', source: 'gazetteer' });
});
