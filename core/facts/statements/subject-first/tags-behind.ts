import type { Passage, Word } from '../passage.ts';
import { type Grammar, lowerOf } from './said.ts';

/** A tag has its verb within so many words. */
const longestTag = 10;

/** The passages, where a question or call in quotation marks and the tag behind it are one: „“Why?” N asked.“ */
export function withTags(passages: readonly Passage[], grammar: Grammar): readonly Passage[] {
  const joined: Passage[] = [];
  for (const passage of passages) {
    const before = joined.at(-1);
    if (before && before.block === passage.block && isCall(before) && isTag(passage, grammar))
      joined[joined.length - 1] = join(before, passage);
    else joined.push(passage);
  }
  return joined;
}

/** Whether a passage is one quotation with its sign inside. */
function isCall({ words }: Passage): boolean {
  return words.length === 1 && words[0]?.quotation !== null;
}

function isTag(passage: Passage, grammar: Grammar): boolean {
  const { words } = passage;
  const first = words.slice(0, longestTag);
  if (words.some(({ quotation }) => quotation)) return false;
  const verb = first.findIndex(({ lower, text }) => lower === text && grammar.saidForms(lower).length > 0);
  if (verb < 1 || first.slice(0, verb).some(({ finite, text }) => finite || text === ',')) return false;
  return (
    !grammar.speech.thatWords.has(lowerOf(passage, verb + 1)) && !words.slice(verb + 1).some(({ finite }) => finite)
  );
}

function join(one: Passage, other: Passage): Passage {
  const shift = one.words.length;
  const words: readonly Word[] = [...one.words, ...other.words];
  const moved = other.segments.map((segment) => ({ ...segment, from: segment.from + shift, to: segment.to + shift }));
  return {
    words,
    segments: [...one.segments, ...moved],
    fragments: [...one.fragments, ...other.fragments],
    block: one.block,
    start: one.start,
    end: other.end,
  };
}
