import type { SpeakerWords } from '../candidate.ts';
import { spanOfWords, speakerOf } from '../candidate.ts';
import type { Passage, Segment } from '../passage.ts';
import { type Grammar, lowerOf, sentenceAt } from './said.ts';
import { subjectBehind } from './subject.ts';

/** „according to X“ in a passage; all indices count words. */
export interface Source {
  readonly at: number;
  /** The words of the cue end here. */
  readonly cueEnd: number;
  readonly to: number;
  readonly segment: number;
  readonly speaker: SpeakerWords;
}

/** The sources that a passage names, in order. */
export function findSources(passage: Passage, grammar: Grammar): Source[] {
  return passage.segments.flatMap(({ from, to }, segment) => {
    for (let at = from; at < to; at++) {
      const second = grammar.sources.get(lowerOf(passage, at));
      if (second === undefined || passage.words[at]?.fragment) continue;
      const start = second === '' ? at + 1 : at + 2;
      if (second !== '' && lowerOf(passage, at + 1) !== second) continue;
      const isName = /^\p{Lu}/u.test(passage.words[start]?.text ?? '') || lowerOf(passage, start) === 'the';
      // „40 dollars per share“
      if (second === '' && !(isName && at === from && segment > 0)) continue;
      const phrase = subjectBehind(passage, start, to, grammar);
      const speaker = speakerOf(passage, phrase);
      if (phrase && speaker) return [{ at, cueEnd: start, to: phrase.to, segment, speaker }];
    }
    return [];
  });
}

/** What is said after a source: the rest of the sentence behind one that opens it, else the sentence up to it. */
export function saidAfter(passage: Passage, source: Source, grammar: Grammar) {
  const { from, to } = sentenceAt(passage, source.at);
  const segment = passage.segments[source.segment] as Segment;
  const opens = segment.from <= from && source.at <= from + 2;
  if (opens) {
    // „According to X, who …, it rained.“
    const relative = passage.segments[source.segment + 1];
    const behind = passage.segments[source.segment + 2];
    const skips =
      relative && behind && behind.from < to && grammar.speech.relativePronouns.has(lowerOf(passage, relative.from));
    // „According to data released by X, it rained.“
    const reduced = relative && relative.from < to && grammar.isParticiple(lowerOf(passage, source.to));
    return spanOfWords(passage, skips ? behind.from : reduced ? relative.from : source.to, to);
  }
  // „…, but, according to X, …“
  const before = lowerOf(passage, source.at - 1) === ',' ? source.at - 2 : source.at - 1;
  if (before > from && grammar.speech.coordinators.has(lowerOf(passage, before)))
    return spanOfWords(passage, source.to, to);
  const next = passage.segments[source.segment + 1];
  const goesOn =
    segment.after === ',' && segment.to < to && next !== undefined && !lowerOf(passage, next.from).endsWith('ing');
  return spanOfWords(passage, from, goesOn && segment.before === ',' ? to : source.at);
}
