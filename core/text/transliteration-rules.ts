type Rules = readonly (readonly [spelling: RegExp, sound: string])[];

/**
 * What German, English, Polish and scientific spelling write for one sound of a Slavic, Greek, Arabic, Persian, Hebrew, Turkish
 * or Chinese name. The right side is a class of sounds that no two of them keep apart:
 *
 *     c  ш ж щ ش (sch sh zh š ž sz ż): German „sch“ is both „sh“ and „zh“
 *     x  ч х خ (tsch ch kh č cz): German „ch“ is the English „kh“, English „ch“ the German „tsch“
 *     z  с з ц س ز ص (s ss z ts tz, c before e and i): German „z“ is the English „ts“, English „z“ the German „s“
 *     i  и й ы і ج (i j y dsch): German „j“ is the English „y“, English „j“ the German „dsch“
 *     v  в و (v w, f at the end), u  у و (u ou oo), and so on for single letters
 *
 * Longer spellings stand first; `^` and `$` bind a rule to the beginning and the end of a word.
 */
export const soundRules: Rules = [
  [/(?<!^)x/gu, 'ks'],
  [/^x(?=[iu])/gu, 'sh'],
  [/schtsch|shtch|shch|szcz|stsch/gu, 'C'],
  [/^dj(?=e)|dj$|dsch|dzh/gu, 'i'],
  [/tsch|tch|cz|kh/gu, 'x'],
  [/sch|sh|sz|zh|^hs/gu, 'C'],
  [/ch/gu, 'x'],
  [/(?<=[eu])ck$/gu, 'zk'],
  [/c$|tz|ts|ss|c(?=[eiyj])/gu, 'z'],
  [/ck|q|c/gu, 'k'],
  [/gh/gu, 'g'],
  [/ph/gu, 'f'],
  [/th/gu, 't'],
  [/dh/gu, 'd'],
  [/(?<=[aeio])ff?$/gu, 'v'],
  [/w/gu, 'v'],
  [/[ae]h$/gu, 'a'],
  [/ou|oo/gu, 'u'],
  [/s/gu, 'z'],
  [/[yj]/gu, 'i'],
  [/ii+/gu, 'i'],
  [/(?<=[aeou])e/gu, 'ie'],
  [/(?<=[xC])i(?=[ou])/gu, ''],
  [/(?<![aeou])ie/gu, 'e'],
  [/ei(?![aeou])/gu, 'ai'],
  [/(?<=[xC])ov$/gu, 'ev'],
  [/(?<=[aeiou])h(?![aeiou])/gu, ''],
];

/** French spelling, which writes „ch“ for ш and „j“ for ж, is known by its „ou“ and „tch“. */
export const frenchMark = /ou|tch/u;
/** What French spelling never has, and other ones that write „ou“ do. */
export const notFrenchMark = /w|zh|sh|sch|tsch|y[aeou]|^q|x/u;
export const frenchRules: Rules = [
  [/chtch/gu, 'sh'],
  [/tch/gu, 'kh'],
  [/dj/gu, 'dsch'],
  [/ch/gu, 'sh'],
  [/j/gu, 'zh'],
  [/ine$/gu, 'in'],
];

/** Pinyin writes „ou“ for two vowels. */
export const pinyinMark = /zhou|x[iu]|q[iu]/u;

/** Letters with marks whose sound is not that of the bare letter; all other marks do not count. */
export const markedLetters: ReadonlyMap<string, string> = new Map(
  Object.entries({
    š: 'sh',
    č: 'tch',
    ć: 'tch',
    ž: 'zh',
    ż: 'zh',
    ǧ: 'j',
    ł: 'l',
    ı: 'i',
    ß: 'ss',
    ø: 'o',
    æ: 'a',
    đ: 'd',
    ð: 'd',
    ə: 'a',
    þ: 't',
    œ: 'o',
  }),
);

/** The Arabic article in its spellings, by itself or before a hyphen or an apostrophe. */
export const articleWords: ReadonlySet<string> = new Set(
  'al el ul il as es ash esh asch esch ach ech ar er an en at et ad ed az ez'.split(' '),
);
