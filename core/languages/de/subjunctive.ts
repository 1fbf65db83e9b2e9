import type { Mood } from '../speech-grammar.ts';
import { conjugate, firmPrefixes } from './conjugate.ts';
import { strongVerbs } from './strong-verbs.ts';
import { weakVerbs } from './weak-verbs.ts';

/** The irregular auxiliaries; of all other verbs the subjunctive is stem and -e. */
const auxiliaries: Readonly<Record<string, Mood>> = {
  sei: 'reported',
  seien: 'reported',
  habe: 'reported',
  werde: 'reported',
  könne: 'reported',
  müsse: 'reported',
  dürfe: 'reported',
  solle: 'reported',
  wolle: 'reported',
  möge: 'reported',
  soll: 'hearsay',
  sollen: 'hearsay',
  wäre: 'hypothetical',
  wären: 'hypothetical',
  hätte: 'hypothetical',
  hätten: 'hypothetical',
  würde: 'hypothetical',
  würden: 'hypothetical',
  könnte: 'hypothetical',
  könnten: 'hypothetical',
  müsste: 'hypothetical',
  müssten: 'hypothetical',
  dürfte: 'hypothetical',
  dürften: 'hypothetical',
};

/** Prefixes that stand apart in main clauses and are joined to the verb in others. */
const looseParts = new Set(
  'ab an auf aus bei ein fest fort frei her hin hinaus hervor herum los mit nach nieder statt teil vor voran vorbei weg weiter wieder zu zurück zusammen'.split(
    ' ',
  ),
);
// „ge-“ would make participles of verbs.
const firmInside = firmPrefixes.filter((prefix) => prefix !== 'ge');
const firmParts = new Set(firmInside);
const longestPart = 8;

const verbs = [...strongVerbs.keys(), ...weakVerbs].map(conjugate);
const stems = new Set(
  verbs.flatMap(({ stem }) =>
    stem.endsWith('el') || stem.endsWith('er') ? [stem, stem.slice(0, -2) + stem.at(-1)] : [stem],
  ),
);
const finites = new Set(verbs.flatMap(({ finite }) => finite));
// „führen“ is rather an infinitive than the subjunctive of „fahren“.
const hypotheticals = new Set(verbs.flatMap(({ hypothetical }) => hypothetical.filter((form) => !finites.has(form))));
const auxiliaryFinites = new Set(
  `ist sind war waren wird werden wurde wurden hat haben hatte hatten kann können konnte konnten muss müssen musste mussten darf dürfen
  durfte durften soll sollen sollte sollten will wollen wollte wollten mag mögen möchte möchten`.split(/\s+/u),
);
/** Words with the look of a subjunctive that are nearly always something else. */
const lookalikes = new Set(
  'meine eine keine seine gerne sichere lange laute weite liebe beste feste leere volle dichte stille nahe bitte danke anstelle teilweise'.split(
    ' ',
  ),
);

/** The mood of a verb by its stem and ending; an adjective or noun of the same form is for the sentence to tell. */
export function moodOf(word: string): Mood | null {
  if (Object.hasOwn(auxiliaries, word)) return auxiliaries[word] ?? null;
  if (hypotheticals.has(word)) return 'hypothetical';
  if (!word.endsWith('e') || word.length < 4 || lookalikes.has(word))
    return inner(word, (rest) => hypotheticals.has(rest)) ? 'hypothetical' : null;
  const stem = word.slice(0, -1);
  if (stem.length > 5 && stem.endsWith('ier')) return 'reported';
  if (inner(stem, (rest) => stems.has(rest))) return 'reported';
  return inner(word, (rest) => hypotheticals.has(rest)) ? 'hypothetical' : null;
}

/** Whether a word has the form of a finite verb that is known, in whatever mood. */
export function isVerbForm(word: string): boolean {
  return (
    auxiliaryFinites.has(word) ||
    finites.has(word) ||
    moodOf(word) !== null ||
    inner(word, (rest) => finites.has(rest)) ||
    /..iert(?:en?)?$/u.test(word)
  );
}

/** Tries a word as it is, without a separable part, and without a firm prefix behind that. */
function inner(word: string, test: (rest: string) => boolean): boolean {
  if (test(word)) return true;
  for (let cut = 2; cut <= Math.min(longestPart, word.length - 3); cut++) {
    const prefix = word.slice(0, cut);
    const firm = firmParts.has(prefix);
    if (!firm && !looseParts.has(prefix)) continue;
    const rest = word.slice(cut);
    if (test(rest) || (!firm && firmInside.some((next) => rest.startsWith(next) && test(rest.slice(next.length)))))
      return true;
  }
  return false;
}
