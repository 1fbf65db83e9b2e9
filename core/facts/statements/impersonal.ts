import type { SpeechGrammar } from '../../languages/speech-grammar.ts';
import { type Candidate, sentenceAround, spanOfWords, speakerOf } from './candidate.ts';
import { openingOf } from './clauses.ts';
import { type Phrase, phraseAt } from './noun-phrase.ts';
import type { Passage, Segment, Word } from './passage.ts';

/** „In dem Bericht heißt es, …“ */
export function impersonalAt(passage: Passage, index: number, speech: SpeechGrammar): Candidate | null {
  const { words, segments } = passage;
  const segment = segments[index] as Segment;
  for (let at = segment.from; at < segment.to; at++) {
    const word = words[at] as Word;
    if (!speech.impersonalVerbs.has(word.lower) || word.fragment) continue;
    const near = [words[at + 1], words[at - 1]].some((other) => other?.lower === speech.impersonalPronoun);
    if (!near) return null;
    const { from, to } = sentenceAround(passage, index);
    const cue = {
      start: word.start,
      end: (words[at + 1]?.lower === speech.impersonalPronoun ? words[at + 1] : word)?.end ?? word.end,
      sense: 'say' as const,
    };
    let speaker: Phrase | null = null;
    if (speech.prepositions.has(words[from]?.lower ?? ''))
      speaker = phraseAt(passage, from + 1, segments[0]?.to ?? segment.to, speech);
    for (let pre = segment.from; pre < segment.to && !speaker; pre++) {
      if (speech.prepositions.has(words[pre]?.lower ?? '')) speaker = phraseAt(passage, pre + 1, segment.to, speech);
    }
    const next = segments[index + 1];
    const quotation = [next, segments[index - 1]].flatMap((other) => words[other?.from ?? -1]?.quotation ?? [])[0];
    const behind = next && next.from < to && openingOf(passage, next, speech) !== 'relative';
    const inverted = at === segment.from && index > 0 && segment.from > from && !behind;
    const span =
      quotation ??
      (inverted ? spanOfWords(passage, from, segment.from) : behind ? spanOfWords(passage, next.from, to) : null);
    if (!span) return null;
    return {
      kind: quotation ? 'direct' : 'indirect',
      start: span.start,
      end: span.end,
      cue,
      speaker: speakerOf(passage, speaker),
    };
  }
  return null;
}
