import type { SpeechGrammar } from '../speech-grammar.ts';
import { wordSet as set } from '../word-set.ts';
import { germanAdverbs } from './adverbs.ts';
import { isBodyNoun } from './body-nouns.ts';
import { cueAdjective, cueNoun, isSourceNoun } from './cue-nouns.ts';
import { cueForms } from './cue-verbs.ts';
import { isVerbForm, moodOf } from './subjunctive.ts';

const spokespeople =
  /(?:sprecher|sprecherin|sprecherinnen|sprechern|sprechers|vertreter|vertreterin|vertretern|vertreters)$/u;
const namings =
  /^(?:so(?:genannt(?:e|en|er|es)?)?|genannt(?:e|en|er|es)?|titel|namen?|namens|film|buch|roman|lied|song|album|zeitung|zeitschrift|magazin|nachrichtenmagazin|blatt|zeitungen|tageszeitung|projekt|schiff|frachter|raumfähre|satellit|satelliten|sonde|raumsonde|operation|aktion|initiative|motto|organisation|gruppe|partei|firma|unternehmen|begriff|hurrikan|taifun|orkan|sturm|serie|sendung|studie)$/u;

/** How German tells who said what. */
export const germanSpeech: SpeechGrammar = {
  subjectFirst: null,
  cueForms: (word) => cueForms.get(word) ?? [],
  cueNoun,
  cueAdjective,
  moodOf,
  isVerbForm,
  isJoinedInfinitive: (word) => /^\p{Ll}{2,7}zu\p{Ll}{2,}n$/u.test(word),
  isSourceNoun,
  isBodyNoun,
  isSpokesperson: (word) => spokespeople.test(word),
  isAttribute: (word) => /^\p{Ll}[\p{L}-]*(?:e|en|er|es|em)$|^\p{Lu}[\p{Ll}-]+er$|^\d/u.test(word),
  isModal: (word) => /^(?:woll|soll|könn|müss|dürf|möcht|will|kann|muss|darf|werden|wird|würde)/u.test(word),
  isAdverbial: (word) => /(?:end|ig|lich|weise|falls|maßen|isch)$/u.test(word),
  isNaming: (word) => namings.test(word),
  perfectAuxiliaries: set('hat haben hatte hatten habe hätte hätten ist war'),
  passiveAuxiliaries: set('wird werden wurde wurden worden ist sind war waren sei seien werde'),
  quotedParticiples: set('zitiert'),
  sayingModals: set('musste mussten muss müssen ließ ließen lässt lassen konnte konnten kann können'),
  copulas: set('ist sind war waren zeigt zeigen zeigte zeigten äußerte äußerten erklärte erklärten gab gaben'),
  becomes: set('wird werden wurde wurden worden werde würde würden'),
  boundCueNouns: set('ergebnis'),
  viewTargets: set('zu zum'),
  negations: set('nicht nie kein keine keinen keiner'),
  supposals: set('könnte könnten müsste müssten dürfte dürften'),
  contentOpeners: set(
    'dass daß ob wie warum weshalb wieso wer wen wem was wann wo wohin woher welche welcher welches welchen',
  ),
  otherOpeners:
    set(`weil da nachdem obwohl während als wenn falls sofern bevor ehe bis seit seitdem indem damit sodass so um ohne anstatt statt
    obgleich wobei wodurch worauf woraufhin weswegen zumal sobald solange nach wonach womit`),
  purposeOpeners: set('um ohne statt anstatt außer'),
  adverbs: germanAdverbs,
  surePronouns: set('er man wir ich'),
  obliqueWords: set(
    'dem den einem einen ihm ihn ihnen ihrem ihren seinem seinen keinem keinen diesem diesen jenem jenen unserem unseren deren dessen',
  ),
  firstPerson: set('ich mir mich'),
  manner: set('wie'),
  relativePronouns: set('der die das dem den deren dessen denen welcher welche welches welchem welchen'),
  coordinators: set('und oder aber doch denn sondern sowie auch selbst nur sogar'),
  asWords: set('als'),
  indefiniteArticles: set('ein eine einen einem einer eines'),
  afterParticles: set('und sowie als dass oder'),
  thatWords: set('dass daß'),
  nameParticles: set('von van de da di du la le al el bin ibn y'),
  innerParticles: set('der den zu zur'),
  nameLinks: set('und & sowie'),
  infinitiveMark: 'zu',
  subjectDeterminers:
    set(`der die das ein eine einer eines kein keine dieser diese dieses jener jene jenes sein seine ihr ihre unser unsere mein meine
    mehrere viele einige beide alle manche zahlreiche andere weitere zwei drei vier fünf sechs`),
  manArticles: set('der'),
  determiners:
    set(`der die das des dem den ein eine einer eines einem einen kein keine keiner keines keinem keinen dieser diese dieses diesem diesen
    sein seine seiner seines seinem seinen ihr ihre ihrer ihres ihrem ihren unser unsere mehrere mehrerer viele vieler einige einiger beide beider alle
    aller manche zahlreiche andere weitere dessen deren jener jene jenes jenem jenen eigenen ersten am im zum zur beim vom`),
  genitiveDeterminers: set(
    'des der eines einer seines seiner ihres ihrer dieses dieser unserer mehrerer beider aller zweier',
  ),
  possessives: set('sein seine seiner seinen seinem seines ihr ihre ihrer ihren ihrem ihres'),
  subjectPronouns: set(
    'er sie es man wir ich dieser diese jener ersterer letzterer dieselben niemand jemand viele einige andere mehrere beide manche',
  ),
  objectPronouns: set('dies das dem dabei dazu hierzu'),
  thisWords: set('das dies'),
  reflexives: set('sich'),
  prepositions:
    set(`in im an am auf aus bei beim bis durch für gegen gegenüber mit nach ohne seit trotz über um unter von vom vor vorm während wegen zu zum
    zur zwischen neben hinter angesichts anlässlich aufgrund bezüglich hinsichtlich innerhalb außerhalb laut per pro via entgegen ab außer seitens nahe unweit`),
  joiningPrepositions: set('von vom für'),
  placingPrepositions: set('aus in bei'),
  agentPrepositions: set('von vom durch seitens'),
  sourcePrepositions: set('laut gemäß zufolge'),
  viewPrepositions: set('nach'),
  sourcePostpositions: set('zufolge'),
  sourceAdverbs: set('demnach demzufolge danach'),
  looseSourceAdverbs: set('danach'),
  pronounGenders: new Map([
    ...['er', 'ihm', 'sein', 'seine', 'seiner', 'seinen', 'seinem', 'seines'].map(
      (word) => [word, 'masculine'] as const,
    ),
    ...['sie', 'ihr', 'ihre', 'ihrer', 'ihren', 'ihrem', 'ihres'].map((word) => [word, 'feminine'] as const),
  ]),
  personalPronouns: set('er sie ihm ihr'),
  sourceRelatives: set('wonach'),
  soWords: set('so'),
  ownWords: set('eigenen eigener eigenem'),
  impersonalVerbs: set('heißt hieß heiße'),
  impersonalPronoun: 'es',
};
