import type { DateWords, DayPart, Edge, Season, TimeUnit, VagueValue } from '../date-words.ts';
import { wordSet as set } from '../word-set.ts';
import { decadeWords, numbers, ordinals } from './date-numbers.ts';
import { feasts } from './feasts.ts';
import { tenseWords } from './tense.ts';

const endings = ['e', 'en', 'er', 'es', 'em'];
const split = (words: string): string[] => words.split(/\s+/u).filter(Boolean);

/** Each word of a list to the value of the list. */
function table<Value>(lists: readonly (readonly [words: string, value: Value])[]): ReadonlyMap<string, Value> {
  return new Map(lists.flatMap(([words, value]) => split(words).map((word): [string, Value] => [word, value])));
}

/** The forms of adjectives from their stems. */
function inflected<Value>(lists: readonly (readonly [stems: string, value: Value])[]): ReadonlyMap<string, Value> {
  return new Map(
    lists.flatMap(([stems, value]) =>
      split(stems).flatMap((stem) => endings.map((ending): [string, Value] => [stem + ending, value])),
    ),
  );
}

const forms = (stems: string): ReadonlySet<string> => new Set(inflected([[stems, 0]]).keys());

const vague: ReadonlyMap<string, VagueValue> = new Map(
  (
    [
      [
        'PRESENT_REF',
        'jetzt|derzeit|zurzeit|zur zeit|momentan|gegenwärtig|heutzutage|im moment|im augenblick|nunmehr|der gegenwart|die gegenwart|dieser tage',
      ],
      [
        'PAST_REF',
        'damals|früher|einst|ehemals|vormals|seinerzeit|kürzlich|neulich|unlängst|jüngst|vor kurzem|vor längerem|vor langem|einstmals|in letzter zeit|in jüngster zeit|in jüngerer zeit|vor langer zeit|vor kurzer zeit|vor einiger zeit|dieser zeit|jener zeit|die vergangenheit|der vergangenheit',
      ],
      [
        'FUTURE_REF',
        'bald|demnächst|künftig|zukünftig|in kürze|in bälde|in absehbarer zeit|in naher zukunft|in nächster zeit|zukunft|die zukunft|der zukunft',
      ],
    ] as const
  ).flatMap(([value, words]) => words.split('|').map((word): [string, VagueValue] => [word, value])),
);

/** How German speaks of time, in Germany, Austria, Switzerland and South Tyrol. */
export const germanDates: DateWords = {
  plain: null,
  months: table([
    ['januar jänner jan. jan januars', 1],
    ['februar feber feb. feb februars', 2],
    ['märz mrz. mrz', 3],
    ['april apr. apr aprils', 4],
    ['mai', 5],
    ['juni jun. jun', 6],
    ['juli jul. jul', 7],
    ['august aug. aug augusts', 8],
    ['september sept. sept sep. sep septembers', 9],
    ['oktober okt. okt oktobers', 10],
    ['november nov. nov novembers', 11],
    ['dezember dez. dez dezembers', 12],
  ]),
  doubtfulMonths: set('august jan jan. jun jul sept sep mrz apr okt nov dez feb aug jun. jul. apr. nov. sep. juli'),
  weekdays: table([
    ['montag', 1],
    ['dienstag', 2],
    ['mittwoch', 3],
    ['donnerstag', 4],
    ['freitag', 5],
    ['samstag sonnabend', 6],
    ['sonntag', 7],
  ]),
  weekdayAdverbs: table([
    ['montags', 1],
    ['dienstags', 2],
    ['mittwochs', 3],
    ['donnerstags', 4],
    ['freitags', 5],
    ['samstags sonnabends', 6],
    ['sonntags', 7],
  ]),
  dayParts: table<DayPart>([
    ['morgen früh vormittag morgens vormittags', 'MO'],
    ['mittag mittags', 'MI'],
    ['nachmittag nachmittags', 'AF'],
    ['abend abends', 'EV'],
    ['nacht', 'NI'],
  ]),
  dayPartNouns: set('Morgen Morgens Vormittag Vormittags Mittag Mittags Nachmittag Nachmittags Abend Abends Nacht'),
  beforeDayParts: set('gegen über frühen späten selben gleichen'),
  dayPartAdverbs: table<DayPart>([
    ['morgens vormittags frühmorgens', 'MO'],
    ['mittags', 'MI'],
    ['nachmittags', 'AF'],
    ['abends', 'EV'],
    ['nachts', 'NI'],
  ]),
  clockNouns: table([['mitternacht', '24:00']]),
  clockWords: set('uhr'),
  halfTo: set('halb'),
  singularUnits: table<TimeUnit>([
    ['sekunde', 'TS'],
    ['minute', 'TM'],
    ['stunde', 'TH'],
    ['tag tages tags tage', 'D'],
    ['wochenende wochenendes', 'WE'],
    ['woche', 'W'],
    ['monat monats monates', 'M'],
    ['quartal quartals', 'Q'],
    ['jahr jahres jahrs jahre kalenderjahr', 'Y'],
    ['jahrzehnt jahrzehnts jahrzehntes', 'DE'],
    ['jahrhundert jahrhunderts jahrhundertes', 'CE'],
    ['jahrtausend jahrtausends', 'L'],
  ]),
  pluralUnits: table<TimeUnit>([
    ['sekunden', 'TS'],
    ['minuten min. min', 'TM'],
    ['stunden std.', 'TH'],
    ['tage tagen', 'D'],
    ['wochenenden', 'WE'],
    ['wochen', 'W'],
    ['monate monaten', 'M'],
    ['quartale quartalen', 'Q'],
    ['jahre jahren', 'Y'],
    ['jahrzehnte jahrzehnten', 'DE'],
    ['jahrhunderte jahrhunderten', 'CE'],
    ['jahrtausende jahrtausenden', 'L'],
  ]),
  numbers,
  one: set('ein eine einen einem einer eines'),
  ordinals,
  someWords: set(
    'mehrere mehreren mehrerer einige einigen einiger wenige wenigen weniger viele vielen vieler etliche etlichen zahlreiche zahlreichen lange langen manche',
  ),
  pairWord: 'paar',
  beforePair: set('die'),
  half: forms('halb'),
  unitAttributes: forms('ganz voll lang knapp gut weiter aufeinanderfolgend vergangen letzt kommend nächst'),
  fractionNouns: table([
    ['viertelstunde', 'PT15M'],
    ['dreiviertelstunde', 'PT45M'],
    ['halbstunde', 'PT30M'],
    ['vierteljahr vierteljahres', 'P3M'],
    ['halbjahr', 'P6M'],
    ['dreivierteljahr', 'P9M'],
  ]),
  beforeBareUnits: set('seit vor nach über binnen innerhalb'),
  longWords: new Map([
    ...inflected([
      ['jahrelang langjährig mehrjährig', 'PXY'],
      ['monatelang mehrmonatig', 'PXM'],
      ['wochenlang mehrwöchig', 'PXW'],
      ['tagelang mehrtägig', 'PXD'],
      ['stundenlang mehrstündig', 'PTXH'],
      ['minutenlang mehrminütig', 'PTXM'],
      ['jahrzehntelang', 'PXDE'],
      ['jahrhundertelang', 'PXCE'],
      ['ganztägig eintägig', 'P1D'],
      ['halbstündig', 'PT30M'],
      ['halbjährig', 'P6M'],
    ]),
    ...table([
      ['jahrelang', 'PXY'],
      ['monatelang', 'PXM'],
      ['wochenlang', 'PXW'],
      ['tagelang', 'PXD'],
      ['stundenlang', 'PTXH'],
      ['minutenlang', 'PTXM'],
      ['sekundenlang', 'PTXS'],
      ['jahrzehntelang', 'PXDE'],
      ['jahrhundertelang', 'PXCE'],
    ]),
  ]),
  durationEndings: table<TimeUnit>([
    ['minütig', 'TM'],
    ['stündig', 'TH'],
    ['tägig', 'D'],
    ['wöchig', 'W'],
    ['monatig', 'M'],
    ['jährig', 'Y'],
  ]),
  adjectiveEndings: ['', ...endings],
  lastingNouns: split(
    'haft haftstrafe freiheitsstrafe gefängnisstrafe strafe amtszeit ausbildung vertrag laufzeit pause krieg bürgerkrieg bestehen jubiläum sperre frist studium verhandlungen arbeit bauzeit karriere herrschaft regierungszeit',
  ),
  ageWords: new Set([...forms('alt älter jünger'), 'alt', 'älter', 'jünger']),
  beforeAges: set('ab unter mit'),
  notBeforeVague: set('so'),
  approximations: set('rund gut fast knapp etwa genau circa ca. ca'),
  comparatives: set('mehr weniger länger'),
  than: 'als',
  seasons: table<Season>([
    ['frühjahr frühjahrs frühling frühlings', 'SP'],
    ['sommer sommers frühsommer hochsommer spätsommer', 'SU'],
    ['herbst herbstes herbsts spätherbst', 'FA'],
    ['winter winters', 'WI'],
  ]),
  seasonMonths: table<Season>([
    ['frühlingsmonate frühlingsmonaten frühjahrsmonate frühjahrsmonaten', 'SP'],
    ['sommermonate sommermonaten', 'SU'],
    ['herbstmonate herbstmonaten', 'FA'],
    ['wintermonate wintermonaten', 'WI'],
  ]),
  relativeDays: table([
    ['vorgestern', -2],
    ['gestern', -1],
    ['heute', 0],
    ['morgen', 1],
    ['übermorgen', 2],
  ]),
  relativeDayAdjectives: inflected([
    ['vorgestrig', -2],
    ['gestrig', -1],
    ['heutig', 0],
    ['morgig', 1],
  ]),
  shifts: inflected([
    ['vergangen letzt vorig verflossen vorangegangen abgelaufen', -1],
    ['laufend aktuell gegenwärtig', 0],
    ['kommend nächst folgend', 1],
  ]),
  these: set('diese diesen diesem dieser dieses dies'),
  shiftedUnits: table<{ readonly unit: TimeUnit; readonly by: number }>([
    ['vorjahr vorjahres vorjahrs', { unit: 'Y', by: -1 }],
    ['vormonat vormonats vormonates', { unit: 'M', by: -1 }],
    ['vorwoche', { unit: 'W', by: -1 }],
    ['vorquartal vorquartals', { unit: 'Q', by: -1 }],
  ]),
  thisYear: set('heuer'),
  unitEdges: table<{ readonly unit: TimeUnit; readonly edge: Edge }>([
    ['jahresanfang jahresbeginn', { unit: 'Y', edge: 'start' }],
    ['jahresmitte', { unit: 'Y', edge: 'middle' }],
    ['jahresende', { unit: 'Y', edge: 'end' }],
    ['monatsanfang monatsbeginn', { unit: 'M', edge: 'start' }],
    ['monatsmitte', { unit: 'M', edge: 'middle' }],
    ['monatsende', { unit: 'M', edge: 'end' }],
    ['wochenanfang wochenbeginn', { unit: 'W', edge: 'start' }],
    ['wochenmitte', { unit: 'W', edge: 'middle' }],
  ]),
  edges: table<Edge>([
    ['anfang beginn anfangs', 'start'],
    ['mitte', 'middle'],
    ['ende', 'end'],
  ]),
  dayAfterNamed: table([
    ['vortag vortages vorabend', -1],
    ['folgetag folgetages', 1],
  ]),
  afterwards: table([
    ['darauf danach später', 1],
    ['zuvor davor vorher', -1],
  ]),
  sameWords: set('selben gleichen diesem jenem'),
  followingWords: set('folgenden nächsten darauffolgenden'),
  yearNouns: set('jahr jahre jahres jahrs jahren gesamtjahr geschäftsjahr kalenderjahr'),
  seasonNouns: set('saison spielzeit wintersaison schuljahr wirtschaftsjahr geschäftsjahr'),
  decadeNouns: set('jahre jahren'),
  decadeWords,
  decadeEndings: set('er ern ers'),
  centuryNouns: set('jahrhundert jahrhunderts jahrhunderte jahrhunderten jh. jh jhd. jhdt.'),
  millenniumNouns: set('jahrtausend jahrtausends jahrtausende'),
  quarterNouns: set('quartal quartals vierteljahr'),
  halfYearNouns: set('halbjahr halbjahres halbjahrs jahreshälfte'),
  feasts,
  every: forms('jed'),
  all: set('alle'),
  each: set('je jeweils'),
  per: set('pro'),
  perContractions: set('im am'),
  perPrepositions: set('in'),
  setAdverbs: new Map([
    ...table([
      ['stündlich', 'PT1H'],
      ['täglich alltäglich tagtäglich', 'P1D'],
      ['wöchentlich allwöchentlich', 'P1W'],
      ['monatlich', 'P1M'],
      ['vierteljährlich', 'P3M'],
      ['halbjährlich', 'P6M'],
      ['jährlich alljährlich', 'P1Y'],
      ['wochentags werktags', 'P1D'],
    ]),
    ...inflected([
      ['stündlich', 'PT1H'],
      ['täglich', 'P1D'],
      ['wöchentlich allwöchentlich', 'P1W'],
      ['monatlich', 'P1M'],
      ['jährlich alljährlich', 'P1Y'],
    ]),
  ]),
  timesWords: set('einmal zweimal dreimal viermal fünfmal sechsmal zehnmal mehrmals'),
  timesNouns: set('mal male'),
  by: set('für um'),
  speedUnits: set('kilometer kilometern km meter metern m'),
  vague,
  longestVague: 3,
  articles: set('der die das den dem des'),
  beforeYear: set(
    'im jahr jahre jahres gegenüber für in seit ab vor nach bis von jahrgang um anno zwischen und januar februar märz april mai juni juli august september oktober november dezember sommer herbst winter frühjahr frühling herbst ostern weihnachten jahren',
  ),
  countWords: set('rund etwa über fast knapp mehr als mindestens insgesamt circa ca. gut'),
  notBeforeYear: set(
    'artikel art. paragraf paragraph § §§ nr. nummer seite s. tel. tel telefon euro eur $ € dollar absatz abs. plz version kapitel windows din iso zimmer block linie chf fr. agenda',
  ),
  notAfterYear: set(
    'euro eur € $ dollar mark dm franken prozent % meter metern m km kilometer kilometern kilogramm kilo kg tonnen t liter grad mal stück menschen personen einwohner einwohnern mann soldaten jahre jahren seiten zeichen exemplare stunden tage minuten wörter besucher zuschauer teilnehmer plätze mitglieder quadratmeter watt kilowatt pfund rubel yen kronen ps uhr',
  ),
  datePrepositions: set(
    '( am im in seit ab vom bis zum vor nach zwischen und der den dem des von um für zu zur beim oder diesen diesem ende anfang mitte',
  ),
  ago: set('vor'),
  since: set('seit'),
  within: set('in'),
  rangeWords: set('und bis oder sowie - – — / , zum den statt auf dem vom'),
  and: set('und'),
  of: set('von'),
  nightFrom: set('von vom'),
  nightTo: set('zum auf zu'),
  verbs: tenseWords,
};
