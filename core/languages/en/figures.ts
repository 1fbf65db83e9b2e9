import type { FigureWords } from '../figure-words.ts';
import { wordSet as set } from '../word-set.ts';
import { englishFactor, englishNumber, englishOrdinal, fractionOf, parts } from './number-words.ts';
import { currenciesBefore, longUnits, unitSymbols, unitWords } from './units.ts';
import { auxiliaries, isFiniteForm } from './verb-forms.ts';

const phrases = (list: string): ReadonlySet<string> => new Set(list.split('|').map((phrase) => phrase.trim()));
const none = set('');

const irregularPlurals = set(
  'people men women children police troops personnel feet teeth mice geese cattle aircraft crew staff lives wives media fishermen policemen firemen servicemen policewomen servicewomen congressmen lawmen',
);
const stops = set(`
  in on at of for from with by to into over under about after before against between among during through without within across around near off outside inside since until till toward
  towards upon via per despite beyond beside above below along up down out the a an this that these those his her its their our my your and or but nor so than as if when while because who which
  whose whom where he she they we it i you him them us there here not no more less fewer also then now each both every all any was were had`);

/** How English writes figures. */
export const englishFigures: FigureWords = {
  plain: {
    scaleLetters: new Map([
      ['bn', 1e9],
      ['tn', 1e12],
      ['m', 1e6],
      ['mn', 1e6],
      ['k', 1000],
    ]),
    doubtfulLetters: set('m'),
    fractionOf,
    isPlural: (word) =>
      irregularPlurals.has(word) || (word.length > 3 && /[^suio'’]s$|ies$/u.test(word) && !auxiliaries.has(word)),
    isStop: (word) =>
      stops.has(word) ||
      auxiliaries.has(word) ||
      (isFiniteForm(word) && !/(?:ed|en|n|t)$/u.test(word) && !word.endsWith('s')),
    agedWords: set('aged'),
    scoreWords: set(
      'vote votes voted voting win wins won victory defeat defeated beat beaten lost loss lose draw drew lead led score majority ruling decision passed triumph thrashed margin',
    ),
    afterHalf: set('of the its their his her all'),
  },
  groupSign: ',',
  decimalSign: '.',
  numberOf: englishNumber,
  one: set('a an one'),
  beforeOne: none,
  boundsBehind: phrases('or more | or less | or so | or fewer'),
  afterOne: none,
  scales: new Map([
    ['dozen', 12],
    ['hundred', 100],
    ['thousand', 1000],
    ['million', 1e6],
    ['billion', 1e9],
    ['trillion', 1e12],
    ['bn', 1e9],
    ['tn', 1e12],
    ['mn', 1e6],
    ['k', 1000],
  ]),
  half: none,
  crowds: new Map([
    ['dozens', 12],
    ['scores', 20],
    ['tens', 10],
    ['hundreds', 100],
    ['thousands', 1000],
    ['millions', 1e6],
    ['billions', 1e9],
    ['trillions', 1e12],
  ]),
  several: set('several few many some'),
  parts,
  wholeParts: new Map([['half', 1 / 2]]),
  beforeWholePart: none,
  every: none,
  ordinalOf: englishOrdinal,
  factorOf: englishFactor,
  asMuch: set('as'),
  compared: set('many much high big large long fast strong often likely expensive heavy wide old good great'),
  minus: set('minus −'),
  rangeWords: set('to - – —'),
  or: set('or'),
  between: set('between'),
  and: set('and'),
  against: set('to'),
  of: set('in out'),
  clockWords: set('at by until'),
  timesNouns: set('time times'),
  timesEndings: set('fold'),
  magnitudes: ['magnitude'],
  dimensions: [],
  strongEndings: [],
  ambiguousUnits: set('pound foot degree cent knot'),
  beforeYears: set('since in until by'),
  ofThem: none,
  amountOf: set('in'),
  joints: set('and or to by from × x , /'),
  approximations: set('about around roughly approximately nearly almost some estimated circa'),
  bounds: set('over under above below exceeding'),
  boundPhrases: phrases(
    'more than | less than | fewer than | no more than | no fewer than | no less than | not more than | up to | at least | at most | as many as | as much as | as few as | just over | just under | well over | well under | slightly more than | slightly less than | an estimated | close to | in excess of | upwards of | or so',
  ),
  units: unitWords,
  symbols: unitSymbols,
  longUnits,
  unitsBefore: currenciesBefore,
  yearNouns: set('year years'),
  ageWords: set('old older'),
  beforeAge: phrases('age of | ages of'),
  adjectives: new Map<string, string | null>([
    ['-year-old', 'years'],
    ['-year-olds', 'years'],
  ]),
  adjectiveEndings: [''],
  sentenceStarters: set(
    'The About Around Some Nearly Almost Over More At In On By Of And But With From All Only Just Another Between For To After Since Those These Their His Her Its',
  ),
  naming:
    set(`article articles art. section sections no. no number page pages chapter room flight route channel line gate platform grade class level group
    type model act episode season series version windows boeing airbus phase stage zone district ward lot highway interstate exit apollo title rule resolution bill proposition
    prop. measure amendment covid formula area psalm catch size unit track week round game day`),
  timeUnits: set(
    'second seconds minute minutes hour hours day days week weeks weekend month months year years quarter quarters decade decades century centuries a.m. p.m. am pm bc ad',
  ),
  lastingNouns: [],
  partOf: set('of the all those these its their his her'),
  isAttribute: (word) => /^\p{Ll}/u.test(word),
};
