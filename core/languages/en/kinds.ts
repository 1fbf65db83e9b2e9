import type { KindWords } from '../kind-words.ts';

/** How English-language newsrooms name their articles. */
export const englishKinds: KindWords = {
  interview: /\b(?:interviews?|in conversation with|q\s?&\s?a|q-and-a)\b/,
  opinion:
    /\b(?:opinions?|comment(?:ary|isfree)?|columns?|columnists?|editorials?|op-?eds?|leaders?|letters?|perspectives?|viewpoints?|essays?|voices)\b/,
  liveBlog: /\b(?:live-?(?:blog|updates?|coverage|text)|live|as it happened)\b/,
  pressRelease: /\b(?:press|news|media)[- ]?releases?\b|\b(?:prnewswire|businesswire|globenewswire)\b/,
  releaseMarks:
    /(?:^|\n)(?:Media [Cc]ontacts?|Press [Cc]ontacts?|For (?:more|further) information,? (?:please )?contact)|\/PRNewswire\/|\(BUSINESS WIRE\)|\(GLOBE NEWSWIRE\)/,
  addressing: /\b(?:[Yy]ou|[Yy]our|[Yy]ours)\b/,
  callingByName: /^["“]?(?:Mr|Mrs|Ms|Dr|Prof)\.? [A-Z][^,?]{1,40}, /,
};
