import type { SaidForm } from '../../../languages/subject-first-speech.ts';
import type { Phrase } from '../noun-phrase.ts';
import type { Passage, Segment } from '../passage.ts';
import { type Grammar, hasVerb, isVerb, lowerOf, sentenceAt, startsNoun } from './said.ts';
import { subjectBehind } from './subject.ts';

/** Whether a segment is a subject, a verb of saying and no more than where, when and to whom. */
export function isTagHere(
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
export function invertedSubject(
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
