import type { Gazetteer } from '../../gazetteer/gazetteer.ts';
import * as is from '../../gazetteer/name-classes.ts';
import type { NameRules } from '../../languages/language.ts';
import type { Candidate } from './candidates.ts';
import { siteAt } from './find-sites.ts';
import { phraseAt } from './phrases.ts';
import type { Word } from './words.ts';

const DIRECTION = /^(?:nord|süd|ost|west|zentral|südost|südwest|nordost|nordwest|mittel)-?(?=\p{L}{3})/iu;
const PERSONAL = is.FIRST_NAME | is.LAST_NAME;

/** Places that the gazetteer knows, and unknown ones that their context or ending tells. */
export function findPlaces(words: readonly Word[], names: NameRules, gazetteer: Gazetteer): Candidate[] {
  const found: Candidate[] = [];
  for (let from = 0; from < words.length; from++) {
    const word = words[from];
    if (!word?.capital) continue;
    const phrase = phraseAt(words, from, gazetteer, names.genitiveEndings);
    if (phrase && (phrase.classes & is.PLACE) !== 0) {
      found.push(withHead(words, { from, to: phrase.to, kind: 'place', confidence: 0.94 }, names));
      continue;
    }
    const confidence = Math.max(
      knownPlace(words, from, names),
      compoundPlace(word, gazetteer),
      toldPlace(words, from, names),
    );
    if (confidence > 0) found.push(withHead(words, { from, to: from + 1, kind: 'place', confidence }, names));
    const site = siteAt(words, from, names, gazetteer);
    if (site) found.push(site);
  }
  return found;
}

/** How sure a single known name is a place here; 0 when it is not. */
function knownPlace(words: readonly Word[], from: number, names: NameRules): number {
  const word = words[from];
  if (!word || (word.classes & is.PLACE) === 0 || word.shape === 'initial') return 0;
  const before = words[from - 1]?.text ?? '';
  const located = names.placePrepositions.has(before);
  const settled = located || words[from - 1]?.placeIntroducer === true;
  // „US Air Force“ is an English name with a country in it.
  if (word.shape === 'upper' && words[from + 1]?.capital && word.text.length < 3) return 0;
  if ((word.classes & (is.COUNTRY | is.CONTINENT)) !== 0) return 0.9;
  const large = (word.classes & (is.BIG_CITY | is.REGION | is.WATER | is.MOUNTAINS)) !== 0;
  if ((word.classes & is.COMMON_WORD) !== 0) {
    const big = (word.classes & is.BIG_CITY) !== 0;
    return settled && big && !word.first ? 0.7 : riverAfterArticle(word, before);
  }
  if (settled) return 0.9;
  if (words[from - 1]?.functional && (word.classes & PERSONAL) !== 0) return 0;
  if (large) return (word.classes & PERSONAL) !== 0 ? 0.75 : 0.87;
  if ((word.classes & PERSONAL) !== 0) return names.articles.has(before) ? 0 : 0.35;
  return names.articles.has(before) ? 0 : 0.7;
}

/** „am Main“, „an der Oder“ */
function riverAfterArticle(word: Word, before: string): number {
  return (word.classes & is.WATER) !== 0 && /^(?:am|im|der|vom|zum)$/u.test(before) && word.base === word.text
    ? 0.6
    : 0;
}

/** „Berlin-Kreuzberg“, „Südlibanon“ */
function compoundPlace(word: Word, gazetteer: Gazetteer): number {
  if (word.classes !== 0) return 0;
  const hyphen = word.base.indexOf('-');
  if (hyphen > 2) {
    const [left = '', right = ''] = [word.text.slice(0, hyphen), word.text.slice(hyphen + 1)];
    return (gazetteer.classesOf(left) & (is.CITY | is.REGION)) !== 0 && (gazetteer.classesOf(right) & is.PLACE) !== 0
      ? 0.85
      : 0;
  }
  const rest = word.text.replace(DIRECTION, '');
  if (rest === word.text) return 0;
  const capital = rest.charAt(0).toUpperCase() + rest.slice(1);
  for (const form of [capital, capital.replace(/s$/u, '')]) {
    const classes = gazetteer.classesOf(form);
    if ((classes & (is.COUNTRY | is.CONTINENT | is.REGION)) !== 0 && (classes & is.COMMON_WORD) === 0) return 0.85;
  }
  return 0;
}

/** An unknown name behind „Stadt“ or, with the ending of a place, behind „in“. */
function toldPlace(words: readonly Word[], from: number, names: NameRules): number {
  const word = words[from];
  if (!word?.nameLike || word.first || (word.classes & is.ORGANISATION) !== 0) return 0;
  if (words[from - 1]?.placeIntroducer === true) return (word.classes & is.FIRST_NAME) !== 0 ? 0.5 : 0.8;
  if (!names.placePrepositions.has(words[from - 1]?.text ?? '') || words[from + 1]?.nameLike) return 0;
  const lower = word.text.toLowerCase();
  if (names.placeEndings.some((ending) => lower.endsWith(ending) && lower.length > ending.length + 2)) return 0.65;
  return word.classes === 0 &&
    /^(?:in|nach|aus|In|Nach|Aus|nahe)$/u.test(words[from - 1]?.text ?? '') &&
    word.shape === 'capitalised'
    ? 0.5
    : 0;
}

/** „Flughafen Köln“: the noun before the name belongs to it. */
function withHead(words: readonly Word[], candidate: Candidate, names: NameRules): Candidate {
  const head = words[candidate.from - 1]?.text ?? '';
  return names.placeHeads.has(head)
    ? { ...candidate, from: candidate.from - 1, confidence: Math.max(candidate.confidence, 0.9) }
    : candidate;
}
