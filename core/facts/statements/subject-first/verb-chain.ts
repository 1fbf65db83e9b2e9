import type { Passage, Word } from '../passage.ts';
import type { Grammar } from './said.ts';

/** The verb with its auxiliaries: where it begins, and what they make of it. */
export interface Chain {
  readonly from: number;
  /** Where the adverbs before it begin. */
  readonly lead: number;
  readonly passive: boolean;
  readonly auxiliary: boolean;
  readonly negated: boolean;
  readonly infinitive: boolean;
}

/** The chain of the verb at `at`, in a segment that begins at `from`. */
export function chainAt(passage: Passage, from: number, at: number, grammar: Grammar): Chain {
  const { auxiliaries, passives, isAdverb, speech, infinitiveMark } = grammar;
  let start = at;
  let lead = at;
  let [passive, auxiliary, negated, infinitive] = [false, false, false, false];
  for (let back = at - 1; back >= from; back--) {
    const { lower, text, fragment } = passage.words[back] as Word;
    if (fragment || (lower !== text && !auxiliaries.has(lower))) break;
    if (auxiliaries.has(lower)) {
      passive ||= !auxiliary && passives.has(lower);
      auxiliary = true;
      negated ||= /n['’]t$/u.test(lower);
      start = back;
      lead = back;
    } else if (speech.negations.has(lower)) {
      negated = true;
    } else if (lower === infinitiveMark && back === at - 1) {
      infinitive = true;
      break;
    } else if (!isAdverb(lower) || speech.subjectPronouns.has(lower)) break;
    else lead = back;
  }
  return { from: start, lead, passive, auxiliary, negated, infinitive };
}
