import { wordSet } from '../word-set.ts';

/** Nouns in lower case that name a body which issues statements; compounds end in them. */
const bodies = wordSet(`
  amt anwaltschaft armee akademie agentur aufsicht bank behörde behörden bundesrat bundestag bündnis club feuerwehr fraktion gemeinderat
  gericht gerichtshof gesellschaft gesetzgeber gewerkschaft gewerkschaften gremium hersteller initiative institut justiz kabinett kammer
  kirche klinik klinikum klub koalition kommission komitee konzern kreisrat magazin militär ministerium ministerien opposition
  organisation organisationen parlament partei parteien polizei präsidium redaktion regierung regierungen rettungsdienst senat sender
  staatsanwaltschaft stadtrat stadtverwaltung stiftung unternehmen universität verband verbände verein verlag verwaltung vorstand wache wacht
  wetterdienst zeitung zeitungen zentralbank`);

/** The longest of them has fewer letters. */
const longest = 20;

/** Whether a noun names a body: „Wahlkommission“, „Feuerwehr“. */
export function isBodyNoun(word: string): boolean {
  for (let cut = Math.max(0, word.length - longest); cut <= word.length - 3; cut++) {
    const rest = word.slice(cut);
    // A short rest may be chance: „Besamt“.
    if (bodies.has(rest) && (cut === 0 || cut > 2)) return true;
  }
  return false;
}
