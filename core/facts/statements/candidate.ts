import type { SpeechGrammar } from '../../languages/speech-grammar.ts';
import type { Span, SpeechSense, Statement } from '../../model.ts';
import type { Phrase } from './noun-phrase.ts';
import type { Passage, Segment, Word } from './passage.ts';

/** A statement before its speaker is looked up. */
export interface Candidate extends Span {
  readonly kind: Statement['kind'];
  readonly cue: (Span & { readonly sense: SpeechSense }) | null;
  /** The words that name the speaker; `head` is the part without attributes behind it. */
  readonly speaker: SpeakerWords | null;
}

export interface SpeakerWords extends Span {
  readonly head: Span;
  /**
   * Present where nothing says that these words are the speaker's: they are only if they name a person or an organisation, and else who
   * spoke before is, if anybody.
   */
  readonly unless?: { readonly before: SpeakerWords | null };
  /** „eigenen Angaben“: whose they are. */
  readonly owner?: SpeakerWords;
  /** The words behind the verb, which are its subject where the ones before it cannot speak: „Die Kürzung nannte der Minister …“. */
  readonly rival?: SpeakerWords;
}

const terminators = /^[.!?…;,:]+$/u;

/** The words from `from` up to `to`, without the signs at the end. */
export function spanOfWords({ words }: Passage, from: number, to: number): Span | null {
  let end = to;
  while (end > from && terminators.test(words[end - 1]?.text ?? '') && !words[end - 1]?.fragment) end--;
  let start = from;
  while (start < end && terminators.test(words[start]?.text ?? '')) start++;
  const [first, last] = [words[start], words[end - 1]] as [Word | undefined, Word | undefined];
  return first && last && end > start ? { start: first.start, end: last.end } : null;
}

export function speakerOf(passage: Passage, phrase: Phrase | null): SpeakerWords | null {
  if (!phrase) return null;
  const { words } = passage;
  const [first, head, last] = [words[phrase.from], words[phrase.head - 1], words[phrase.to - 1]];
  if (!first || !last || !head) return null;
  const owner = speakerOf(passage, phrase.owner ?? null);
  const rival = speakerOf(passage, phrase.rival ?? null);
  return {
    start: first.start,
    end: last.end,
    head: { start: first.start, end: head.end },
    ...(owner && { owner }),
    ...(rival && { rival }),
  };
}

/** Where the sentence around a segment begins and ends, as indices of words: passages can hold several sentences. */
export function sentenceAround({ segments, words }: Passage, index: number): { from: number; to: number } {
  let first = index;
  while (first > 0 && !/^[.!?…]/u.test(segments[first]?.before ?? '')) first--;
  // „Hinzu kommt: Wie X mitteilte, …“
  if (segments[index]?.before === ':') first = index;
  let last = index;
  while (last < segments.length - 1 && !/^[.!?…]/u.test(segments[last]?.after ?? '')) last++;
  return { from: segments[first]?.from ?? 0, to: segments[last]?.to ?? words.length };
}

export function segmentAt({ segments }: Passage, at: number): number {
  return segments.findIndex(({ from, to }: Segment) => at >= from && at < to);
}

export interface Reading {
  readonly passage: Passage;
  readonly speech: SpeechGrammar;
}
