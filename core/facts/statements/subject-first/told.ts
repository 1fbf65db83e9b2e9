import { type Candidate, spanOfWords, speakerOf } from '../candidate.ts';
import type { Passage, Segment, Word } from '../passage.ts';
import { cueOf } from './cue.ts';
import { type Grammar, hasVerb, lowerOf, type Said, sentenceAt, startsNoun } from './said.ts';
import type { Source } from './sources.ts';

/** What is said in the article's own words: „X said that …“, „…, X said“, „…, said X“, „As X said, …“. */
export function toldIn(
  passage: Passage,
  said: readonly Said[],
  sources: readonly Source[],
  grammar: Grammar,
): Candidate[] {
  return said.flatMap((each) => {
    const span =
      each.place === 'front' ? behindFront(passage, each, said, sources, grammar) : aroundTag(passage, each, grammar);
    if (!span) return [];
    return [
      { kind: 'indirect' as const, ...span, cue: cueOf(passage, each), speaker: speakerOf(passage, each.speaker) },
    ];
  });
}

function behindFront(
  passage: Passage,
  each: Said,
  said: readonly Said[],
  sources: readonly Source[],
  grammar: Grammar,
) {
  const { to } = sentenceAt(passage, each.at);
  if (opensWithManner(passage, each, grammar)) return null;
  return spanOfWords(passage, each.clause, endOf(passage, each, said, sources, to, grammar));
}

/** Where what is said ends: with the sentence, or before the next verb of saying that is not part of it. */
function endOf(
  passage: Passage,
  each: Said,
  said: readonly Said[],
  sources: readonly Source[],
  to: number,
  grammar: Grammar,
): number {
  const { segments, words } = passage;
  const quoted = segments.find(({ from }) => from >= each.clause && words[from]?.quotation);
  let end = Math.min(to, quoted && quoted.from > each.clause ? quoted.from : to);
  for (const next of said) {
    if (next.at <= each.at || next.from >= end) continue;
    const { from } = segments[next.segment] as Segment;
    const joined = grammar.speech.coordinators.has(lowerOf(passage, next.from - 1));
    if (joined && next.from - 1 > each.clause) {
      const tells = next.place === 'front' || next.form.form === 'gerund' || next.form.frames.has('addressee');
      if (tells && next.speaker === each.speaker) end = Math.min(end, next.from - 1);
    } else if (from > each.clause && (next.place === 'tag' || next.from === from)) end = Math.min(end, from);
    else if (from > each.clause && next.place === 'front' && contrasts(lowerOf(passage, from), grammar))
      end = Math.min(end, from);
  }
  const own = segments[each.segment] as Segment;
  // „N, who said it was late, left“
  if (grammar.speech.relativePronouns.has(lowerOf(passage, own.from))) end = Math.min(end, own.to);
  // „While X said …, Y …“: the main clause is not said.
  if (
    grammar.speech.otherOpeners.has(lowerOf(passage, own.from)) ||
    grammar.speech.otherOpeners.has(lowerOf(passage, own.from + 1))
  ) {
    const main = segments.find(
      ({ from, to: until }) =>
        from >= own.to && from < end && startsNoun(passage, from, grammar) && hasVerb(passage, from, until, grammar),
    );
    if (main) end = main.from;
  }
  const source = sources.find((other) => other.at > each.clause && other.at < end && other.to >= end - 1);
  return source ? source.at : end;
}

/** „…, and Y said“, „…, while Y said“ */
function contrasts(word: string, { speech, unsaid }: Grammar): boolean {
  return speech.coordinators.has(word) || (speech.otherOpeners.has(word) && !unsaid.has(word));
}

/** „As X reports, …“ */
function opensWithManner(passage: Passage, { at, segment }: Said, { manner }: Grammar): boolean {
  const { from } = sentenceAt(passage, at);
  return passage.segments[segment]?.from === from && manner.has(lowerOf(passage, from));
}

/** The sentence without a tag at its end, or all of it around one in its middle. */
function aroundTag(passage: Passage, each: Said, grammar: Grammar) {
  const { segments, words } = passage;
  const { from, to } = sentenceAt(passage, each.at);
  const own = segments[each.segment] as Segment;
  if (opensWithManner(passage, each, grammar))
    return own.after === ',' && own.to < to ? spanOfWords(passage, own.to, to) : null;
  if (each.place !== 'tag') return null;
  const start = firstOfTag(passage, each, from);
  if (words.slice(from, to).some(({ quotation }) => quotation)) return null;
  const goesOn = own.after === ',' && own.to + 1 < to && !opensGerund(passage, own.to + 1, grammar);
  if (start <= from) return null;
  const quotes = words.slice(from, start).some(({ fragment }) => fragment);
  const tells = quotes || hasVerb(passage, from, start, grammar) || (goesOn && hasVerb(passage, own.to, to, grammar));
  return tells ? spanOfWords(passage, from, goesOn ? to : start) : null;
}

function opensGerund(passage: Passage, at: number, { saidForms }: Grammar): boolean {
  return saidForms(lowerOf(passage, at)).some(({ form }) => form === 'gerund');
}

/** Where the tag begins: with its segment, or with the subject before an apposition. */
function firstOfTag({ segments }: Passage, { segment, speaker }: Said, from: number): number {
  const own = (segments[segment] as Segment).from;
  if (!speaker || speaker.from >= own) return own;
  const first = segments.find((each) => speaker.from >= each.from && speaker.from < each.to);
  return Math.max(from, first?.from ?? own);
}

/** Quoted words within the article's own sentence where a verb of saying has them: „called it “…”“. */
export function fragmentsIn(passage: Passage, said: readonly Said[], grammar: Grammar): Candidate[] {
  const found: Candidate[] = [];
  for (const fragment of passage.fragments) {
    const at = passage.words.findIndex((word) => word.fragment === fragment);
    const { from, to } = sentenceAt(passage, at);
    const verb =
      said.findLast((each) => each.at < at && each.at >= from) ??
      said.find((each) => each.at > at && each.at < to && each.place === 'tag');
    if (!verb || isName(passage, fragment.inner.start, at, grammar)) continue;
    const last = found.at(-1);
    // „a “stern warning” to “separatists”“
    if (
      last &&
      last.cue?.start === passage.words[verb.at]?.start &&
      (passage.words[at] as Word).start - last.end < nearest
    ) {
      found[found.length - 1] = { ...last, end: fragment.end };
      continue;
    }
    found.push({
      kind: 'partial',
      start: fragment.start,
      end: fragment.end,
      cue: cueOf(passage, verb),
      speaker: speakerOf(passage, verb.speaker),
    });
  }
  return found;
}

/** Fragments with fewer characters between them are one. */
const nearest = 8;

/** Quotation marks are put around names too: those have no word in lower case. */
function isName({ words }: Passage, start: number, at: number, { speech }: Grammar): boolean {
  if (speech.isNaming(words[at - 1]?.lower ?? '')) return true;
  const fragment = words[at]?.fragment;
  const inside = words.filter((word) => word.fragment === fragment && word.start >= start && /\p{L}/u.test(word.text));
  return inside.length === 0 || inside.every(({ text }) => /^\p{Lu}/u.test(text));
}
