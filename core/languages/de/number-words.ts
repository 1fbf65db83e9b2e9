const ones = ['', 'ein', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun'];
const teens = 'zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn'.split(' ');
const tens = ['', '', 'zwanzig', 'dreißig', 'vierzig', 'fünfzig', 'sechzig', 'siebzig', 'achtzig', 'neunzig'];

function belowHundred(number: number): string {
  if (number < 10) return ones[number] ?? '';
  if (number < 20) return teens[number - 10] ?? '';
  const one = ones[number % 10] ?? '';
  return `${one === '' ? '' : `${one}und`}${tens[Math.floor(number / 10)]}`;
}

/** The numbers from 1 to 99 as parts of longer words, „ein“ and „eins“ among them. */
const small: ReadonlyMap<string, number> = new Map([
  ...Array.from({ length: 99 }, (_, index): [string, number] => [belowHundred(index + 1), index + 1]),
  ['eins', 1],
  ['zwo', 2],
]);

/** Inflected and other forms that stand alone only. */
const alone: ReadonlyMap<string, number> = new Map([
  ['anderthalb', 1.5],
  ['eineinhalb', 1.5],
  ['zweier', 2],
  ['zweien', 2],
  ['dreier', 3],
  ['dreien', 3],
  ['vieren', 4],
  ['fünfen', 5],
  ['sechsen', 6],
]);

/** No German number below a million is longer. */
const longest = 70;

/**
 * The value of a German number from 2 to 999,999 in one word in lower case: „zweihundertfünfzig“, „hunderttausend“, „zweieinhalb“; null for
 * other words, and for „ein“ and „eins“, which are articles and pronouns as well.
 */
export function germanNumber(lower: string): number | null {
  if (lower.length > longest || lower === 'ein' || lower === 'eins') return null;
  const known = alone.get(lower) ?? small.get(lower);
  if (known !== undefined) return known;
  const word = lower.replace('dreissig', 'dreißig');
  if (word.endsWith('einhalb')) {
    const whole = small.get(word.slice(0, -'einhalb'.length));
    return whole === undefined ? null : whole + 0.5;
  }
  const cut = word.indexOf('tausend');
  if (cut < 0) return belowThousand(word);
  const thousands = cut === 0 ? 1 : (germanHalf(word.slice(0, cut)) ?? belowThousand(word.slice(0, cut)));
  const rest = afterJoint(word.slice(cut + 'tausend'.length));
  const units = rest === '' ? 0 : belowThousand(rest);
  return thousands === null || units === null ? null : thousands * 1000 + units;
}

/** „dreieinhalb“ in „dreieinhalbtausend“ */
function germanHalf(word: string): number | null {
  if (word === 'anderthalb') return 1.5;
  return word.endsWith('einhalb') ? (small.get(word.slice(0, -'einhalb'.length)) ?? 0) + 0.5 : null;
}

function belowThousand(word: string): number | null {
  const cut = word.indexOf('hundert');
  if (cut < 0) return small.get(word) ?? null;
  const hundreds = cut === 0 ? 1 : (small.get(word.slice(0, cut)) ?? null);
  const rest = afterJoint(word.slice(cut + 'hundert'.length));
  const units = rest === '' ? 0 : (small.get(rest) ?? null);
  // „neunzehnhundert“, but no „zwanzighundert“
  return hundreds === null || units === null || hundreds > 19 ? null : hundreds * 100 + units;
}

/** „(hundert)undeins“ */
function afterJoint(rest: string): string {
  return rest.startsWith('und') ? rest.slice(3) : rest;
}

const irregularOrdinals: ReadonlyMap<string, number> = new Map([
  ['zweit', 2],
  ['dritt', 3],
  ['siebt', 7],
  ['acht', 8],
]);

/** The number of an ordinal from 2 on in one of its forms in lower case, „dritter“, „zwanzigste“; null for other words. */
export function germanOrdinal(lower: string): number | null {
  const stem = ['e', 'en', 'er', 'es', 'em'].reduce<string | null>(
    (found, ending) => (lower.endsWith(ending) ? lower.slice(0, -ending.length) : found),
    null,
  );
  if (stem === null) return null;
  const known = irregularOrdinals.get(stem);
  if (known !== undefined) return known;
  if (stem.endsWith('st')) return germanNumber(stem.slice(0, -2));
  return stem.endsWith('t') ? germanNumber(stem.slice(0, -1)) : null;
}

const factorEndings = ['fach', 'fache', 'fachen', 'facher', 'faches', 'mal', 'mals'];

/** The factor that a word in lower case states, „doppelt“, „dreimal“, „vierfache“; null for other words. */
export function germanFactor(lower: string): number | null {
  if (/^(?:doppel|zweifach)te?[nrsm]?$/u.test(lower) || lower === 'zweifach') return 2;
  if (lower === 'einmal' || lower === 'einfach') return null;
  for (const ending of factorEndings) {
    if (lower.endsWith(ending)) return germanNumber(lower.slice(0, -ending.length));
  }
  return null;
}
