import * as is from '../../gazetteer/name-classes.ts';
import type { NameRules } from '../../languages/language.ts';
import type { Candidate } from './candidates.ts';
import type { Word } from './words.ts';

const LONGEST_NAME = 7;
const LARGE_PLACE = is.BIG_CITY | is.COUNTRY | is.REGION | is.WATER | is.MOUNTAINS | is.CONTINENT;
/** „al-Sadr“, „ad-Din“ */
const ARABIC_SURNAME = /^\p{Ll}{2,3}-\p{Lu}/u;
const ROMAN = /^[IVX]+\.?$/u;

/** Persons by first name, initial, title or function before the name, and known surnames. */
export function findPeople(words: readonly Word[], names: NameRules): Candidate[] {
  const found: Candidate[] = [];
  for (let from = 0; from < words.length; from++) {
    const word = words[from];
    if (!word?.capital) continue;
    const candidate =
      fullName(words, from, names) ??
      nameAfterFunction(words, from, names) ??
      unknownPair(words, from, names) ??
      loneName(words, from, names);
    if (candidate) found.push(candidate);
  }
  return found;
}

/** „Ilse Kramm“, „J. F. Brandner“, „Ursula von der Auen“, „Ludwig II.“ */
function fullName(words: readonly Word[], from: number, names: NameRules): Candidate | null {
  const word = words[from];
  if (!word || names.honorifics.has(word.text)) return null;
  const initial = word.shape === 'initial' && word.text.length < 6;
  if (!initial && (word.classes & is.FIRST_NAME) === 0) return null;
  const to = Math.max(nameEnd(words, from, names), cityAsSurname(words, from));
  const last = words[to - 1];
  if (to - from < 2 || !last || (last.shape === 'initial' && initial)) return null;
  const sureLast = (last.classes & is.LAST_NAME) !== 0 || ROMAN.test(last.text);
  if (initial && !sureLast && (last.classes & (LARGE_PLACE | is.COMMON_WORD | is.ORGANISATION)) !== 0) return null;
  const doubtful = (word.classes & (LARGE_PLACE | is.COMMON_WORD | is.ORGANISATION | is.NATIONALITY)) !== 0;
  if (doubtful && !sureLast && !introduced(words, from, names)) return null;
  return { from, to, kind: 'person', confidence: sureLast ? 0.95 : 0.88 };
}

/** „Mario Reading“: right behind a plain first name even the name of a big city is a surname. */
function cityAsSurname(words: readonly Word[], from: number): number {
  const [word, next] = [words[from], words[from + 1]];
  const plain = word !== undefined && word.classes === is.FIRST_NAME;
  return plain && next?.nameLike && next.base === next.text && (next.classes & is.CITY) !== 0 ? from + 2 : from + 1;
}

/** „Präsidentin Kramm“, „Herr Öhr“ */
function nameAfterFunction(words: readonly Word[], from: number, names: NameRules): Candidate | null {
  const word = words[from];
  if (!word || !introduced(words, from, names) || word.functional || word.first) return null;
  const surname = (word.classes & (is.LAST_NAME | is.FIRST_NAME)) !== 0;
  if (!word.nameLike && !(surname && word.shape === 'capitalised')) return null;
  const place = (word.classes & (is.PLACE | is.ORGANISATION)) !== 0;
  const genitivePlace = place && (word.base !== word.text || !surname);
  if (genitivePlace) return null;
  const to = nameEnd(words, from, names);
  return {
    from,
    to,
    kind: 'person',
    confidence: names.honorifics.has(words[from - 1]?.text ?? '') ? 0.93 : place ? 0.6 : 0.86,
  };
}

/** „Newin Chidchob“: an unknown name before a surname, or before an unknown name where a person is told by what follows. */
function unknownPair(words: readonly Word[], from: number, names: NameRules): Candidate | null {
  const [word, next] = [words[from], words[from + 1]];
  if (!word?.nameLike || word.classes !== 0 || word.first || !next || names.articles.has(words[from - 1]?.text ?? ''))
    return null;
  if (next.shape !== 'capitalised' && !ARABIC_SURNAME.test(next.text)) return null;
  const surname = (next.classes & is.LAST_NAME) !== 0 && (next.classes & is.ORGANISATION) === 0;
  if (!surname && !(next.nameLike && (next.classes & (is.PLACE | is.ORGANISATION)) === 0)) return null;
  const to = nameEnd(words, from, names);
  return to - from < 2 ? null : { from, to, kind: 'person', confidence: surname ? 0.7 : 0.5 };
}

/** A surname or first name alone, where no article or adjective makes it a noun. */
function loneName(words: readonly Word[], from: number, names: NameRules): Candidate | null {
  const word = words[from];
  if (word?.shape !== 'capitalised' || word.common || word.functional) return null;
  const before = words[from - 1];
  const next = words[from + 1];
  if ((word.classes & (is.PLACE | is.ORGANISATION | is.LAST_NAME_ALSO_WORD | is.NATIONALITY)) !== 0) return null;
  if (before && (names.articles.has(before.text) || names.placePrepositions.has(before.text))) return null;
  if (next?.capital && next.shape !== 'upper') return null;
  const speaks = next !== undefined && names.speechVerbs.has(next.text);
  if ((word.classes & (is.LAST_NAME | is.FIRST_NAME)) !== 0) {
    return { from, to: from + 1, kind: 'person', confidence: word.first && !speaks ? 0.4 : 0.55 };
  }
  return null;
}

/** Whether a title or a function stands right before the word. */
function introduced(words: readonly Word[], from: number, names: NameRules): boolean {
  const before = words[from - 1];
  return before !== undefined && (before.functional || names.honorifics.has(before.text));
}

/** Where the name that begins at `from` ends: over first names, initials, particles, surnames and Roman numbers. */
function nameEnd(words: readonly Word[], from: number, names: NameRules): number {
  let to = from + 1;
  while (to < words.length && to - from < LONGEST_NAME) {
    let next = to;
    while (next - to < 3 && names.particles.has(words[next]?.text ?? '')) next++;
    const word = words[next];
    if (!word || !continuesName(word, next > to)) break;
    if (next === to && to > from + 1 && beginsAnother(words[to - 1], word)) break;
    to = next + 1;
    if (word.base !== word.text && /['’]$/u.test(word.text)) break;
  }
  return to;
}

/** „… laut Ilse Kramm Anton Öhr wegen …“: a plain first name behind a plain surname begins the next name. */
function beginsAnother(last: Word | undefined, word: Word): boolean {
  const person = is.FIRST_NAME | is.LAST_NAME;
  return last !== undefined && (last.classes & person) === is.LAST_NAME && (word.classes & person) === is.FIRST_NAME;
}

function continuesName(word: Word, afterParticle: boolean): boolean {
  if (ROMAN.test(word.text) && word.text.length > 1) return true;
  if (word.shape === 'initial') return !afterParticle;
  if (ARABIC_SURNAME.test(word.text)) return true;
  if (!word.capital || word.functional) return false;
  const person = (word.classes & (is.FIRST_NAME | is.LAST_NAME)) !== 0;
  if (afterParticle) return person || (word.nameLike && (word.classes & is.PLACE) === 0);
  if (person) return word.shape === 'capitalised' || word.shape === 'mixed';
  return word.nameLike && (word.classes & (is.COUNTRY | is.BIG_CITY | is.ORGANISATION)) === 0;
}
