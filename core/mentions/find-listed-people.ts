import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import * as is from '../gazetteer/name-classes.ts';
import type { Mention, Sentence, Token } from '../model.ts';
import { surfaceOf } from '../text/surface-of.ts';

/** What the two lists say without a look at the words around. Set by hand. */
const confidence = 0.7;
const capital = /^\p{Lu}[\p{L}'’-]*\p{Ll}/u;
/** Small words between first name and surname in the languages of Latin letters. */
const particle = /^(?:van|von|de|den|der|del|della|di|da|dos|das|du|la|le|al|el|bin|ibn|af|av|ter)$/u;
const longestName = 5;

/** First names of the list with a surname of the list behind them, with small words and further names between: „Jean de la Tour“. */
export function findListedPeople(sentences: readonly Sentence[], gazetteer: Gazetteer): Mention[] {
  return sentences.flatMap(({ tokens }) => peopleIn(tokens, gazetteer));
}

function peopleIn(tokens: readonly Token[], gazetteer: Gazetteer): Mention[] {
  const found: Mention[] = [];
  for (let from = 0; from < tokens.length; from++) {
    const last = surnameBehind(tokens, from, gazetteer);
    const [first, end] = [tokens[from], tokens[last]];
    if (last < 0 || !first || !end) continue;
    found.push({
      start: first.start,
      end: end.end,
      kind: 'person',
      surface: surfaceOf(tokens.slice(from, last + 1)),
      source: 'gazetteer',
      confidence,
    });
    from = last;
  }
  return found;
}

/** Index of the last word of the name that begins at `from`; -1 for none. */
function surnameBehind(tokens: readonly Token[], from: number, gazetteer: Gazetteer): number {
  const isOf = (at: number, wanted: number, unwanted: number) => {
    const word = tokens[at]?.text ?? '';
    const classes = capital.test(word) ? gazetteer.classesOf(word) : 0;
    return (classes & wanted) !== 0 && (classes & unwanted) === 0;
  };
  if (!isOf(from, is.FIRST_NAME, is.COMMON_WORD)) return -1;
  let last = -1;
  for (let at = from + 1; at < Math.min(tokens.length, from + longestName); at++) {
    if (isOf(at, is.LAST_NAME, 0)) last = at;
    else if (!particle.test(tokens[at]?.text ?? '') && !isOf(at, is.FIRST_NAME, is.COMMON_WORD)) break;
  }
  return last;
}
