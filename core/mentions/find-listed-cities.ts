import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import * as is from '../gazetteer/name-classes.ts';
import type { Mention, Sentence } from '../model.ts';

/** Set by hand; as sure as a name of two lists. */
const confidence = 0.7;

/** Big cities that stand alone, though they bear names of people too: „Paris“, „Berlin“. Beside another capitalised word they may be somebody's. */
export function findListedCities(sentences: readonly Sentence[], gazetteer: Gazetteer): Mention[] {
  return sentences.flatMap(({ tokens }) => {
    const isCapital = (at: number) => /^\p{Lu}/u.test(tokens[at]?.text ?? '');
    return tokens.flatMap(({ text, start, end }, at): Mention[] => {
      const classes = isCapital(at) ? gazetteer.classesOf(text) : 0;
      const isCity = (classes & is.BIG_CITY) !== 0 && (classes & (is.COMMON_WORD | is.ORGANISATION)) === 0;
      if (!isCity || isCapital(at - 1) || isCapital(at + 1)) return [];
      return [{ start, end, kind: 'place', surface: text, source: 'gazetteer', confidence }];
    });
  });
}
