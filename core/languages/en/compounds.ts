import type { CompoundRules } from '../compound-rules.ts';
import { otherAcronyms } from './organisation-words.ts';

/** English has no names in closed compounds; with a hyphen they stand before participles and adjectives: „Kremlin-backed“, „US-based“. */
export const englishCompounds: CompoundRules = {
  joints: [],
  otherAcronyms,
  isHead: () => false,
  endsWithHead: () => false,
  isOfBody: () => false,
  isAdjective: (rest) =>
    /^(?:backed|based|led|born|style|wide|held|controlled|occupied|funded|made|sponsored|friendly|bound|area|era|style|only|owned|run|allied|linked|mediated|brokered|supported|trained)$/u.test(
      rest,
    ),
};
