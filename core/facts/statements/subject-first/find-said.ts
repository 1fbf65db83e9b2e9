import type { SaidForm } from '../../../languages/subject-first-speech.ts';
import type { Phrase } from '../noun-phrase.ts';
import type { Passage, Segment, Word } from '../passage.ts';
import { clauseBehindVerb } from './clause-behind-verb.ts';
import { type Grammar, lowerOf, type Said, sentenceAt } from './said.ts';
import { subjectBefore, subjectBehind, subjectOfSentence } from './subject.ts';
import { invertedSubject, isTagHere } from './tag.ts';
import { type Chain, chainAt } from './verb-chain.ts';

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
