import type { SpeechSense } from '../../model.ts';

/** Nouns before a clause that tells what was said, by sense; compounds end in them. */
const nouns: Readonly<Record<string, SpeechSense>> = {
  ansicht: 'think',
  meinung: 'think',
  auffassung: 'think',
  überzeugung: 'think',
  einschätzung: 'think',
  vermutung: 'think',
  mutmaßung: 'think',
  verdacht: 'think',
  hoffnung: 'think',
  befürchtung: 'think',
  befürchtungen: 'think',
  sorge: 'think',
  these: 'think',
  hypothese: 'think',
  theorie: 'think',
  schluss: 'think',
  schlussfolgerung: 'think',
  ergebnis: 'think',
  prognose: 'think',
  zweifel: 'think',
  wunsch: 'demand',
  vorwurf: 'accuse',
  vorwürfe: 'accuse',
  anschuldigung: 'accuse',
  forderung: 'demand',
  forderungen: 'demand',
  aufforderung: 'demand',
  bitte: 'demand',
  appell: 'demand',
  aufruf: 'demand',
  vorschlag: 'demand',
  empfehlung: 'demand',
  rat: 'demand',
  befehl: 'demand',
  ankündigung: 'announce',
  zusage: 'announce',
  versprechen: 'announce',
  zusicherung: 'announce',
  beschluss: 'announce',
  drohung: 'warn',
  warnung: 'warn',
  behauptung: 'say',
  behauptungen: 'say',
  aussage: 'say',
  aussagen: 'say',
  äußerung: 'say',
  argument: 'say',
  hinweis: 'say',
  hinweise: 'say',
  mitteilung: 'say',
  feststellung: 'say',
  worten: 'say',
  worte: 'say',
  versicherung: 'say',
  meldung: 'report',
  meldungen: 'report',
  bericht: 'report',
  berichte: 'report',
  gerücht: 'report',
  gerüchte: 'report',
  dementi: 'deny',
  kritik: 'criticise',
};

/** Longer than any of the nouns. */
const longestNoun = 16;

/** What a noun says of the clause behind it, by its ending: „Rücktrittsforderung“. */
export function cueNoun(word: string): SpeechSense | null {
  for (let cut = Math.max(0, word.length - longestNoun); cut <= word.length - 3; cut++) {
    // A short rest may be chance: „Beirat“.
    const sense = Object.hasOwn(nouns, word.slice(cut)) ? nouns[word.slice(cut)] : undefined;
    if (sense && (cut === 0 || word.length - cut > 7)) return sense;
  }
  return null;
}

const adjectives: Readonly<Record<string, SpeechSense>> = {
  überzeugt: 'think',
  sicher: 'think',
  optimistisch: 'think',
  zuversichtlich: 'think',
  besorgt: 'think',
  skeptisch: 'think',
  enttäuscht: 'think',
  erfreut: 'praise',
  bestürzt: 'criticise',
  entsetzt: 'criticise',
  bereit: 'announce',
};

/** What „zuversichtlich“ in „zeigte sich zuversichtlich, dass …“ says. */
export function cueAdjective(word: string): SpeechSense | null {
  return Object.hasOwn(adjectives, word) ? (adjectives[word] ?? null) : null;
}

/** Nouns behind „nach“ or before „zufolge“ that make what follows somebody's statement; compounds end in them. */
const sourceNouns =
  `angabe angaben aussage aussagen ansicht meinung auffassung einschätzung einschätzungen information informationen bericht
  berichts berichten bericht medienberichten worten darstellung schätzung schätzungen erkenntnissen überzeugung recherchen meldung meldungen
  quellen auskunft bekunden ermittlungen untersuchung untersuchungen studie vorstellung vorstellungen berechnungen mitteilung prognose
  prognosen umfrage erklärung verlautbarungen umfragen gerüchten zählung statistik plänen planungen wunsch wissen äußerungen erkenntnis eigenangaben augenzeugen
  augenzeugenberichten pressemitteilung lesart veröffentlichung
  gesetzentwurf gesetzesentwurf entwurf analyse analysen vorwürfen zeugenaussagen`.split(/\s+/u);
const sources = new Set(sourceNouns);

/** Whether a noun says that something was stated: „Angaben“, „Polizeiangaben“, „Medienberichten“. */
export function isSourceNoun(word: string): boolean {
  if (sources.has(word)) return true;
  for (let cut = Math.max(1, word.length - longestNoun); cut <= word.length - 6; cut++) {
    if (sources.has(word.slice(cut))) return true;
  }
  return false;
}
