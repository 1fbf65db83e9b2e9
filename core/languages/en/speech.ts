import type { SpeechGrammar } from '../speech-grammar.ts';
import type { SubjectFirst } from '../subject-first-speech.ts';
import { wordSet as set } from '../word-set.ts';
import { isBodyNoun } from './body-nouns.ts';
import { saidForms } from './cue-verbs.ts';
import { auxiliaries, isFiniteForm, isParticiple } from './verb-forms.ts';

const none = set('');
const spokespeople = /^(?:spokes(?:man|woman|person|people|men|women)|representatives?|press)$/u;
const sources = set(`
  report reports statement statements data figures documents document study studies research survey surveys poll polls account accounts sources source analysis
  records record filing filings transcript article papers paper letter release website projections estimates estimate media officials police`);
const namings = set(`
  titled entitled called named dubbed film movie book novel album song track single show series play musical magazine newspaper slogan hashtag word words term phrase
  operation exhibition project festival band group ship vessel`);
const adverbs = set(`
  also later earlier then now already still just again once even only previously recently repeatedly initially meanwhile however separately instead never always often
  further furthermore moreover additionally today yesterday tonight tomorrow here there thus therefore long ever soon first too so perhaps maybe`);

const subjectFirst: SubjectFirst = {
  saidForms: (word) => saidForms.get(word) ?? [],
  isAdverb: (word) => adverbs.has(word) || (word.length > 4 && word.endsWith('ly')),
  isParticiple,
  auxiliaries,
  passives: set('is are was were be been being am'),
  times:
    set(`monday tuesday wednesday thursday friday saturday sunday yesterday today tonight tomorrow earlier later late early last this mon tue wed thu fri sat sun
    january february march april may june july august september october november december`),
  sources: new Map([
    ['according', 'to'],
    ['per', ''],
  ]),
  manner: set('as'),
  callingPrepositions: set('on upon for to with'),
  infinitiveMark: 'to',
  noSubjects: set('not no nor only just even and or but that which who whom whose to as if than because while'),
  unsaid: set('when if after before until unless once whenever since because'),
  noSpeakers: set('you i we what one'),
  quotationMarks: { '“': '”"', '"': '"”', '‘': '’', '«': '»', '„': '“”', '”': '”' },
};

/** How English tells who said what. */
export const englishSpeech: SpeechGrammar = {
  subjectFirst,
  cueForms: () => [],
  cueNoun: () => null,
  cueAdjective: () => null,
  moodOf: () => null,
  isVerbForm: isFiniteForm,
  isJoinedInfinitive: () => false,
  isSourceNoun: (word) => sources.has(word),
  isBodyNoun,
  isSpokesperson: (word) => spokespeople.test(word),
  isAttribute: (word) => /^\p{Ll}[\p{L}-]*$|^\d/u.test(word),
  isModal: (word) => /^(?:will|would|can|could|may|might|must|should|shall)$/u.test(word),
  isAdverbial: (word) => adverbs.has(word.toLowerCase()) || word.endsWith('ly'),
  isNaming: (word) => namings.has(word),
  perfectAuxiliaries: set('has have had having'),
  passiveAuxiliaries: set('is are was were be been being am'),
  quotedParticiples: set('quoted cited'),
  sayingModals: set('must could can would will may might should'),
  copulas: set('is are was were be been being am'),
  becomes: none,
  boundCueNouns: none,
  viewTargets: none,
  negations: set("not never no n't neither nor"),
  supposals: none,
  contentOpeners: set('that whether if how why what when where who which'),
  otherOpeners: set(
    `because since after before although though while when if unless until once whereas as so despite whenever wherever`,
  ),
  purposeOpeners: none,
  adverbs,
  surePronouns: set('he she they we i'),
  obliqueWords: none,
  firstPerson: set('i me my we us our'),
  manner: set('as'),
  relativePronouns: set('who which that whom whose where'),
  coordinators: set('and or but nor yet so'),
  asWords: set('as'),
  indefiniteArticles: set('a an'),
  afterParticles: none,
  thatWords: set('that'),
  nameParticles: set('von van de da di du la le al el bin ibn y der den of the'),
  innerParticles: none,
  nameLinks: set('and &'),
  infinitiveMark: 'to',
  subjectDeterminers:
    set(`the a an this that these those his her its their our my your some many several most both all each every one two three four five six no other another
    any few more`),
  manArticles: none,
  determiners:
    set(`the a an this that these those his her its their our my your some many several most both all each every one two three four five six no other another
    any few more`),
  genitiveDeterminers: none,
  possessives: set('his her their its'),
  subjectPronouns: set(
    'he she they it we i you this these those who some many others everyone someone nobody one another both',
  ),
  objectPronouns: set('him her them it me us'),
  thisWords: set('this that'),
  reflexives: set('himself herself itself themselves'),
  prepositions:
    set(`in on at of for from with by to into over under about after before against between among during through without within across around near off
    outside inside since until till toward towards upon via per despite amid amongst behind beyond beside besides above below along following regarding concerning throughout
    ahead because like unlike due as than up down out`),
  joiningPrepositions: set('of for from at with by'),
  placingPrepositions: set('in'),
  agentPrepositions: set('by of for'),
  sourcePrepositions: none,
  viewPrepositions: none,
  sourcePostpositions: none,
  sourceAdverbs: none,
  looseSourceAdverbs: none,
  pronounGenders: new Map([
    ...['he', 'his', 'him'].map((word) => [word, 'masculine'] as const),
    ...['she', 'her'].map((word) => [word, 'feminine'] as const),
  ]),
  personalPronouns: set('he she him her'),
  sourceRelatives: none,
  soWords: none,
  ownWords: none,
  impersonalVerbs: none,
  impersonalPronoun: 'it',
};
