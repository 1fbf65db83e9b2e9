import type { FigureWords } from '../figure-words.ts';
import { wordSet as set } from '../word-set.ts';
import { germanDates } from './dates.ts';
import { germanFactor, germanNumber, germanOrdinal } from './number-words.ts';
import { germanRoles } from './roles.ts';
import { sentenceStarters } from './sentence-starters.ts';
import { currenciesBefore, longUnits, unitSymbols, unitWords } from './units.ts';

const endings = ['e', 'en', 'er', 'es', 'em'];

/** Each form of each stem to its value. */
function forms<Value>(stems: readonly (readonly [string, Value])[], suffixes: readonly string[]): [string, Value][] {
  return stems.flatMap(([stem, value]) => suffixes.map((suffix): [string, Value] => [stem + suffix, value]));
}

const fractionStems: readonly (readonly [string, number])[] = [
  ['drittel', 1 / 3],
  ['viertel', 1 / 4],
  ['fünftel', 1 / 5],
  ['sechstel', 1 / 6],
  ['siebtel', 1 / 7],
  ['achtel', 1 / 8],
  ['neuntel', 1 / 9],
  ['zehntel', 1 / 10],
  ['hundertstel', 1 / 100],
  ['tausendstel', 1 / 1000],
];

const split = (list: string): readonly string[] => list.split(/\s+/u).filter(Boolean);
const phrases = (list: string): ReadonlySet<string> => new Set(list.split('|').map((phrase) => phrase.trim()));

/** How German writes figures, in Germany, Austria and Switzerland. */
export const germanFigures: FigureWords = {
  plain: null,
  groupSign: '.',
  decimalSign: ',',
  numberOf: germanNumber,
  one: set('ein eine einen einem einer eines'),
  beforeOne: set('genau mindestens wenigstens höchstens maximal minimal'),
  boundsBehind: phrases('oder mehr | und mehr | oder weniger | oder so'),
  afterOne: new Set(forms([['einzig', 0]], endings).map(([form]) => form)),
  scales: new Map([
    ...forms([['dutzend', 12]], ['', 'en']),
    ...forms([['hundert', 100]], ['']),
    ...forms([['tausend', 1000]], ['']),
    ['tsd.', 1000],
    ...forms([['million', 1e6]], ['', 'en']),
    ['mio.', 1e6],
    ['mio', 1e6],
    ...forms([['milliarde', 1e9]], ['', 'n']),
    ['mrd.', 1e9],
    ['mrd', 1e9],
    ...forms([['billion', 1e12]], ['', 'en']),
    ['bio.', 1e12],
  ]),
  half: set('halbe halben halber halbes'),
  crowds: new Map([
    ...forms(
      [
        ['dutzend', 12],
        ['hundert', 100],
        ['tausend', 1000],
        ['zehntausend', 10_000],
        ['hunderttausend', 100_000],
        ['abertausend', 1000],
      ],
      ['e', 'en', 'er'],
    ),
    ['millionen', 1e6],
    ['milliarden', 1e9],
    ['billionen', 1e12],
  ]),
  several: set('mehrere mehreren mehrerer einige einigen einiger paar viele vielen etliche etlichen wenige wenigen'),
  parts: new Map([...forms(fractionStems, ['', 'n', 's'])]),
  wholeParts: new Map([['hälfte', 1 / 2]]),
  beforeWholePart: set('die der zur gut knapp rund fast etwa circa ca. nahezu beinahe ungefähr mindestens über'),
  every: set('jeder jede jedes jeden jedem'),
  ordinalOf: germanOrdinal,
  factorOf: germanFactor,
  asMuch: set('so'),
  compared: set('viel viele vielen vieler hoch groß lang schnell stark häufig oft teuer schwer weit breit alt gut'),
  minus: set('minus −'),
  rangeWords: set('bis - – —'),
  or: set('oder'),
  between: set('zwischen'),
  and: set('und'),
  against: set('zu'),
  of: set('von'),
  clockWords: set('um gegen ab bis seit kurz'),
  timesNouns: set('Mal'),
  timesEndings: set('mal fach fache fachen'),
  magnitudes: ['stärke', 'magnitude', 'richterskala'],
  dimensions: split(
    `höhe tiefe länge breite dicke weite größe entfernung abstand durchmesser radius umkreis umfang geschwindigkeit gewicht fläche
    leistung temperatur`,
  ),
  strongEndings: ['er', 'es', 'em', 'e'],
  ambiguousUnits: set('knoten fuß bar'),
  beforeYears: set('seit ab im anno'),
  ofThem: set('davon darunter'),
  amountOf: set('an'),
  joints: set('der und oder sowie bzw. beziehungsweise auf von mal x × , /'),
  approximations: set(
    'rund runde runden etwa circa ca. ca zirka knappe knappen gute guten ungefähr fast beinahe nahezu annähernd knapp gut schätzungsweise',
  ),
  bounds: set('bis ± über unter mindestens wenigstens höchstens maximal minimal zumindest max. mind.'),
  boundPhrases: phrases(
    'mehr als | weniger als | nicht mehr als | nicht weniger als | bis zu | um die | an die | so um die | etwas mehr als | etwas weniger als | deutlich mehr als | weit mehr als | weit über | deutlich über | knapp über | knapp unter | etwas über | etwas unter | kaum mehr als | höher als | größer als | plus / minus',
  ),
  units: unitWords,
  symbols: unitSymbols,
  longUnits,
  unitsBefore: currenciesBefore,
  yearNouns: set('jahr jahre jahren'),
  ageWords: set('alt alte alten alter altes altem jung jungen'),
  beforeAge: phrases('alter von | alter zwischen'),
  adjectives: new Map<string, string | null>([
    ['jährig', 'years'],
    ['prozentig', '%'],
    ['köpfig', null],
  ]),
  adjectiveEndings: ['', ...endings],
  sentenceStarters,
  naming: set(
    `plätze plätzen ränge rängen positionen artikeln paragrafen seiten kapiteln artikel art. paragraf paragraph § §§ absatz abs. satz nummer nr. no. platz rang position gruppe klasse stufe seite seiten s. kapitel
    band teil folge staffel ausgabe version kanal linie gleis halle raum zimmer block reaktor tor runde spieltag zone liga formel typ modell
    autobahn bundesstraße a b tel. tel telefon fax isbn issn din iso plz startnummer hausnummer aktenzeichen az. drucksache resolution
    ziffer punkt zeile vers phase etappe wahlkreis bezirk sektor tempo agenda jahrgang anlage anhang code codex nato-artikel grad°`,
  ),
  timeUnits: set(
    `sekunde sekunden minute minuten stunde stunden tag tage tagen tages woche wochen monat monate monaten jahr jahre jahren jahres
    v. n. quartal quartale quartalen jahrzehnt jahrzehnte jahrzehnten jahrhundert jahrhunderte jahrhunderten uhr`,
  ),
  lastingNouns: [
    ...germanDates.lastingNouns,
    'bestehen',
    'bestehens',
    'jubiläum',
    'jubiläums',
    'geschichte',
    'erfahrung',
  ],
  partOf: set('der des von vom aller ihrer seiner dieser'),
  isAttribute: (word) =>
    (germanRoles.isAttribute(word) && !isVerb(word) && !dimensional.test(word) && !nounsInEr.has(word)) ||
    adverbs.has(word),
};

/** „(drei Meter) hohe Mauer“: what is measured is not counted. */
const dimensional =
  /^(?:warm|heiß|kalt|stark|schnell|lang|hoh|tief|breit|dick|weit|entfernt|teuer|teur|schwer|alt)e[nrsm]?$/u;

/** Nouns in the plural that look like „Berliner“. */
const nounsInEr = set(
  'Kinder Männer Häuser Länder Bücher Bilder Mitglieder Dörfer Felder Güter Wälder Räder Lieder Eier Geister Fenster Zimmer',
);

/** „mussten“: ends like an adjective. */
function isVerb(word: string): boolean {
  const { past, present, future, perfectWith } = germanDates.verbs;
  return past.has(word) || present.has(word) || future.has(word) || perfectWith.has(word);
}

/** Adverbs that stand before the adjectives of what is counted: „drei schwer verletzte Menschen“. */
const adverbs = set(
  'schwer leicht schwerst lebensgefährlich neu zum teil teils meist bislang bisher illegal rechtlich völlig sehr so',
);
