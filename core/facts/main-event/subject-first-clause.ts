import type { SpeechGrammar } from '../../languages/speech-grammar.ts';
import type { SubjectFirst } from '../../languages/subject-first-speech.ts';
import type { Passage, Segment, Word } from '../statements/passage.ts';
import { findSaid } from '../statements/subject-first/find-said.ts';
import { type Grammar, isVerb, lowerOf, sentenceAt } from '../statements/subject-first/said.ts';
import type { MainClause } from './clause.ts';

/** What is longer is no sentence. */
const mostWords = 400;

/** The main clause of a passage from the word `start` on where the subject stands before the verb; null where no finite verb is found. */
export function subjectFirstClause(
  passage: Passage,
  start: number,
  speech: SpeechGrammar,
  words: SubjectFirst,
): MainClause | null {
  if (passage.words.length > mostWords) return null;
  const grammar: Grammar = { ...words, speech };
  const { to: end } = sentenceAt(passage, start);
  if (passage.words[end]?.text.startsWith('?')) return null;
  const segments = passage.segments.filter((segment) => segment.to > start && segment.from < end);
  const said = findSaid(passage, grammar);
  const tags = new Set(said.flatMap(({ place, segment }) => (place === 'tag' ? [segment] : [])));
  const inserted: (readonly [number, number])[] = [];
  let head: Segment | null = null;
  for (const [index, segment] of segments.entries()) {
    if (tags.has(passage.segments.indexOf(segment)) || passage.words[segment.from]?.quotation) continue;
    const from = behindLead(passage, Math.max(segment.from, start), segment.to, grammar);
    const isLead = segment.after === ',' && isLeading(passage, Math.max(segment.from, start), grammar);
    if (isLead || (head !== null && isRelative(passage, segment, grammar))) {
      inserted.push([segment.from, segment.to]);
      continue;
    }
    const found = mainVerb(passage, from, segment.to, head === null, grammar);
    // „Experts warn that …“: the plural of the present looks like no verb.
    const told = said.find(({ place, at }) => place === 'front' && at > from && at < segment.to)?.from ?? -1;
    const verb = told > from && (found < 0 || told < found) ? told : found;
    if (verb < 0) {
      // „Ann Harlow, the mayor of the town, resigned“: the subject ends with its first part.
      if (head === null && segments.length > index + 1) head = { ...segment, from };
      else inserted.push([segment.from, segment.to]);
      continue;
    }
    // „Ulm, Bern and Graz“
    const isList = head !== null && passage.words.slice(from, verb).some(({ lower }) => speech.nameLinks.has(lower));
    const begin = head !== null && (verb === from || isList) ? head.from : from;
    const leadEnd = head !== null && verb === from ? head.to : adverbsBefore(passage, from, verb, grammar);
    const to = clauseEnd(passage, verb, segment.to, grammar);
    return { from: begin, leadEnd, verb, close: to, to, inserted };
  }
  return null;
}

/** Behind „And“, „Meanwhile“. */
function behindLead(passage: Passage, from: number, to: number, { speech, isAdverb }: Grammar): number {
  let at = from;
  while (at < to - 1 && (speech.coordinators.has(lowerOf(passage, at)) || isAdverb(lowerOf(passage, at)))) at++;
  return at;
}

/** „On Monday,“, „After the storm hit,“, „Meanwhile,“ */
function isLeading(passage: Passage, at: number, { speech, isAdverb }: Grammar): boolean {
  const word = lowerOf(passage, at);
  return speech.prepositions.has(word) || speech.otherOpeners.has(word) || isAdverb(word) || /..ing$/u.test(word);
}

function isRelative(passage: Passage, { from }: Segment, { speech }: Grammar): boolean {
  const [first, second] = [lowerOf(passage, from), lowerOf(passage, from + 1)];
  return speech.relativePronouns.has(first) || (speech.prepositions.has(first) && speech.relativePronouns.has(second));
}

/** The verb of the main clause: not that of a relative clause in its subject, and no participle behind a noun. */
function mainVerb(passage: Passage, from: number, to: number, hasSubject: boolean, grammar: Grammar): number {
  let skipped = 0;
  let guess = -1;
  for (let at = from; at < to; at++) {
    const { lower } = passage.words[at] as Word;
    const asks = grammar.speech.contentOpeners.has(lower) || grammar.speech.otherOpeners.has(lower);
    if (guess >= 0 && (asks || joinsVerb(passage, at, grammar))) return guess;
    const opens = at > from && grammar.speech.relativePronouns.has(lower);
    if (opens) {
      if (guess >= 0) return guess;
      skipped++;
    }
    if (opens || !isVerb(passage, at, grammar) || isNounHere(passage, at, grammar) || (hasSubject && at === from))
      continue;
    const isAuxiliary = grammar.auxiliaries.has(lower);
    const inVerb = at > from && grammar.auxiliaries.has(lowerOf(passage, at - 1));
    if (skipped > 0) {
      // The auxiliaries of one verb count once.
      if (!isAuxiliary || !isVerb(passage, at + 1, grammar)) skipped--;
      continue;
    }
    if (isAuxiliary || inVerb) return at;
    if (!isReduced(passage, at, grammar))
      return guess >= 0 && grammar.isParticiple(lowerOf(passage, guess)) ? at : guess >= 0 ? guess : at;
    if (guess < 0) guess = at;
  }
  return guess;
}

/** „crashed into a wall and then hit …“: „and“ before a second verb. */
function joinsVerb(passage: Passage, at: number, grammar: Grammar): boolean {
  if (!grammar.speech.coordinators.has(lowerOf(passage, at))) return false;
  const next = grammar.isAdverb(lowerOf(passage, at + 1)) ? at + 2 : at + 1;
  return isVerb(passage, next, grammar);
}

/** „the talks“, „the talks are“: behind an article, or before an auxiliary. */
function isNounHere(passage: Passage, at: number, { auxiliaries, isParticiple, speech }: Grammar): boolean {
  const { lower } = passage.words[at] as Word;
  if (auxiliaries.has(lower)) return false;
  const before = lowerOf(passage, at - 1);
  const isArticle = speech.determiners.has(before) && !speech.subjectPronouns.has(before);
  // „a kidnapped girl“
  if (!lower.endsWith('s')) return isArticle && isParticiple(lower);
  return isArticle || auxiliaries.has(lowerOf(passage, at + 1));
}

/** „a man accused of theft …“: a participle with a preposition behind it. */
function isReduced(passage: Passage, at: number, { isParticiple, speech }: Grammar): boolean {
  return isParticiple(lowerOf(passage, at)) && speech.prepositions.has(lowerOf(passage, at + 1));
}

/** „The mayor also resigned“: the subject ends before the adverb. */
function adverbsBefore(passage: Passage, from: number, verb: number, { isAdverb }: Grammar): number {
  let at = verb;
  while (
    at > from + 1 &&
    isAdverb(lowerOf(passage, at - 1)) &&
    passage.words[at - 1]?.text === lowerOf(passage, at - 1)
  )
    at--;
  return at;
}

/** Up to the second verb: „closed the road and called the police“; and before a clause with „after“ or „because“ that has its own verb. */
function clauseEnd(passage: Passage, verb: number, to: number, grammar: Grammar): number {
  const { speech } = grammar;
  for (let at = verb + 2; at < to - 1; at++) {
    const word = lowerOf(passage, at);
    if (joinsVerb(passage, at, grammar)) return at;
    const opens = speech.otherOpeners.has(word) && !speech.manner.has(word);
    if (opens) for (let next = at + 1; next < to; next++) if (isVerb(passage, next, grammar)) return at;
  }
  return to;
}
