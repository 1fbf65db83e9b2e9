import { type Candidate, speakerOf } from '../candidate.ts';
import type { Passage, Segment, Word } from '../passage.ts';
import { cueOf } from './cue.ts';
import { type Grammar, hasVerb, lowerOf, type Said, sentenceAt } from './said.ts';
import type { Source } from './sources.ts';
import { subjectBefore } from './subject.ts';

/** The quotations of whole clauses in a passage with who said them; those that nobody is named for have neither cue nor speaker. */
export function quotedIn(
  passage: Passage,
  said: readonly Said[],
  sources: readonly Source[],
  grammar: Grammar,
): Candidate[] {
  const { words, segments } = passage;
  const found: Candidate[] = [];
  segments.forEach((segment, index) => {
    const quotation = words[segment.from]?.quotation;
    if (!quotation) return;
    const span = { kind: 'direct' as const, start: quotation.start, end: quotation.end };
    const verb = behind(passage, index, said, grammar) ?? before(passage, index, said);
    if (verb) {
      found.push({ ...span, cue: cueOf(passage, verb), speaker: speakerOf(passage, verb.speaker) });
      return;
    }
    const source = sources.find((each) => each.segment === index + 1 || each.segment === index - 1);
    if (source) {
      const [first, last] = [words[source.at] as Word, words[source.cueEnd - 1] as Word];
      found.push({ ...span, cue: { start: first.start, end: last.end, sense: 'say' }, speaker: source.speaker });
      return;
    }
    const shared = found.at(-1);
    if (shared) found.push({ ...span, cue: shared.cue, speaker: shared.speaker });
    else found.push({ ...span, cue: null, speaker: introduced(passage, index, grammar) });
  });
  return found;
}

/** „“…,” said N“, „“…,” N told reporters“, „“…,” N, a lawyer, said“ */
function behind(passage: Passage, index: number, said: readonly Said[], grammar: Grammar): Said | undefined {
  const { segments } = passage;
  const first = segments[index + 1];
  if (!first || /^[.!?…]/u.test(first.before)) return undefined;
  const near = said.find(
    (each) =>
      each.segment === index + 1 &&
      !hasVerb(passage, first.from, Math.min(each.from, Math.max(first.from, each.speaker?.from ?? 0)), grammar),
  );
  if (near) return near.place === 'front' && near.form.form === 'gerund' && near.at > first.from ? undefined : near;
  if (first.after !== ',') return undefined;
  return said.find((each) => (each.segment === index + 2 || each.segment === index + 3) && each.place === 'tag');
}

/** „N said: “…”“, „N told the BBC, “…”“ */
function before({ segments }: Passage, index: number, said: readonly Said[]): Said | undefined {
  const last = segments[index - 1];
  if (!last || /^[.!?…]/u.test(last.after)) return undefined;
  return said.findLast(
    (each) => each.segment === index - 1 || (each.segment === index - 2 && each.clause < 0 && last.after !== '.'),
  );
}

/** „N, in a letter: “…”“ */
function introduced(passage: Passage, index: number, grammar: Grammar) {
  const segment = passage.segments[index] as Segment;
  if (passage.segments[index - 1]?.after !== ':') return null;
  const { from } = sentenceAt(passage, segment.from);
  for (let verb = from + 1; verb < segment.from; verb++) {
    if (!passage.words[verb]?.finite || lowerOf(passage, verb) !== passage.words[verb]?.text) continue;
    const at = passage.segments.findIndex((each) => verb >= each.from && verb < each.to);
    return speakerOf(passage, subjectBefore(passage, at, verb, grammar));
  }
  return speakerOf(passage, { from, head: segment.from - 1, to: segment.from - 1 });
}
