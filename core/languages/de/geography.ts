import { wordSet } from '../word-set.ts';

/** Adjectives of parts of countries, without their ending; with „süd“, „ost“ and so on before them they are recognised too. */
const regions: Readonly<Record<string, string>> = {
  DE: `bayerisch bayrisch sächsisch hessisch thüringisch badisch schwäbisch fränkisch westfälisch rheinisch niedersächsisch
    brandenburgisch pfälzisch rheinland-pfälzisch saarländisch holsteinisch schleswig-holsteinisch mecklenburgisch friesisch
    baden-württembergisch württembergisch nordrhein-westfälisch sachsen-anhaltisch anhaltisch lippisch allgäuer hanseatisch
    oberbayerisch niederbayerisch oberfränkisch unterfränkisch mittelfränkisch emsländisch sauerländisch vogtländisch bergisch`,
  AT: 'tirolerisch steirisch steiermärkisch kärntnerisch salzburgisch burgenländisch niederösterreichisch oberösterreichisch',
  CH: 'bernisch zürcherisch aargauisch bündnerisch wallisisch waadtländisch luzernisch thurgauisch solothurnisch tessinisch',
  FR: 'elsässisch bretonisch korsisch normannisch lothringisch provenzalisch burgundisch savoyisch',
  GB: 'englisch schottisch walisisch nordirisch',
  ES: 'katalanisch andalusisch baskisch galicisch kastilisch kanarisch balearisch aragonesisch',
  IT: `sizilianisch lombardisch toskanisch sardisch südtirolerisch kalabrisch apulisch venezianisch piemontesisch
    ligurisch umbrisch kampanisch`,
  BE: 'flämisch wallonisch',
  NL: 'seeländisch',
  PL: 'schlesisch masurisch',
  CZ: 'böhmisch mährisch',
  RO: 'siebenbürgisch',
  RU: 'sibirisch tschetschenisch dagestanisch tatarisch inguschetisch',
  US: 'kalifornisch texanisch neuenglisch hawaiianisch',
  CN: 'tibetisch uigurisch',
  IN: 'kaschmirisch',
  CA: 'kanadisch',
};

/** The country of the adjective of a part of it, by the adjective without its ending. */
export const regionalAdjectives: ReadonlyMap<string, string> = new Map(
  Object.entries(regions).flatMap(([country, words]) => [...wordSet(words)].map((word) => [word, country] as const)),
);

/** Heavenly bodies, what flies between them and the poles, in lower case: they lie in no country. */
export const heavenlyBodies =
  wordSet(`erde erdkugel weltall universum sonnensystem milchstraße sonne mond merkur venus mars jupiter
  saturn uranus neptun pluto raumstation iss nordpol südpol äquator`);

/** The cities that an adjective in -er may belong to: „Wiener“, „Bremer“, „Dresdner“, „Karlsruher“, „Mailänder“. */
export function citiesOfAdjective(word: string): readonly string[] {
  const stem = /^(\p{Lu}[\p{L}-]{2,})er$/u.exec(word)?.[1];
  if (stem === undefined) return [];
  const bases = [stem, `${stem}en`, `${stem}e`];
  if (/[^aeiouäöü]n$/u.test(stem)) bases.push(`${stem.slice(0, -1)}en`);
  if (/[^aeiouäöü]l$/u.test(stem)) bases.push(`${stem.slice(0, -1)}el`);
  if (/än(?:d|)$/u.test(stem)) bases.push(stem.replace(/ä(?=n(?:d|)$)/u, 'a'));
  return bases;
}

/** Endings of streets, squares and gates. */
export const streetNames: readonly string[] = [
  'straße',
  'strasse',
  'platz',
  'allee',
  'gasse',
  'weg',
  'damm',
  'ring',
  'chaussee',
  'tor',
  'brücke',
  'ufer',
  'landstraße',
];
