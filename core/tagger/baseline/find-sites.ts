import type { Gazetteer } from '../../gazetteer/gazetteer.ts';
import * as is from '../../gazetteer/name-classes.ts';
import type { NameRules } from '../../languages/language.ts';
import type { Candidate } from './candidates.ts';
import type { Word } from './words.ts';

const ROAD_LETTER = /^[AB]$/u;
const ROAD = /^[AB]\d{1,3}$/u;
const ROAD_NUMBER = /^\d{1,3}$/u;

/** A street, square or building by its words: „Potsdamer Platz“, „Wexlowstraße“, „die A 5“. */
export function siteAt(words: readonly Word[], from: number, names: NameRules, gazetteer: Gazetteer): Candidate | null {
  const word = words[from];
  const next = words[from + 1];
  if (!word || names.articles.has(word.text)) return null;
  const site = (to: number, confidence: number): Candidate => ({ from, to, kind: 'place', confidence });
  const adjective = word.text.endsWith('er') && !word.functional && next?.capital === true;
  if (adjective && names.siteEndings.includes(next.text.toLowerCase())) return site(from + 2, 0.8);
  if (isAfterRoadWord(words, from, names)) {
    if (ROAD.test(word.text)) return site(from + 1, 0.6);
    if (ROAD_LETTER.test(word.text) && ROAD_NUMBER.test(next?.text ?? '')) return site(from + 2, 0.6);
  }
  return isNamedStreet(word.text, names, gazetteer) ? site(from + 1, 0.6) : null;
}

function isAfterRoadWord(words: readonly Word[], from: number, names: NameRules): boolean {
  const before = words[from - 1]?.text ?? '';
  return names.articles.has(before) || names.siteEndings.some((ending) => before.toLowerCase().endsWith(ending));
}

/** „Wexlowbrücke“, but not „Hauptstraße“, whose first part is a word. */
function isNamedStreet(text: string, names: NameRules, gazetteer: Gazetteer): boolean {
  const lower = text.toLowerCase();
  const ending = names.streetEndings.find((candidate) => lower.endsWith(candidate));
  if (ending === undefined || gazetteer.classesOf(text) !== 0) return false;
  const head = text.slice(0, -ending.length).replace(/-$/u, '');
  if (head.length < 4 || names.siteEndings.includes(head.toLowerCase())) return false;
  return [head, head.replace(/e?s$/u, ''), head.replace(/e?n$/u, ''), `${head}e`].every(
    (form) => (gazetteer.classesOf(form) & is.COMMON_WORD) === 0,
  );
}
