import { strongVerbs } from './strong-verbs.ts';

/** The forms of a verb in which the news speaks of others; lower-cased. */
export interface Conjugation {
  /** Third person of present and past, singular and plural. */
  readonly finite: readonly string[];
  readonly participle: string;
  readonly infinitive: string;
  /** The infinitive without its ending; with -e it is the subjunctive of reported speech. */
  readonly stem: string;
  /** Subjunctive of the past where its form is unlike the indicative. */
  readonly hypothetical: readonly string[];
}

/** Prefixes that are never parted from their verb. */
export const firmPrefixes: readonly string[] = [
  'be',
  'ge',
  'er',
  'ver',
  'zer',
  'ent',
  'emp',
  'miss',
  'über',
  'unter',
  'wider',
  'hinter',
  'durch',
  'um',
];

/** The forms of a verb without separable prefix, from its infinitive and the principal parts of strong verbs. */
export function conjugate(infinitive: string): Conjugation {
  const stem = infinitive.replace(/e?n$/u, '');
  const firm = firmPrefixes.find((prefix) => infinitive.startsWith(prefix) && isBase(infinitive.slice(prefix.length)));
  const own = strongVerbs.get(infinitive);
  const parts = own ?? (firm === undefined ? undefined : strongVerbs.get(infinitive.slice(firm.length)));
  if (!parts) return weak(infinitive, stem);
  const prefix = own ? '' : (firm ?? '');
  const [present = '', past = '', participle = '', hypothetical = ''] = parts;
  const pasts = past.endsWith('e')
    ? [past, `${past}n`]
    : [past, `${past}${past.endsWith('ß') || !past.endsWith('e') ? 'en' : 'n'}`];
  return {
    finite: [present, ...pasts].map((form) => prefix + form).concat(infinitive),
    participle: own ? participle : prefix + participle.replace(/^ge/u, ''),
    infinitive,
    stem,
    hypothetical: [hypothetical, `${hypothetical}n`]
      .filter((form) => !pasts.includes(form))
      .map((form) => prefix + form),
  };
}

function isBase(rest: string): boolean {
  return strongVerbs.has(rest);
}

function weak(infinitive: string, stem: string): Conjugation {
  const link = /(?:[td]|ch[nm]|[^aeiouäöülrhmn][mn])$/u.test(stem) ? 'e' : '';
  const bare =
    /ier$/u.test(stem) || firmPrefixes.some((prefix) => stem.startsWith(prefix) && stem.length > prefix.length + 2);
  return {
    finite: [`${stem}${link}t`, `${stem}${link}te`, `${stem}${link}ten`, infinitive],
    participle: `${bare && !/^(?:geb|gesteh)/u.test(stem) ? '' : 'ge'}${stem}${link}t`,
    infinitive,
    stem,
    hypothetical: [],
  };
}
