import { describe, expect, test } from 'vitest';
import { german } from '../../../core/languages/de/index.ts';
import { tokenise } from '../../../core/text/tokenise.ts';

const words = (text: string): string =>
  tokenise(text, { start: 0, end: text.length }, german)
    .map((token) => token.text)
    .join(' ¦ ');

const CASES: readonly [why: string, text: string, tokens: string][] = [
  ['signs are tokens of their own', 'Sie kam, sah (und) ging!', 'Sie ¦ kam ¦ , ¦ sah ¦ ( ¦ und ¦ ) ¦ ging ¦ !'],
  ['titles keep their dot', 'Prof. Dr. Ilse Kramm', 'Prof. ¦ Dr. ¦ Ilse ¦ Kramm'],
  ['an abbreviation in two parts is two tokens when spaced', 'etwa z. B. in Ulm', 'etwa ¦ z. ¦ B. ¦ in ¦ Ulm'],
  ['an abbreviation in two parts is one token when not', 'etwa u.a. in Ulm', 'etwa ¦ u.a. ¦ in ¦ Ulm'],
  ['initials keep their dot', 'J. F. Brandner und K.-H. Weil', 'J. ¦ F. ¦ Brandner ¦ und ¦ K.-H. ¦ Weil'],
  ['a date keeps the dot of the day', 'am 3. März 2021.', 'am ¦ 3. ¦ März ¦ 2021 ¦ .'],
  ['a century is an ordinal', 'im 21. Jahrhundert', 'im ¦ 21. ¦ Jahrhundert'],
  [
    'a number at the end of a sentence has no dot',
    'Es waren 14. Die Polizei kam.',
    'Es ¦ waren ¦ 14 ¦ . ¦ Die ¦ Polizei ¦ kam ¦ .',
  ],
  [
    'a noun after „number, dot“ begins a sentence without a sign of an ordinal',
    'Es kamen 14. Zeugen fehlten.',
    'Es ¦ kamen ¦ 14 ¦ . ¦ Zeugen ¦ fehlten ¦ .',
  ],
  [
    'Roman ordinals keep their dot',
    'Der II. Weltkrieg und Ludwig XIV. von',
    'Der ¦ II. ¦ Weltkrieg ¦ und ¦ Ludwig ¦ XIV. ¦ von',
  ],
  ['German numbers are one token', '1.250,5 Tonnen um 20.15 Uhr', '1.250,5 ¦ Tonnen ¦ um ¦ 20.15 ¦ Uhr'],
  ['scores and shares stay together', 'ein 2:1 bei 35,2% Zulauf', 'ein ¦ 2:1 ¦ bei ¦ 35,2 ¦ % ¦ Zulauf'],
  ['quotation marks stand alone', '„Ja“, »nein«, ‚so‘', '„ ¦ Ja ¦ “ ¦ , ¦ » ¦ nein ¦ « ¦ , ¦ ‚ ¦ so ¦ ‘'],
  ['compounds are one token', 'Kreml-Sprecher und EU-Kommission', 'Kreml-Sprecher ¦ und ¦ EU-Kommission'],
  ['an elided compound keeps its hyphen', 'Such- und Rettungsdienst', 'Such- ¦ und ¦ Rettungsdienst'],
  ['a dash between blanks stands alone', 'Bonn - am Rhein', 'Bonn ¦ - ¦ am ¦ Rhein'],
  [
    'the apostrophe of a genitive belongs to the name',
    "Hans' Rad und Felix’ Haus",
    "Hans' ¦ Rad ¦ und ¦ Felix’ ¦ Haus",
  ],
  ['the quote that closes does not', "Er sagte 'das Haus' laut", "Er ¦ sagte ¦ ' ¦ das ¦ Haus ¦ ' ¦ laut"],
  ['an apostrophe inside joins', "Jeanne d'Arc, O’Brien", "Jeanne ¦ d'Arc ¦ , ¦ O’Brien"],
  ['a slash separates', 'und/oder', 'und ¦ / ¦ oder'],
  ['an ellipsis is one token', 'Nun ... ja …', 'Nun ¦ ... ¦ ja ¦ …'],
  [
    'addresses are one token without the full stop',
    'https://example.org/a.b?c=1. Mail: a.b@example.org.',
    'https://example.org/a.b?c=1 ¦ . ¦ Mail ¦ : ¦ a.b@example.org ¦ .',
  ],
  ['tags and handles are one token', '#Wahl2026 von @amt_x', '#Wahl2026 ¦ von ¦ @amt_x'],
  ['a missing blank does not join sentences', 'Das Ende.Danach kam', 'Das ¦ Ende ¦ . ¦ Danach ¦ kam'],
  ['pictures and flags are one token each', 'gut 👩‍🚒🇩🇪!', 'gut ¦ 👩‍🚒 ¦ 🇩🇪 ¦ !'],
  ['combining marks and soft hyphens stay inside', 'Zu\u0308rich Rat\u00ADhaus', 'Zu\u0308rich ¦ Rat\u00ADhaus'],
  ['letters beyond the basic plane are words', '𝔘𝔩𝔪 ist', '𝔘𝔩𝔪 ¦ ist'],
];

describe('tokenise', () => {
  test.each(CASES)('%s', (_, text, tokens) => {
    expect(words(text)).toBe(tokens);
  });

  test('tokens are spans of the text', () => {
    const text = 'Anton  Öhr (37), „Ulm“ 🙂 sagte.';
    for (const token of tokenise(text, { start: 0, end: text.length }, german)) {
      expect(text.slice(token.start, token.end)).toBe(token.text);
    }
  });

  test('nothing outside of the span is read', () => {
    expect(tokenise('Erstens Berlin, dann', { start: 8, end: 12 }, german)).toEqual([
      { start: 8, end: 12, text: 'Berl' },
    ]);
  });

  test('a lone half of a surrogate pair is a token', () => {
    expect(words('a \uD83D b')).toBe('a ¦ \uD83D ¦ b');
  });

  test.each([
    ['dots', '.'],
    ['apostrophes', "s'"],
    ['single letters', 'a.'],
    ['ats', 'a@'],
    ['hyphens', 'a-'],
    ['quotes', '“'],
  ])('a hundred thousand %s are read', (_, piece) => {
    const text = piece.repeat(100_000);
    const tokens = tokenise(text, { start: 0, end: text.length }, german);
    expect(tokens.map((token) => token.text).join('')).toBe(text);
  });
});
