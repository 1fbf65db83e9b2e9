import type { RoleGrammar } from '../role-grammar.ts';
import { wordSet as set } from '../word-set.ts';
import { displayRole } from './role-display.ts';
import { roleNouns, vagueRoleNouns } from './role-nouns.ts';
import { englishText } from './text.ts';
import { isFiniteForm } from './verb-forms.ts';

const learnedEnding = /(?:ologist|ician|ographer|onomist|aturist|iatrist|woman|person)$/u;
const plain = (word: string) => word.toLowerCase().replace(/^(?:ex|co|vice)-/u, '');
const isRoleNoun = (word: string) =>
  roleNouns.has(plain(word)) ||
  roleNouns.has(word.slice(word.lastIndexOf('-') + 1).toLowerCase()) ||
  learnedEnding.test(word);

/** Adjectives and nouns in small letters that stand before a role; other words could be verbs. */
const attributes =
  set(`former late current acting new outgoing incoming longtime long-time veteran senior junior chief deputy vice assistant associate first second third prime
  foreign interior home finance defence defense health education justice labour labor trade transport energy environment culture agriculture economy economic security
  national federal state local regional provincial municipal city county district police military army navy naval air political opposition ruling right-wing left-wing far-right
  far-left conservative liberal socialist communist democratic republican independent religious spiritual supreme general managing executive financial technical creative
  artistic medical legal press campaign party parliamentary presidential congressional royal honorary retired famous renowned prominent leading top best-selling
  award-winning professional amateur high-ranking special human rights public private film football soccer basketball baseball hockey cricket rugby tennis golf racing
  crime drug bank tech technology software hotel restaurant newspaper television radio school university college art music jazz rock pop opera theatre theater science
  climate nuclear oil gas mining car real estate co-founding founding popular young old elder younger interim caretaker hardline moderate then then- climate
  central council court data dairy demographic digital emergency engineering equality family fashion fishing forestry humanitarian industrial investigative lead 
  logistics makeup markets mathematics news nursery organic physics arts politics economics sports railway rights safety sales secondary self-employed shadow social statistics stage street student 
  surgical tribal trainee transit welfare wildlife women youth law human-rights intelligence immigration housing budget communications marketing sales research policy media union rebel militia church`);
const nouns = set('Police Local New First Second Third Late');
const functionWords = new Set([...englishText.sentenceStarters, 'I', 'And', 'Said'].filter((word) => !nouns.has(word)));

const isPossessive = (word: string) => /^['’]s?$/u.test(word);

function isAttribute(word: string): boolean {
  if (word === "'s" || word === '’s' || /^\d{1,3}-year-old$/u.test(word)) return true;
  if (/^\p{Ll}/u.test(word))
    return attributes.has(word) || /(?:-(?:born|based|elect)|ian|ese|ish|ical|ential|ional)$/u.test(word);
  return /^\p{Lu}[\p{L}.-]+$/u.test(word) && !functionWords.has(word);
}

const days =
  set(`Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September October November
  December Mr Mr. Mrs Mrs. Ms Ms. Dr Dr.`);

/** Small words that end what belongs to a noun. */
const notNouns =
  set(`the a an of for in at on by with to from and or but who which that whom whose as than when where while because if so is are was were be been being has have had do does did
  will would can could may might must should said says told added not no he she it they we i his her its their our my this these those also after before since until about
  into over under against between during without through among there here then now later earlier yesterday today tomorrow recently only just`);

/** A noun or adjective in small letters, or the sign of a possessor. */
function isPlainNominal(word: string): boolean {
  return (
    isPossessive(word) || (/^\p{Ll}[\p{L}-]+$/u.test(word) && !notNouns.has(word) && !/(?:ed|ing|ly)$/u.test(word))
  );
}

const feminine = set(
  'woman congresswoman councilwoman chairwoman spokeswoman policewoman actress queen princess duchess wife widow mother daughter sister aunt niece granddaughter girlfriend heroine waitress nun empress',
);
const masculine = set(
  'man congressman councilman chairman spokesman policeman king prince duke husband widower father son brother uncle nephew grandson boyfriend pope priest monk frontman fisherman clergyman emperor',
);

/** How English says what somebody is. */
export const englishRoles: RoleGrammar = {
  determiners: set('the a an his her its their our my'),
  complementStarts: set('of for in at on to from the a an with'),
  conjunctions: set('and'),
  titles: set('mr mr. mrs mrs. ms ms. miss mx dr dr. sir dame lord lady hon hon.'),
  courtesies: set('mr mr. mrs mrs. ms ms. miss mx sir dame lord lady'),
  auxiliaries: set('has had have will would'),
  copulas: set('is was became becomes become been be remains remained'),
  negations: set('not never no nor'),
  relativePronouns: set('who'),
  asWords: set('as'),
  prepositions: set('for in at by from with of'),
  oneOf: set('one'),
  toBecome: set('as'),
  appointed: set('elected appointed named chosen nominated crowned ordained promoted re-elected reelected sworn'),
  servingVerbs: set('works worked serves served acts acted'),
  leadingVerbs: set(`
    leads led heads headed runs ran run founded chairs chaired coaches coached directs directed manages managed owns owned hosts hosted oversees oversaw
    co-founded represents represented commands commanded edits edited coordinates teaches taught`),
  leadsFirst: true,
  timeWords: set('then now currently formerly once previously'),
  agedWords: set('aged'),
  isAffiliation: (word) => /^[DRI]-\p{Lu}/u.test(word),
  age: (years) => `aged ${years}`,
  isPlural: (noun) => /[^s]s\.?$/u.test(noun) && roleNouns.has(noun.toLowerCase().replace(/s(?=\.?$)/u, '')),
  isRoleNoun,
  canBeRoleNoun: (word) => /^\p{Ll}{3,}(?:er|or|ist|ian|ant|ee)$/u.test(word) && !notNouns.has(word),
  isNominal: (word) =>
    (/^[\p{Lu}\p{N}“"/&]/u.test(word) && !days.has(word) && !/^(?:1\d|20)\d\d$/u.test(word)) || isPlainNominal(word),
  isAttribute,
  isApposedAttribute: (word) => isAttribute(word) || isPlainNominal(word),
  isAttributeBehindArticle: (word) =>
    /^\p{Ll}[\p{Ll}-]{2,}$/u.test(word) &&
    !notNouns.has(word) &&
    !/(?:[^s]s|ed|ly)$/u.test(word) &&
    !isFiniteForm(word) &&
    !isRoleNoun(word),
  isPossessive,
  vagueNouns: vagueRoleNouns,
  isPast: (word) => /^(?:then$|former|late|retired|ex-|then-|outgoing|one-time|erstwhile)/iu.test(word),
  singularArticles: set('the'),
  pronounGender: (pronoun) => (pronoun === 'He' ? 'masculine' : pronoun === 'She' ? 'feminine' : null),
  genderOfTitle: (word) =>
    /^(?:mr\.?|sir|lord)$/u.test(word)
      ? 'masculine'
      : /^(?:mrs\.?|ms\.?|miss|dame|lady)$/u.test(word)
        ? 'feminine'
        : null,
  genderOfRole: (noun) => {
    const word = plain(noun);
    return feminine.has(word) ? 'feminine' : masculine.has(word) ? 'masculine' : null;
  },
  standsWithoutArticle: () => true,
  display: displayRole,
};
