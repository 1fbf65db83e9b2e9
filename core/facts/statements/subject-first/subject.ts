import type { SpeechGrammar } from '../../../languages/speech-grammar.ts';
import type { Phrase } from '../noun-phrase.ts';
import type { Passage, Word } from '../passage.ts';
import { type Grammar, hasVerb, isVerb, lowerOf, sentenceAt, startsNoun } from './said.ts';

/** More words than a subject has. */
const longest = 24;

/** The subject whose verb begins at `verb` in a segment: what stands before it, in front of an apposition too; null for none. */
export function subjectBefore(passage: Passage, segment: number, verb: number, grammar: Grammar): Phrase | null {
  const { from } = passage.segments[segment] ?? { from: 0 };
  let last = verb;
  while (last > from && isBetween(passage, last - 1, grammar)) last--;
  if (last === from) return resumed(passage, segment, verb, grammar);
  // „the officer who said“
  if (grammar.speech.relativePronouns.has(lowerOf(passage, last - 1)) && lowerOf(passage, last - 1) !== 'that')
    return last - 1 > from ? phraseBefore(passage, from, last - 1, grammar) : resumed(passage, segment, verb, grammar);
  return phraseBefore(passage, from, last, grammar);
}

/** Adverbs between subject and verb; a sign there belongs to a bracket that was left out. */
function isBetween({ words }: Passage, at: number, { isAdverb, speech }: Grammar): boolean {
  const { lower, text } = words[at] as Word;
  return lower === text && isAdverb(lower) && !speech.subjectPronouns.has(lower);
}

/** The noun phrase in `from`..`end` that ends there. */
function phraseBefore(passage: Passage, from: number, end: number, grammar: Grammar): Phrase | null {
  const { speech, times } = grammar;
  if (speech.subjectPronouns.has(lowerOf(passage, end - 1)) && !isOther(passage, end, grammar))
    return { from: end - 1, head: end, to: end };
  // „the mayor on Monday said“
  const dated =
    end - from > 2 && times.has(lowerOf(passage, end - 1)) && speech.prepositions.has(lowerOf(passage, end - 2));
  if (dated) return phraseBefore(passage, from, end - 2, grammar);
  let start = end;
  while (start > from && end - start < longest && !endsClause(passage, from, start - 1, grammar)) start--;
  start = afterLead(passage, start, end, grammar);
  return start < end ? { from: start, head: headEnd(passage, start, end, grammar), to: end } : null;
}

/** „many others“ is more than its last word. */
function isOther(passage: Passage, end: number, { speech }: Grammar): boolean {
  const word = lowerOf(passage, end - 1);
  return !speech.personalPronouns.has(word) && speech.determiners.has(lowerOf(passage, end - 2));
}

/** Whether no subject reaches back over the word at `at`: a verb, „that“, „but“. */
function endsClause(passage: Passage, from: number, at: number, grammar: Grammar): boolean {
  const { speech } = grammar;
  const { lower, text, fragment, quotation } = passage.words[at] as Word;
  if (quotation) return true;
  if (fragment || text !== lower) return false;
  if (speech.coordinators.has(lower)) {
    if (!speech.nameLinks.has(lower)) return true;
    for (let before = from; before < at; before++) if (isVerb(passage, before, grammar)) return true;
    return false;
  }
  if (speech.relativePronouns.has(lower) || speech.contentOpeners.has(lower) || speech.otherOpeners.has(lower))
    return true;
  return isVerb(passage, at, grammar);
}

/** Behind „But“, „Meanwhile“, „On Monday“, „In a statement“. */
function afterLead(passage: Passage, from: number, end: number, grammar: Grammar): number {
  const { speech, times, isAdverb } = grammar;
  let start = from;
  const isLead = (at: number) =>
    speech.coordinators.has(lowerOf(passage, at)) ||
    speech.otherOpeners.has(lowerOf(passage, at)) ||
    speech.contentOpeners.has(lowerOf(passage, at)) ||
    isAdverb(lowerOf(passage, at));
  while (start < end - 1 && isLead(start)) start++;
  // „Last week the bank“
  if (times.has(lowerOf(passage, start)))
    for (let at = start + 1; at < Math.min(end, start + 4); at++)
      if (isDeterminer(lowerOf(passage, at), speech)) return at;
  if (!speech.prepositions.has(lowerOf(passage, start)) || start >= end - 1) return start;
  for (let at = end - 1; at > start + 1; at--) {
    const before = lowerOf(passage, at - 1);
    if (speech.prepositions.has(before) || speech.determiners.has(before)) continue;
    if (speech.determiners.has(lowerOf(passage, at)) || times.has(before) || /^\d{4}$/u.test(before)) return at;
  }
  // „In London police“
  const next = start + 2;
  return next < end && startsNoun(passage, next, grammar) ? next : start + 1;
}

function isDeterminer(word: string, speech: SpeechGrammar): boolean {
  return speech.determiners.has(word) && !speech.subjectPronouns.has(word);
}

/** The end of the part before „of“, „for“, „at“ … */
function headEnd(passage: Passage, from: number, end: number, { speech }: Grammar): number {
  for (let at = from + 1; at < end - 1; at++) if (speech.prepositions.has(lowerOf(passage, at))) return at;
  return end;
}

/** „N, a spokesman for the ministry, said“, „N, who leads the party, said“: the subject stands before the apposition. */
function resumed(passage: Passage, segment: number, verb: number, grammar: Grammar): Phrase | null {
  const { segments, words } = passage;
  const { from } = sentenceAt(passage, verb);
  let index = segment - 1;
  const own = segments[segment];
  if (own?.before !== ',' || (segments[index]?.from ?? -1) < from) return null;
  while (index > 0 && (segments[index - 1]?.from ?? -1) >= from && segments[index]?.before === ',') {
    if (words[segments[index - 1]?.from ?? 0]?.quotation) break;
    if (segment - index > 2) break;
    index--;
  }
  if (segment - index === 3 && beginsAnew(passage, index, grammar)) index++;
  const first = segments[index];
  if (!first || words[first.from]?.quotation) return null;
  // A clause of its own before the comma has no subject for the verb behind it, but its last words may be.
  const phrase = phraseBefore(passage, first.from, first.to, grammar);
  const last = segments[segment - 1];
  // „N, meanwhile, said“
  const isAside = last !== undefined && last.to === last.from + 1 && grammar.isAdverb(lowerOf(passage, last.from));
  return phrase && { ...phrase, to: isAside ? phrase.to : Math.max(phrase.to, last?.to ?? phrase.to) };
}

/** „It will close 40 shops, its chief executive, N, said“: the clause before ends with no subject where a noun and a name follow. */
function beginsAnew(passage: Passage, index: number, grammar: Grammar): boolean {
  const { segments, words } = passage;
  const [clause, second, third] = segments.slice(index, index + 3);
  if (!clause || !second || !third || !hasVerb(passage, clause.from, clause.to, grammar)) return false;
  const isName = (at: number) => /^\p{Lu}/u.test(words[at]?.text ?? '');
  return (
    startsNoun(passage, second.from, grammar) &&
    startsNoun(passage, third.from, grammar) &&
    (isName(second.from) || isName(third.from))
  );
}

/** The subject behind its verb: „said N“, „said a spokesman for the ministry“; null where none stands. */
export function subjectBehind(passage: Passage, at: number, limit: number, grammar: Grammar): Phrase | null {
  const { speech, times } = grammar;
  if (!startsNoun(passage, at, grammar)) return null;
  let end = at + 1;
  while (end < limit && end - at < longest) {
    const word = passage.words[end] as Word;
    if (
      word.quotation ||
      (isVerb(passage, end, grammar) && !isAttribute(passage, end, grammar)) ||
      speech.relativePronouns.has(word.lower)
    )
      break;
    if (times.has(word.lower) || speech.otherOpeners.has(word.lower)) break;
    const preposition = speech.prepositions.has(word.lower) && word.lower === word.text;
    if (preposition && !speech.joiningPrepositions.has(word.lower)) break;
    end++;
  }
  while (end > at + 1 && speech.prepositions.has(lowerOf(passage, end - 1))) end--;
  return { from: at, head: headEnd(passage, at, end, grammar), to: end };
}

/** „a recently named chief“: a participle behind an article, an adverb or a genitive. */
function isAttribute(passage: Passage, at: number, { isParticiple, isAdverb, speech }: Grammar): boolean {
  const before = lowerOf(passage, at - 1);
  return (
    isParticiple(lowerOf(passage, at)) && (speech.determiners.has(before) || isAdverb(before) || /['’]s$/u.test(before))
  );
}

/** The subject of the first verb in a sentence. */
export function subjectOfSentence(passage: Passage, at: number, grammar: Grammar): Phrase | null {
  const { from } = sentenceAt(passage, at);
  for (let verb = from + 1; verb < at; verb++) {
    if (!isVerb(passage, verb, grammar)) continue;
    const segment = passage.segments.findIndex((each) => verb >= each.from && verb < each.to);
    const subject = subjectBefore(passage, segment, verb, grammar);
    if (subject) return subject;
  }
  return null;
}
