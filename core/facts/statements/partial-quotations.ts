import type { SpeechGrammar } from '../../languages/speech-grammar.ts';
import { type Candidate, segmentAt, speakerOf } from './candidate.ts';
import type { Cue } from './find-cues.ts';
import { findSpeaker } from './find-speaker.ts';
import type { Passage, Segment, Word } from './passage.ts';
import type { Quotation } from './quotations.ts';

/** Words that a passage quotes within its own sentence where a verb of saying has them: „sprach von „…““, „nannte ihn „…““. */
export function partialQuotations(passage: Passage, cues: readonly Cue[], speech: SpeechGrammar): Candidate[] {
  return passage.fragments.flatMap((fragment) => {
    const at = passage.words.findIndex((word) => word.fragment === fragment);
    const index = segmentAt(passage, at);
    const segment = passage.segments[index];
    if (!segment || isName(passage, fragment, at, speech)) return [];
    const cue = cues.find((other) => other.segment === index && other.noun < 0) ?? cueAround(passage, cues, segment);
    if (!cue || cue.sense === 'report') return [];
    // „Bisher habe er „Reformen“ ausgeschlossen“ is itself reported.
    if (passage.words[cue.finite]?.mood === 'reported') return [];
    const speaker = speakerOf(passage, findSpeaker(passage, cue, speech));
    // The name of whom the speaker speaks for.
    if (speaker && speaker.start < fragment.end && speaker.end > fragment.start) return [];
    const [first, last] = [passage.words[cue.from] as Word, passage.words[cue.to - 1] as Word];
    const said = { start: first.start, end: last.end, sense: cue.sense };
    return [{ kind: 'partial' as const, start: fragment.start, end: fragment.end, cue: said, speaker }];
  });
}

/** „hatte den Bericht, der …, als „falsch“ zurückgewiesen“ */
function cueAround({ words }: Passage, cues: readonly Cue[], { from, to }: Segment): Cue | undefined {
  return cues.find(
    ({ finite, to: end, noun }) => noun < 0 && finite < from && end > from && end <= to && words.length > 0,
  );
}

/** Quotation marks are put around names too: those have no word in lower case and stand behind a noun or no article. */
function isName({ words }: Passage, fragment: Quotation, at: number, speech: SpeechGrammar): boolean {
  const inside = words.filter((word) => word.fragment === fragment).slice(1, -1);
  const before = words[at - 1];
  if (inside.length === 0 || (before && speech.isNaming(before.lower))) return true;
  if (inside.some(({ text }) => /^\p{Ll}/u.test(text))) return false;
  return !(before && (speech.asWords.has(before.lower) || speech.indefiniteArticles.has(before.lower)));
}
