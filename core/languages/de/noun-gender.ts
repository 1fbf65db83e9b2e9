import { wordSet } from '../word-set.ts';

export type Gender = 'masculine' | 'feminine' | 'neuter' | 'plural';

/** Endings of nouns that stand at the head of names, by gender; the longest that fits decides. */
const byEnding: readonly (readonly [Gender, ReadonlySet<string>])[] = [
  [
    'plural',
    wordSet('staaten nationen emirate niederlande inseln spiele linien werke kräfte freunde grünen demokraten'),
  ],
  [
    'feminine',
    wordSet(`
      union bank partei ung schaft heit keit tion sion bahn republik liga post kirche armee welt front behörde
      agentur kammer kasse föderation akademie universität schule hochschule oper bewegung allianz hilfe wehr
      polizei stadt straße brücke insel küste see region bühne presse zeitung gruppe konferenz mission platte
      ukraine türkei schweiz linke garde zentrale stelle klinik kurie`),
  ],
  [
    'neuter',
    wordSet(`
      amt werk institut ministerium parlament gericht haus reich kreuz meer königreich komitee museum theater
      zentrum kartell büro netzwerk orchester land gebiet gebirge ufer viertel tor forum kabinett präsidium
      kollegium bündnis kommando unternehmen fernsehen emirat olympiastadion stadion`),
  ],
  [
    'masculine',
    wordSet(`
      rat tag verband hof gerichtshof bund verein ozean osten westen norden süden fluss staat club klub
      rundfunk dienst ausschuss kongress konzern fonds senat bundesstaat balkan kanal golf platz markt wald
      berg park turm bahnhof flughafen hafen friedhof kreis landkreis bezirk zoll stuhl verlag`),
  ],
];

const genderOf: readonly (readonly [string, Gender])[] = byEnding
  .flatMap(([gender, endings]) => [...endings].map((ending) => [ending, gender] as const))
  .toSorted((a, b) => b[0].length - a[0].length);

/** The forms that a noun may be an inflection of: without -s, -es, -n, and without an apostrophe. */
export function nounBases(word: string): readonly string[] {
  const bases: string[] = [];
  if (/['’ʼ]$/u.test(word)) bases.push(word.slice(0, -1));
  if (/\p{L}{3}es$/u.test(word)) bases.push(word.slice(0, -2));
  if (/\p{L}{3}s$/u.test(word)) bases.push(word.slice(0, -1));
  if (/\p{L}{3}n$/u.test(word)) bases.push(word.slice(0, -1));
  return bases;
}

/** The nominative of a masculine or neuter noun in the genitive, „Instituts“, where its ending is known; else the word as it is. */
export function withoutGenitiveEnding(word: string): string {
  const bases = nounBases(word).filter((base) => /e?s$/u.test(word.slice(base.length)));
  const noun = bases.find((base) => {
    const hit = genderOf.find(([ending]) => base.toLowerCase().endsWith(ending));
    return hit?.[1] === 'masculine' || hit?.[1] === 'neuter';
  });
  return noun ?? word;
}

/** Gender and nominative of a noun at the head of a name; unknown endings are read from the word before it, else as feminine. */
export function headGender(head: string, before: string): { readonly gender: Gender; readonly noun: string } {
  const forms = [head, ...nounBases(head)];
  for (const noun of forms) {
    const lower = noun.toLowerCase();
    const hit = genderOf.find(([ending]) => lower.endsWith(ending));
    if (hit) return { gender: hit[1], noun };
  }
  if (before === 'des') return { gender: 'masculine', noun: forms.at(-1) ?? head };
  return { gender: before === 'das' ? 'neuter' : 'feminine', noun: head };
}
