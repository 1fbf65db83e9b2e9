import type { RoleGrammar, RolePhrase } from '../role-grammar.ts';
import type { Gender } from './noun-gender.ts';
import { adjectivalNouns, feminineRoleNouns, neuterRoleNouns, notRoleEndings, roleNouns } from './role-nouns.ts';

const set = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

/** Endings of feminine nouns for people: the masculine ones below with -in. */
const feminineEnding =
  /(?:er|or|ent|ist|ant|eur|är|ält|ärzt|at|et|og|graf|gräf|chef|wirt|ekt|kanzler|fürst|öch|ät|ön|nom|phin|iz|äuer|öter)in(?:nen)?$/u;
/** Endings of masculine nouns for people, of Greek, Latin and French origin. */
const learnedEnding =
  /(?:\p{L}{2}ist|\p{L}{3}ent|\p{L}{3}ant|eur|loge|graf|krat|onaut|onom|\p{L}{3}är|pädagoge|\p{L}{3}iker|ologe)$/u;
/** What masculine nouns of the weak declension end in before -en. */
const weakStem =
  /(?:ent|ant|ist|at|et|oph|nom|graf|arch|urg|krat|naut|ekt|fürst|prinz|held|mensch|bär|soldat|diplomat|kandidat|ot|alist|pilot|herr|graph|therapeut|rival|vandal)$/iu;
/** Masculine nouns of the weak declension that end in -e. */
const weakInE =
  /(?:oge|zeuge|kollege|experte|neffe|stratege|pate|junge|erbe|kunde|bote|franzose|russe|pole|türke|schwede|däne|grieche|chinese|brite|schotte|ire|finne|tscheche|slowake|kroate|serbe|bulgare|rumäne|ungar|kurde|lette|genosse|scherge|gefährte|insasse|riese|waise|gatte)$/iu;

/** The forms in the nominative that a noun may come from, lower-cased; the noun itself first. */
function nominatives(noun: string): string[] {
  const word = noun.toLowerCase();
  const forms = [word];
  if (/innen$/u.test(word)) forms.push(word.slice(0, -3));
  if (/es$/u.test(word)) forms.push(word.slice(0, -2));
  if (/s$/u.test(word)) forms.push(word.slice(0, -1));
  if (/en$/u.test(word)) forms.push(word.slice(0, -2), word.slice(0, -1));
  if (/ern$/u.test(word)) forms.push(word.slice(0, -1));
  if (/gliedern?$/u.test(word)) forms.push(word.replace(/ern?$/u, ''));
  return forms;
}

function adjectivalStem(word: string): string | undefined {
  const stem = word.toLowerCase().replace(/e[nrms]?$/u, '');
  return stem !== word.toLowerCase() &&
    adjectivalNouns.some((noun) => stem === noun || (noun.length > 5 && stem.endsWith(noun)))
    ? stem
    : undefined;
}

/** The last part of a compound with hyphens, without „Ex-“ and „Vize-“ in front. */
function lastPart(word: string): string {
  return word.slice(word.lastIndexOf('-') + 1);
}

/** The longest noun of the list has fewer letters. */
const longestNoun = 24;

function isKnownNoun(word: string): boolean {
  if (roleNouns.has(word) || /(?:chef|boss|star|profi)$/u.test(word)) return true;
  for (let cut = Math.max(2, word.length - longestNoun); cut <= word.length - 5; cut++) {
    if (roleNouns.has(word.slice(cut))) return true;
  }
  return false;
}

function isRoleNoun(word: string): boolean {
  if (!/^(?:\p{Lu}|\p{Ll}+-)/u.test(word) || word.length < 3 || !/\p{Ll}/u.test(word)) return word === 'CEO';
  const part = lastPart(word);
  if (/^\p{Ll}/u.test(part) || part.length < 3) return false;
  if (adjectivalStem(part) !== undefined) return true;
  return nominatives(part).some(
    (form) =>
      isKnownNoun(form) ||
      (/[^s]in$/u.test(form) && isKnownNoun(form.slice(0, -2))) ||
      feminineEnding.test(form) ||
      (learnedEnding.test(form) && !endsLikeAThing(form)),
  );
}

function endsLikeAThing(word: string): boolean {
  return notRoleEndings.some((ending) => word.endsWith(ending));
}

function isAttribute(word: string): boolean {
  if (/^(?:\p{Lu}{2,}-)?\p{Ll}[\p{Ll}-]*(?:e|en|er|em|es)$/u.test(word))
    return word.length > 3 && !notAttributes.has(word);
  return /^\p{Lu}\p{Ll}{2,}er$/u.test(word) && !notAttributes.has(word.toLowerCase()) && !isRoleNoun(word);
}

/** Little words that end like adjectives. */
const notAttributes =
  set(`eine einer einen einem eines keine keiner keinen keinem keines seine seiner seinen seinem seines ihre ihrer ihren
  ihrem ihres diese dieser diesen diesem dieses jene jener jenen jenem jenes unsere unserer unseren unserem eure aber oder über unter gegen
  neben zwischen wegen außer hinter immer wieder weiter sowie ohne heute gestern sondern daher später bisher seither vorher nachher wer
  während sagte erklärte sagten wurde wurden hatte hatten waren haben werden worden können sollen wollen müssen alle allen aller alles viele
  vielen welche welcher welchen sie habe werde solle wolle könne müsse gebe komme stehe liege besser mehrere mehreren beide beider beiden einige einiger einigen denen deren dessen ihnen
  unser euer jeder wer früher einmal nachdem indem seitdem zudem trotzdem außerdem wem etwa mitten zuletzt neuerdings`);

function genderOf(phrase: RolePhrase): Gender {
  const noun = lastPart(phrase.noun).toLowerCase();
  const { determiner } = phrase;
  if (
    feminineRoleNouns.some((end) => noun === end || (end.length > 4 && noun.endsWith(end))) ||
    /in(?:nen)?$/u.test(noun)
  )
    return 'feminine';
  if (neuterRoleNouns.some((end) => nominatives(noun).some((form) => form.endsWith(end)))) return 'neuter';
  if (adjectivalStem(noun) === undefined) return 'masculine';
  if (/^(?:die|eine|ihre|seine)$/u.test(determiner) || /^(?:einer|zur)$/u.test(determiner)) return 'feminine';
  if (determiner === 'der') return /en$/u.test(noun) ? 'feminine' : 'masculine';
  if (determiner !== '') return 'masculine';
  return /e$/u.test(noun) ? 'feminine' : 'masculine';
}

/** „früherer Minister“, „mit früherem Minister“, „frühere Ministerin“; not „sagte Ministerin“. */
function standsWithoutArticle(attribute: string, noun: string): boolean {
  if (/^\p{Lu}\p{Ll}/u.test(attribute)) return true;
  const isFeminine = genderOf({ determiner: '', attributes: [], noun, complement: '', owner: '' }) === 'feminine';
  return isFeminine ? /(?:er|[^t]e|zweite|dritte|erste|letzte)$/u.test(attribute) : /(?:er|em|es)$/u.test(attribute);
}

const endingOf = { masculine: 'er', feminine: 'e', neuter: 'es', plural: 'e' } as const;

function nounInNominative(noun: string, gender: Gender): string {
  const prefix = noun.slice(0, noun.lastIndexOf('-') + 1);
  const part = lastPart(noun);
  const stem = adjectivalStem(part);
  if (stem !== undefined) return prefix + part.slice(0, stem.length) + endingOf[gender];
  if (gender === 'feminine') return prefix + part.replace(/innen$/u, 'in');
  if (/gliedern?$/u.test(part)) return prefix + part.replace(/ern?$/u, '');
  const known = (form: string) => roleNouns.has(form.toLowerCase()) || isKnownNoun(form.toLowerCase());
  if (known(part) && !/(?:en|s)$/u.test(part)) return noun;
  if (/en$/u.test(part) && weakInE.test(part.slice(0, -1))) return prefix + part.slice(0, -1);
  if (/en$/u.test(part) && weakStem.test(part.slice(0, -2))) return prefix + part.slice(0, -2);
  if (/ern$/u.test(part) && known(part.slice(0, -1))) return prefix + part.slice(0, -1);
  if (/es$/u.test(part) && known(part.slice(0, -2))) return prefix + part.slice(0, -2);
  if (/[^s]s$/u.test(part) && !roleNouns.has(part.toLowerCase())) return prefix + part.slice(0, -1);
  return noun;
}

function display(phrase: RolePhrase): string {
  const gender = genderOf(phrase);
  const attributes = phrase.attributes.map((word) => {
    if (isRoleNoun(word)) return nounInNominative(word, genderOf({ ...phrase, noun: word }));
    return /^\p{Ll}|^\p{Lu}{2,}-/u.test(word) ? word.replace(/e[nrms]?$/u, endingOf[gender]) : word;
  });
  return [...attributes, nounInNominative(phrase.noun, gender), phrase.complement, phrase.owner]
    .filter((part) => part !== '')
    .join(' ');
}

function isPlural(noun: string, determiner: string): boolean {
  const part = lastPart(noun);
  if (/innen$|gliedern?$/u.test(part)) return true;
  const isWeak = adjectivalStem(part) !== undefined || weakStem.test(part.replace(/en$/u, ''));
  if (isWeak) return /en$/u.test(part) && /^(?:|die|den|der|beiden|zwei|drei)$/u.test(determiner);
  return (
    determiner === 'die' && genderOf({ determiner, attributes: [], noun, complement: '', owner: '' }) === 'masculine'
  );
}

/** How German says what somebody is. */
export const germanRoles: RoleGrammar = {
  determiners:
    set(`der die das des dem den ein eine einen einem einer eines sein seine seinen seinem seiner seines ihr ihre ihren ihrem
    ihrer ihres vom zum zur beim im am unser unsere unseren unserem mein meine meinen meinem dessen deren`),
  complementStarts: set('der des von für im in am an bei beim aus vom zum zur auf seines seiner ihres ihrer'),
  conjunctions: set('und sowie'),
  titles: set('dr. dr prof. prof professor professorin h.c. dipl.-ing. ing. mag. med. jur. phil. herr herrn frau sir'),
  courtesies: set('herr herrn frau'),
  auxiliaries: set(''),
  copulas: set('ist war wird wurde bleibt blieb sei werde'),
  negations: set('nicht nie niemals kein keine keiner keinen weder kaum noch'),
  relativePronouns: set('der die'),
  asWords: set('als'),
  prepositions: set('für in im an am bei beim aus von vom mit nach seit auf über unter'),
  oneOf: set('einer eine'),
  toBecome: set('zum zur'),
  appointed:
    set(`gewählt ernannt berufen bestimmt befördert gekürt bestellt erklärt gekrönt geweiht vereidigt wiedergewählt wählte wählten wählt
    ernannte ernannten ernennt berief bestellte kürte kürten beförderte bestimmte krönte`),
  servingVerbs: set(
    'arbeitet arbeitete gilt galt fungiert fungierte amtiert amtierte tritt trat dient diente wirkt wirkte',
  ),
  leadingVerbs: set(
    'leitet leitete führt führte gründete trainiert trainierte regiert regierte moderiert moderierte verwaltet verwaltete',
  ),
  leadsFirst: false,
  timeWords: set('damals heute derzeit einst'),
  agedWords: set(''),
  isAffiliation: () => false,
  age: (years) => `${years} Jahre`,
  isPlural,
  isRoleNoun,
  // Most unknown nouns in -e, -en and -o are things and doings.
  canBeRoleNoun: (word) =>
    /^\p{Lu}[\p{L}-]*\p{Ll}$/u.test(word) &&
    word.length > 3 &&
    !/(?:e|en|o)$/u.test(word) &&
    !nominatives(word).some(endsLikeAThing),
  isNominal: (word) => /^[\p{Lu}\p{N}„“"/]/u.test(word),
  isAttribute,
  isApposedAttribute: isAttribute,
  isAttributeBehindArticle: () => false,
  isPossessive: () => false,
  vagueNouns:
    set(`mann manns mannes frau kind kindes baby junge jungen mädchen bürger bürgers politiker politikers politikerin opfer opfers täter täters
    mitglied mitglieds mitglieder freund freundes partner kollege kollegen vertreter vertreters linke linken grüne grünen liberale liberalen deutsche deutschen
    vorgänger nachfolger sieger spieler spielers kandidat kandidaten republikaner demokrat demokraten bewohner einwohner schüler`),
  isPast: (word) => /^(?:ehemalig|früher|damalig|einstig|vormalig|designiert|künftig|verstorben|alt-|ex-)/iu.test(word),
  singularArticles: set('der die dem'),
  // „Sie sagte“ is one woman, „Sie sagten“ several people.
  pronounGender: (pronoun, next) => {
    if (pronoun === 'Er') return 'masculine';
    return pronoun === 'Sie' &&
      /^(?:\p{Ll}+t|\p{Ll}+te|war|ist|hat|wurde|wird|kam|soll|will|kann|sah|gab|ging|sprach|rief)$/u.test(next)
      ? 'feminine'
      : null;
  },
  genderOfTitle: (word) => (/^herrn?$/u.test(word) ? 'masculine' : word === 'frau' ? 'feminine' : null),
  genderOfRole: (noun) => {
    if (adjectivalStem(lastPart(noun)) !== undefined) return null;
    const gender = genderOf({ determiner: '', attributes: [], noun, complement: '', owner: '' });
    return gender === 'masculine' || gender === 'feminine' ? gender : null;
  },
  standsWithoutArticle,
  display,
};
