import type { TenseWords } from '../../languages/date-words.ts';
import { isCapital, type Word } from '../scene-words.ts';
import type { Tense } from './scene.ts';

const clauseSigns = new Set([',', ';', ':', '(', ')', '–', '—', '-', '„', '“', '”', '"', '»', '«', '…']);

/** The tense of each clause of a sentence, for each of its words; a clause without a verb has that of the sentence. */
export function tensesOf(words: readonly Word[], verbs: TenseWords): readonly Tense[] {
  const tenses: Tense[] = [];
  let from = 0;
  for (let at = 0; at <= words.length; at++) {
    if (at < words.length && !clauseSigns.has(words[at]?.text ?? '')) continue;
    const tense = tenseOf(words, from, at, verbs);
    for (let index = from; index <= at && index < words.length; index++) tenses.push(tense);
    from = at + 1;
  }
  const overall = (['past', 'future', 'present'] as const).find((tense) => tenses.includes(tense)) ?? 'none';
  return tenses.map((tense) => (tense === 'none' ? overall : tense));
}

function tenseOf(words: readonly Word[], from: number, to: number, verbs: TenseWords): Tense {
  let past = false;
  let future = false;
  let present = false;
  let auxiliary = false;
  let participle = false;
  for (let at = from; at < to; at++) {
    const word = words[at]?.lower ?? '';
    const lowerCase = at === from || !isCapital(words[at]?.text ?? '');
    if (verbs.past.has(word) || (lowerCase && isWeakPast(word, words[at - 1]?.lower ?? '', verbs))) past = true;
    if (verbs.future.has(word)) future = true;
    if (verbs.surelyFuture.has(word)) return 'future';
    if (verbs.present.has(word)) present = true;
    if (verbs.perfectWith.has(word)) auxiliary = true;
    if (lowerCase && isParticiple(word, verbs)) participle = true;
  }
  if (past || (auxiliary && participle)) return 'past';
  if (future) return 'future';
  return present || hasFiniteForm(words, from, to, verbs) ? 'present' : 'none';
}

/** „sagte“, „forderten“, but not „der gesperrte Weg“. */
function isWeakPast(word: string, before: string, verbs: TenseWords): boolean {
  if (word.length < 5 || verbs.notPast.has(word) || verbs.future.has(word)) return false;
  return verbs.pastEndings.some((ending) => word.endsWith(ending)) && !verbs.beforeAdjectives.has(before);
}

function isParticiple(word: string, verbs: TenseWords): boolean {
  if (word.length < 5 || verbs.planned.has(word) || !(word.endsWith('t') || word.endsWith('en'))) return false;
  if (word.endsWith('iert') || word.slice(2, -2).includes('ge')) return true;
  return verbs.participleStarts.some((start) => word.startsWith(start));
}

/** A word in lower case with the ending of the third person: „eröffnet“. */
function hasFiniteForm(words: readonly Word[], from: number, to: number, { finiteEnding }: TenseWords): boolean {
  if (finiteEnding === '') return false;
  for (let at = from; at < to; at++) {
    const text = words[at]?.text ?? '';
    if (text.length > 3 && text.endsWith(finiteEnding) && !isCapital(text)) return true;
  }
  return false;
}
