import type { Gazetteer } from '../../gazetteer/gazetteer.ts';
import * as is from '../../gazetteer/name-classes.ts';
import type { NameRules } from '../../languages/language.ts';
import type { Candidate } from './candidates.ts';
import { phraseAt } from './phrases.ts';
import type { Word } from './words.ts';

const ADJECTIVE = /(?:isch|sch|al|är|frei|neu)(?:e|er|en|es|em)$/u;
const CITY_ADJECTIVE = /[a-zäöüß]{3}er$/u;
const NUMBER = /^\d{2,4}$/u;
const LONGEST = 5;

/** Organisations of the gazetteer, acronyms, and bodies, firms and clubs by the words that their names are made of. */
export function findOrganisations(words: readonly Word[], names: NameRules, gazetteer: Gazetteer): Candidate[] {
  const found: Candidate[] = [];
  const add = (from: number, to: number, confidence: number): void => {
    if (to > from) found.push({ from, to, kind: 'organisation', confidence });
  };
  const shouted = words.filter((word) => word.shape === 'upper').length > words.length / 2;
  words.forEach((word, from) => {
    const phrase = phraseAt(words, from, gazetteer, names.genitiveEndings);
    if (phrase && (phrase.classes & is.ORGANISATION) !== 0) add(from, phrase.to, 0.96);
    if (!word.capital && (word.classes & is.ORGANISATION) === 0) return;
    if (names.legalForms.has(word.text)) add(firmStart(words, from, names), firmEnd(words, from, names), 0.97);
    if (names.clubSuffixes.has(words[from + 1]?.text ?? '') && (word.classes & is.PLACE) !== 0)
      add(from, from + 2, 0.95);
    if (names.clubPrefixes.has(word.text)) add(ordinalBefore(words, from), clubEnd(words, from), 0.97);
    if (names.bodyHeads.has(word.text)) add(from, bodyEnd(words, from, names), 0.92);
    const single = singleName(words, from, names, shouted);
    const end = singleEnd(words, from);
    if (single > 0) add(from, end, end > from + 1 ? Math.max(single, 0.91) : single);
    const next = words[from + 1];
    if (next?.capital && isNamedBody(word, next)) add(from, from + 2, 0.9);
  });
  return found;
}

/** „Firma Virgin Galactic“, „BMW Großbritannien“: what follows without an article belongs to the name. */
function singleEnd(words: readonly Word[], from: number): number {
  const next = words[from + 1];
  if (((words[from]?.classes ?? 0) & is.ORGANISATION) !== 0) {
    return next && (next.classes & is.COUNTRY) !== 0 && next.base === next.text && next.shape === 'capitalised'
      ? from + 2
      : from + 1;
  }
  let to = from + 1;
  while (words[from - 1]?.organisationIntroducer && words[to]?.nameLike && to - from < LONGEST) to++;
  return to;
}

function singleName(words: readonly Word[], from: number, names: NameRules, shouted: boolean): number {
  const word = words[from];
  if (!word) return 0;
  const quoted = '„"»'.includes(words[from - 1]?.text ?? ' ');
  if ((word.classes & is.ORGANISATION) !== 0) return ambiguousName(words, from, quoted, names);
  const lower = word.text.toLowerCase();
  if (word.body && names.nationalPrefixes.some((prefix) => lower.startsWith(prefix))) return 0.85;
  if (word.shape === 'upper' && !shouted) return isAcronym(word, names) ? 0.5 : 0;
  const introducer = words[from - 1];
  return introducer?.organisationIntroducer && word.nameLike ? 0.82 : 0;
}

/** A known organisation; a product („Boeing 737“) is none, and a name that is a word too must be told by its surroundings. */
function ambiguousName(words: readonly Word[], from: number, quoted: boolean, names: NameRules): number {
  const word = words[from];
  const next = words[from + 1]?.text ?? '';
  if (!word || /^\p{Lu}{0,2}\d/u.test(next)) return 0;
  if (!word.common || word.shape !== 'capitalised' || quoted) return 0.89;
  // A party named by an adjective is a noun, and so has a capital, when no noun follows.
  const party = !word.first && names.partyAdjectives.has(word.text) && !words[from + 1]?.capital;
  return party ? 0.8 : 0;
}

function isAcronym(word: Word, names: NameRules): boolean {
  const plain = /^\p{Lu}{2,6}$/u.test(word.text);
  return plain && word.classes === 0 && !names.otherAcronyms.has(word.text);
}

/** „Deutscher Wetterdienst“, „Frankfurter Rundschau“ */
function isNamedBody(word: Word, next: Word): boolean {
  if (word.first || word.functional) return false;
  const lower = next.text.toLowerCase();
  if (next.body && ADJECTIVE.test(word.text)) return true;
  return (
    CITY_ADJECTIVE.test(word.text) && /(?:zeitung|rundschau|philharmoniker|nachrichten|morgenpost|börse)$/u.test(lower)
  );
}

/** Back over the capitalised words of a firm's name before „GmbH“. */
function firmStart(words: readonly Word[], end: number, names: NameRules): number {
  let from = end;
  while (from > 0 && end - from < LONGEST) {
    const word = words[from - 1];
    if (!word) break;
    const joins = /^(?:&|\+|-)$/u.test(word.text);
    const fits =
      word.capital && !word.functional && !names.articles.has(word.text) && !names.placePrepositions.has(word.text);
    if (!joins && !(fits && !word.text.endsWith('.')) && !names.legalForms.has(word.text)) break;
    from--;
  }
  return from === end ? end + 1 : from;
}

/** „GmbH & Co. KG“ */
function firmEnd(words: readonly Word[], from: number, names: NameRules): number {
  let to = from + 1;
  while (/^(?:&|Co\.?)$/u.test(words[to]?.text ?? '') || names.legalForms.has(words[to]?.text ?? '')) to++;
  return to;
}

function ordinalBefore(words: readonly Word[], from: number): number {
  return words[from - 1]?.text === '1.' ? from - 1 : from;
}

/** „FC Bayern München“, „VfL Osnabrück“, „FSV Mainz 05“; the prefix alone is no name. */
function clubEnd(words: readonly Word[], from: number): number {
  let to = from + 1;
  while (to < words.length && to - from < 4) {
    const word = words[to];
    if (
      !word ||
      !(
        NUMBER.test(word.text) ||
        word.text === 'St.' ||
        (word.capital && !word.functional && (!word.common || word.classes !== 0))
      )
    )
      break;
    to++;
    if (NUMBER.test(word.text)) break;
  }
  return to === from + 1 ? from : to;
}

/** „Universität Ulm“, „Institut für Wetterkunde“; the noun alone is no name. */
function bodyEnd(words: readonly Word[], from: number, names: NameRules): number {
  let to = from + 1;
  const link = words[to]?.text;
  if (link === 'für' || link === 'der' || link === 'zu') {
    if (link === 'der' && !words[to + 1]?.capital) return from;
    to++;
    const start = to;
    while (
      to < words.length &&
      to - start < 4 &&
      (words[to]?.capital || (words[to]?.text === 'und' && words[to + 1]?.capital))
    )
      to++;
    return to === start ? from : to;
  }
  while (to < words.length && to - from < 3) {
    const word = words[to];
    const known = word !== undefined && (word.classes & is.PLACE) !== 0;
    if (!word?.capital || !(known || word.nameLike || names.bodyHeads.has(word.text)) || word.functional) break;
    to++;
  }
  return to === from + 1 ? from : to;
}
