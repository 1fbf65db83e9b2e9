import type { SpeechGrammar } from '../../languages/speech-grammar.ts';
import { type Candidate, sentenceAround, spanOfWords, speakerOf } from './candidate.ts';
import { openingOf } from './clauses.ts';
import type { Cue } from './find-cues.ts';
import { findSpeaker } from './find-speaker.ts';
import type { Passage, Word } from './passage.ts';

export interface Topic extends Candidate {
  /** Whether the sentence is most of what was said; else it only tells whose words may follow. */
  readonly told: boolean;
}

/** Whether the cue is the verb of a main clause: in a clause beside it, it is not the matter. */
function isMain(passage: Passage, cue: Cue, speech: SpeechGrammar): boolean {
  const segment = passage.segments[cue.segment];
  if (!segment || cue.finite < segment.from || cue.finite >= segment.to) return false;
  const opening = openingOf(passage, segment, speech);
  const participle = cue.finite !== cue.from && !cue.frames.has('as');
  return (opening === 'main' || opening === 'verb') && !participle;
}

/** Sentences that tell what somebody spoke of, asked for or turned down, without a clause of its own: the whole sentence. */
export function topicsOf(passage: Passage, cues: readonly Cue[], speech: SpeechGrammar): Topic[] {
  for (const cue of cues) {
    if (!cue.frames.has('topic') && !cue.frames.has('matter') && !cue.frames.has('as')) continue;
    const speaker = speakerOf(passage, findSpeaker(passage, cue, speech));
    if (!speaker) continue;
    const { from, to } = sentenceAround(passage, cue.segment);
    if (
      cue.frames.has('as') &&
      !passage.words.slice(cue.frames.has('topic') ? to : from, to).some(({ lower }) => speech.asWords.has(lower)) &&
      !cue.frames.has('topic')
    )
      continue;
    const span = spanOfWords(passage, from, to);
    if (!span) continue;
    const [first, last] = [passage.words[cue.from] as Word, passage.words[cue.to - 1] as Word];
    return [
      {
        kind: 'indirect',
        ...span,
        speaker,
        told: cue.frames.has('matter') && isMain(passage, cue, speech),
        cue: { start: first.start, end: last.end, sense: cue.sense },
      },
    ];
  }
  return [];
}
