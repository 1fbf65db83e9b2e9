import type { SpeechSense } from '../../model.ts';
import type { CueForm, CueFrame, CueVerb } from '../speech-grammar.ts';
import { conjugate } from './conjugate.ts';

/**
 * Verbs of saying by what is done with them. `mit|teilen`: a verb with a separable part; `(davon,von)`: what it needs in its
 * clause. Behind the colon, what tells the matter: c clause, z infinitive with zu, t topic, m a topic that is told with it,
 * a „als“.
 */
const cueVerbs: Readonly<Record<SpeechSense, string>> = {
  say: `sagen:c erklären:cz äußern:c mit|teilen:c an|geben:cz betonen:ct hinzu|fügen:c aus|führen:c an|merken:c ergänzen:c
    schildern:c erläutern:ct unterstreichen:ct bekräftigen:ct klar|machen:c deutlich|machen:c hervor|heben:ct heraus|streichen:t klar|stellen:c
    fest|stellen:c konstatieren:c argumentieren:c begründen:czt antworten:c entgegnen:c erwidern:c versichern:cz beteuern:cz
    behaupten:cz erzählen:c erwähnen:ct kommentieren:c verkünden:ct (darauf)hin|weisen:ct (auf)hin|weisen:t verweisen(auf):t verweisen(darauf):c (dahingehend)ein|schränken:c (daran)erinnern:c
    (darüber)sprechen:c (davon)sprechen:c (von)sprechen:m bekunden:t signalisieren:ct nennen:tz bezeichnen:am beschreiben:at
    plädieren(für):m plädieren(dafür):cz (dafür)aus|sprechen:cz (dagegen)aus|sprechen:cz (für)aus|sprechen:t (gegen)aus|sprechen:t zitieren:
    aus|sagen:c dar|legen:c verteidigen:t bedauern:ct (für)entschuldigen:t (darüber)informieren:c (über)informieren:t
    ein|stufen:a rechtfertigen:t resümieren:c urteilen:c verraten:c twittern:c rufen: skandieren: verlauten:c hervor|gehen:c formulieren: aus|drücken:c
    (sich)melden:`,
  ask: 'diskutieren(darüber):c fragen:c wissen(wollen):c erkundigen:c nach|fragen:c',
  demand: `fordern:czm auf|fordern:z verlangen:czm bitten(darum):cz bitten:zt auf|rufen:zt rufen(dazu):z appellieren:cz mahnen:czt
    ermahnen:z drängen:czt raten:czt empfehlen:czt ab|raten:t vor|schlagen:czt an|regen:czt beantragen:czt befürworten:ct beauftragen:z ein|fordern:t
    an|ordnen:czt befehlen:cz pochen(auf):t pochen(darauf):c bestehen(darauf):c befehligen: anweisen:z drohen:czt`,
  announce: `an|kündigen:czt bekannt|geben:ct bekannt|machen:ct bekannt|werden:c beschließen:czt zu|sagen:czt versprechen:czt zu|sichern:czt
    (sich)entschließen:z entscheiden:cz einigen(darauf):cz verpflichten(dazu):z (damit)drohen:cz an|drohen:ct an|bieten:czt
    vereinbaren:cz schwören:cz garantieren:c geloben:cz`,
  deny: `bestreiten:czt ab|streiten:czt leugnen:czt dementieren:ct zurück|weisen:ct widersprechen:ct aus|schließen:ct ab|lehnen:czt
    verneinen:c bezweifeln:ct`,
  confirm: 'bestätigen:ct ein|räumen:czt zu|geben:cz ein|gestehen:c zu|stimmen:t begrüßen:ct bejahen:c',
  accuse: `vor|werfen:cz beschuldigen:zt bezichtigen:zt an|klagen:t verdächtigen:zt beklagen:ct (darüber)klagen:c (über)klagen:t
    verantwortlich|machen:t nach|sagen:z unterstellen:cz (sich)beschweren:ct bemängeln:ct monieren:ct`,
  criticise: 'kritisieren:ct verurteilen:ct rügen:ct an|prangern:ct attackieren:t tadeln:t spotten:c protestieren:t',
  praise: 'loben:ct würdigen:ta preisen:t feiern:a danken:t (sich)bedanken:t gratulieren:t',
  warn: '(davor)warnen:cz warnen:cm',
  think: `meinen:c glauben:cz denken:c hoffen:cz (darauf)hoffen:c (davon)aus|gehen:c (von)aus|gehen:t vermuten:ct schätzen:c
    ein|schätzen:c befürchten:czt fürchten:czt rechnen(damit):c rechnen(mit):t 
    (für)halten:ct sehen:a bewerten:a betrachten:a werten:a erhoffen:t zweifeln(daran):c prognostizieren:ct spekulieren:c
    (darauf)setzen:c überzeugen: erwägen:czt planen:zt beabsichtigen:z wünschen:c`,
  report:
    'berichten:ct (von)berichten:m (darüber)berichten:c schreiben:c melden:c vermelden:c veröffentlichen: zitieren: heraus|finden:c errechnen:c berechnen:c ergeben:c besagen:c zeigen: lauten:',
};

const frameOf: Readonly<Record<string, CueFrame>> = { c: 'clause', z: 'infinitive', t: 'topic', m: 'matter', a: 'as' };
const entryShape = /^(?:\(([^)]*)\))?([^:()]+)(?:\(([^)]*)\))?:(\w*)$/u;

/** All forms of the verbs of saying with their readings. */
export const cueForms: ReadonlyMap<string, readonly CueForm[]> = readCueVerbs();

function readCueVerbs(): Map<string, CueForm[]> {
  const forms = new Map<string, CueForm[]>();
  const add = (word: string, form: CueForm) => forms.set(word, [...(forms.get(word) ?? []), form]);
  for (const [sense, entries] of Object.entries(cueVerbs) as [SpeechSense, string][]) {
    for (const entry of entries.split(/\s+/u).filter(Boolean)) addVerb(entry, sense, add);
  }
  return forms;
}

function addVerb(entry: string, sense: SpeechSense, add: (word: string, form: CueForm) => void): void {
  const [, before = '', verbText = '', behind = '', letters = ''] = entryShape.exec(entry) ?? [];
  const needs = `${before},${behind}`.split(',').filter(Boolean);
  const frames = new Set([...letters].flatMap((letter) => frameOf[letter] ?? []));
  const verb: CueVerb = { sense, frames, needs, perfectWithBe: /(?:gehen|kommen|werden)$/u.test(verbText) };
  const bar = verbText.indexOf('|');
  const particle = bar < 0 ? '' : verbText.slice(0, bar);
  const { finite, participle, infinitive } = conjugate(verbText.slice(bar + 1));
  for (const form of new Set(finite)) {
    add(form, { verb, form: 'finite', particle });
    if (particle) add(particle + form, { verb, form: 'finite', particle: '' });
  }
  add(particle + participle, { verb, form: 'participle', particle: '' });
  add(particle + infinitive, { verb, form: 'infinitive', particle: '' });
  if (!particle) return;
  // „bekannt gegeben“ is written apart too.
  add(participle, { verb, form: 'participle', particle });
  add(infinitive, { verb, form: 'infinitive', particle });
}
