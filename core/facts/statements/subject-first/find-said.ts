import type { SaidForm } from '../../../languages/subject-first-speech.ts';
import type { Phrase } from '../noun-phrase.ts';
import type { Passage, Segment, Word } from '../passage.ts';
import { clauseBehindVerb } from './clause-behind-verb.ts';
import { type Grammar, hasVerb, isVerb, lowerOf, type Said, sentenceAt, startsNoun } from './said.ts';
import { subjectBefore, subjectBehind, subjectOfSentence } from './subject.ts';

/** The verbs of saying in a passage with their subjects, in order. */
export function findSaid(passage: Passage, grammar: Grammar): Said[] {
  const found: Said[] = [];
  passage.segments.forEach(({ from, to }, segment) => {
    for (let at = from; at < to; at++) {
      const word = passage.words[at] as Word;
      if (word.quotation || word.fragment || word.lower !== word.text) continue;
      const before = found.at(-1) ?? null;
      const readings = grammar
        .saidForms(word.lower)
        .flatMap((form) => readSaid(passage, segment, at, form, before, grammar) ?? []);
      const best = readings.find(({ place }) => place === 'front') ?? readings[0];
      if (best) found.push(best);
    }
  });
  return found;
}

/** The verb with its auxiliaries: where it begins, and what they make of it. */
interface Chain {
  readonly from: number;
  /** Where the adverbs before it begin. */
  readonly lead: number;
  readonly passive: boolean;
  readonly auxiliary: boolean;
  readonly negated: boolean;
  readonly infinitive: boolean;
}

function chainAt(passage: Passage, from: number, at: number, grammar: Grammar): Chain {
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

function readSaid(
  passage: Passage,
  segment: number,
  at: number,
  form: SaidForm,
  before: Said | null,
  grammar: Grammar,
): Said | null {
  const { from, to } = passage.segments[segment] as Segment;
  const { speech } = grammar;
  const chain = chainAt(passage, from, at, grammar);
  if (chain.infinitive || (chain.negated && form.form === 'base')) return null;
  if (form.form === 'gerund') return gerund(passage, segment, at, form, before, grammar, chain.auxiliary);
  if (form.form === 'base' && chain.auxiliary && chain.passive) return null;
  if (form.form === 'participle' && !chain.auxiliary) return null;
  if ((form.form === 'past' || form.form === 'participle') && chain.passive)
    return passiveSaid(passage, segment, at, form, chain, grammar);
  if (grammar.unsaid.has(firstOf(passage, from, grammar))) return null;
  const prior = lowerOf(passage, chain.lead - 1);
  // „the reports“, „in reports“
  if (chain.lead > from && !chain.auxiliary && (speech.prepositions.has(prior) || isDeterminer(prior, grammar)))
    return null;
  if (form.form === 'base' && !chain.auxiliary && !canBePlural(passage, chain.lead - 1, from, grammar)) return null;
  const told = clauseBehindVerb(passage, segment, at, form, grammar);
  const clause =
    told >= 0 && passage.words[from - 1]?.quotation && !speech.contentOpeners.has(lowerOf(passage, told - 1))
      ? -1
      : told;
  const base = { form, at, from: Math.max(chain.lead, from), segment };
  const inverted =
    chain.from === from && !chain.auxiliary && segment > 0
      ? invertedSubject(passage, segment, at, form, grammar)
      : null;
  // „N, the mayor, told reporters“: behind a subject the noun is who is told.
  const isTold = form.frames.has('addressee') && subjectBefore(passage, segment, chain.from, grammar) !== null;
  if (inverted && clause < 0 && !isTold) return { ...base, place: 'tag', clause: -1, speaker: inverted };
  const coordinated = chain.lead > from && speech.coordinators.has(prior);
  const speaker = coordinated
    ? sharedSubject(passage, chain.from, before, grammar)
    : subjectBefore(passage, segment, chain.from, grammar);
  if (speaker && grammar.noSpeakers.has(lowerOf(passage, speaker.to - 1))) return null;
  if (clause >= 0) return speaker && { ...base, place: 'front', clause, speaker };
  if (!speaker || (form.noun && chain.from === at && !isTagEnd(passage, at, to))) return bare(base, speaker, form);
  const isTag = !coordinated && isTagHere(passage, segment, at, form, speaker, grammar);
  return { ...base, place: isTag ? 'tag' : 'bare', clause: -1, speaker };
}

/** Whether a segment is a subject, a verb of saying and no more than where, when and to whom. */
function isTagHere(
  passage: Passage,
  segment: number,
  at: number,
  form: SaidForm,
  speaker: Phrase,
  grammar: Grammar,
): boolean {
  const { from, to, after } = passage.segments[segment] as Segment;
  if (
    form.frames.has('calling') ||
    hasVerb(passage, at + 1, to, grammar) ||
    hasVerb(passage, from, speaker.from, grammar)
  )
    return false;
  if (grammar.speech.coordinators.has(lowerOf(passage, from)) && !passage.words[from - 1]?.quotation) return false;
  if (form.sense === 'announce' && at < to - 1 && !grammar.times.has(lowerOf(passage, at + 1))) return false;
  if (startsNoun(passage, at + 1, grammar) && at + 1 < to && !form.frames.has('addressee')) return false;
  // „While it lived, the case highlighted how …“
  if (grammar.speech.contentOpeners.has(lowerOf(passage, at + 1)) && at + 1 < to) return false;
  if (standsBehind(passage, segment, grammar)) return true;
  // „This, he says, is …“
  const { from: start, to: end } = sentenceAt(passage, at);
  const alone = at === to - 1 || grammar.times.has(lowerOf(passage, at + 1));
  return alone && after === ',' && from > start && hasVerb(passage, to, end, grammar);
}

/** The first word of a segment that is no „and“ or „but“. */
function firstOf(passage: Passage, from: number, { speech }: Grammar): string {
  return speech.coordinators.has(lowerOf(passage, from)) ? lowerOf(passage, from + 1) : lowerOf(passage, from);
}

function bare(
  base: Pick<Said, 'form' | 'at' | 'from' | 'segment'>,
  speaker: Phrase | null,
  form: SaidForm,
): Said | null {
  return speaker && form.frames.has('words') ? { ...base, place: 'bare', clause: -1, speaker } : null;
}

function isTagEnd(passage: Passage, at: number, to: number): boolean {
  return at >= to - 1 && passage.words.length > 0;
}

function isDeterminer(word: string, { speech }: Grammar): boolean {
  if (/['’]s$/u.test(word)) return true;
  return speech.determiners.has(word) && !speech.subjectPronouns.has(word);
}

/** „officials say“, „they argue“: the plural of the present. */
function canBePlural({ words }: Passage, at: number, from: number, { speech }: Grammar): boolean {
  const word = words[at];
  if (!word || at < from) return false;
  if (speech.subjectPronouns.has(word.lower)) return !/^(?:he|she|it|this)$/u.test(word.lower);
  return /(?:s|people|men|women|police|media|some|many)$/u.test(word.lower) && !/(?:ss|['’]s)$/u.test(word.lower);
}

/** Whether something that can be said stands before a segment in its sentence. */
function standsBehind(passage: Passage, segment: number, grammar: Grammar): boolean {
  const own = passage.segments[segment] as Segment;
  const { from } = sentenceAt(passage, own.from);
  if (own.from <= from) return false;
  for (let at = from; at < own.from; at++)
    if (passage.words[at]?.quotation || passage.words[at]?.fragment || isVerb(passage, at, grammar)) return true;
  return false;
}

/** „…, said N“: the verb opens its segment behind what is said, and no verb follows. */
function invertedSubject(
  passage: Passage,
  segment: number,
  at: number,
  form: SaidForm,
  grammar: Grammar,
): Phrase | null {
  const { to } = passage.segments[segment] as Segment;
  const quoted = passage.words[(passage.segments[segment]?.from ?? 0) - 1]?.quotation;
  if (!startsNoun(passage, at + 1, grammar) || at + 1 >= to) return null;
  // „N, who leads it, called the plan reckless“
  if (!quoted && !(form.frames.has('clause') && standsBehind(passage, segment, grammar))) return null;
  const phrase = subjectBehind(passage, at + 1, to, grammar);
  if (!phrase) return null;
  const next = phrase.to;
  return next < to && isVerb(passage, next, grammar) ? null : phrase;
}

/** „said … and added that …“ */
function sharedSubject(passage: Passage, at: number, before: Said | null, grammar: Grammar): Phrase | null {
  const { from } = sentenceAt(passage, at);
  if (before && before.at >= from && before.speaker) return before.speaker;
  return subjectOfSentence(passage, at, grammar);
}

/** „…, adding that …“ */
function gerund(
  passage: Passage,
  segment: number,
  at: number,
  form: SaidForm,
  before: Said | null,
  grammar: Grammar,
  progressive: boolean,
): Said | null {
  const { from } = passage.segments[segment] as Segment;
  const clause = clauseBehindVerb(passage, segment, at, form, grammar);
  const opens = at === from || grammar.speech.coordinators.has(lowerOf(passage, at - 1));
  if (progressive) {
    const speaker = clause < 0 ? null : subjectBefore(passage, segment, at - 1, grammar);
    return speaker && { form, at, from: at - 1, segment, place: 'front', clause, speaker };
  }
  if (!opens && !form.frames.has('words')) return null;
  const speaker = sharedSubject(passage, at, before, grammar);
  if (!speaker) return null;
  return { form, at, from: at, segment, place: clause < 0 ? 'bare' : 'front', clause, speaker };
}

/** „was described by N as “…”“ */
function passiveSaid(
  passage: Passage,
  segment: number,
  at: number,
  form: SaidForm,
  chain: Chain,
  grammar: Grammar,
): Said | null {
  const { to } = passage.segments[segment] as Segment;
  for (let by = at + 1; by < to; by++) {
    if (lowerOf(passage, by) !== 'by') continue;
    const speaker = subjectBehind(passage, by + 1, to, grammar);
    return speaker && { form, at, from: chain.from, segment, place: 'bare', clause: -1, speaker };
  }
  return null;
}
