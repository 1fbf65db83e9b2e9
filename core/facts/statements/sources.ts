import type { SpeechGrammar } from '../../languages/speech-grammar.ts';
import type { Span } from '../../model.ts';
import { type Candidate, segmentAt, sentenceAround, spanOfWords, speakerOf } from './candidate.ts';
import { firstWord, hasMood, isFiniteAt, openingOf } from './clauses.ts';
import { outside } from './complements.ts';
import { subjectOf } from './find-speaker.ts';
import { impersonalAt } from './impersonal.ts';
import { type Phrase, phraseAt } from './noun-phrase.ts';
import type { Passage, Segment, Word } from './passage.ts';
import { antecedent } from './resumed-subject.ts';

interface Source {
  /** The words of the cue. */
  readonly at: number;
  /** The whole phrase, which is no part of what is said. */
  readonly from: number;
  readonly to: number;
  readonly speaker: Phrase | null;
}

/** What a passage says after somebody, by prepositions and adverbs: „laut X“, „nach Angaben von X“, „X zufolge“, „so X“, „demnach“. */
export function sourcesOf(passage: Passage, speech: SpeechGrammar): Candidate[] {
  const found: Candidate[] = [];
  const { words, segments } = passage;
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as Word;
    if (word.fragment || word.quotation) continue;
    const source = sourceAt(passage, at, speech);
    if (!source) continue;
    const span = spanAround(passage, source, speech);
    if (!span) continue;
    const kind = quotationIn(passage, span);
    const cue = words[source.at] as Word;
    const said = {
      speaker: speakerOf(passage, source.speaker),
      cue: { start: cue.start, end: cue.end, sense: 'say' as const },
    };
    if (kind.length > 0) for (const quotation of kind) found.push({ kind: 'direct', ...quotation, ...said });
    else found.push({ kind: 'indirect', ...span, ...said });
    at = Math.max(at, source.to - 1);
  }
  const impersonal = segments.flatMap((_, index) => impersonalAt(passage, index, speech) ?? []);
  return [...found, ...impersonal];
}

/** The quotations of whole clauses in a span, when there is little else. */
function quotationIn({ words }: Passage, span: Span): Span[] {
  const inside = words.filter(({ start, end }) => start >= span.start && end <= span.end);
  const quotations = inside.flatMap(({ quotation }) => quotation ?? []);
  return quotations.length > 0 && inside.length <= quotations.length * 2 + 2
    ? quotations.map(({ start, end }) => ({ start, end }))
    : [];
}

function sourceAt(passage: Passage, at: number, speech: SpeechGrammar): Source | null {
  const { words, segments } = passage;
  const { lower } = words[at] as Word;
  const index = segmentAt(passage, at);
  const segment = segments[index];
  if (!segment) return null;
  if (speech.sourcePostpositions.has(lower)) {
    const phrase = phraseEndingAt(passage, segment, at, speech);
    if (phrase) return { at, from: phrase.from, to: at + 1, speaker: insideSource(passage, phrase, speech) };
  }
  if (speech.viewPrepositions.has(lower) && at > segment.from && speech.isSourceNoun(words[at - 1]?.lower ?? '')) {
    const phrase = phraseEndingAt(passage, segment, at, speech);
    if (phrase && !startsPhrase(passage, at, segment, speech))
      return { at, from: phrase.from, to: at + 1, speaker: insideSource(passage, phrase, speech) };
  }
  if (speech.sourcePrepositions.has(lower)) {
    const phrase = phraseAt(passage, at + 1, segment.to, speech);
    if (phrase) return { at, from: at, to: phrase.to, speaker: insideSource(passage, phrase, speech) };
  }
  if (speech.viewPrepositions.has(lower)) {
    const phrase = phraseAt(passage, at + 1, segment.to, speech);
    if (phrase && isSource(passage, phrase, speech))
      return { at, from: at, to: phrase.to, speaker: insideSource(passage, phrase, speech) };
  }
  if (
    speech.sourceAdverbs.has(lower) &&
    (at === segment.from || isFiniteAt(passage, at - 1, speech)) &&
    (!speech.looseSourceAdverbs.has(lower) || hasMood(passage, segment, speech))
  )
    return { at, from: at, to: at + 1, speaker: { from: at, head: at + 1, to: at + 1 } };
  if (speech.sourceRelatives.has(lower) && at === segment.from && index > 0)
    return { at, from: at, to: at + 1, speaker: antecedent(passage, index, speech) };
  if (speech.soWords.has(lower) && at === segment.from && index > 0) return soSpeaker(passage, at, segment, speech);
  return null;
}

function startsPhrase(passage: Passage, at: number, segment: Segment, speech: SpeechGrammar): boolean {
  const phrase = phraseAt(passage, at + 1, segment.to, speech);
  return phrase !== null && isSource(passage, phrase, speech);
}

function isSource({ words }: Passage, { from, head }: Phrase, speech: SpeechGrammar): boolean {
  for (let at = from; at < head; at++) if (speech.isSourceNoun(words[at]?.lower ?? '')) return true;
  return false;
}

/** The phrase that ends right before `at`: the longest that begins at a determiner or at the beginning of its segment. */
function phraseEndingAt(passage: Passage, segment: Segment, at: number, speech: SpeechGrammar): Phrase | null {
  let best: Phrase | null = null;
  for (let from = at - 1; from >= Math.max(segment.from, at - 12); from--) {
    if (isFiniteAt(passage, from, speech)) break;
    const phrase = phraseAt(passage, from, at, speech);
    if (phrase?.to === at) best = phrase;
  }
  return best;
}

/** Whose „Angaben“ they are: what belongs to the noun, its subject, or the source itself. */
function insideSource(passage: Passage, phrase: Phrase, speech: SpeechGrammar): Phrase {
  const { words } = passage;
  if (!isSource(passage, phrase, speech)) return phrase;
  const own = words.slice(phrase.from, phrase.head).some(({ lower }) => speech.ownWords.has(lower));
  if (own) {
    const index = segmentAt(passage, phrase.from);
    const segment = passage.segments[index] as Segment;
    for (let at = segment.from; at < segment.to; at++) {
      if ((at >= phrase.from && at < phrase.to) || !isFiniteAt(passage, at, speech)) continue;
      const owner = subjectOf(passage, index, at, speech);
      return owner ? { ...phrase, owner } : phrase;
    }
    return phrase;
  }
  for (let at = phrase.head; at < phrase.to; at++) {
    const { lower } = words[at] as Word;
    if (speech.genitiveDeterminers.has(lower)) return phraseAt(passage, at, phrase.to, speech) ?? phrase;
    if (speech.agentPrepositions.has(lower)) return phraseAt(passage, at + 1, phrase.to, speech) ?? phrase;
  }
  return phrase;
}

/** „…, so der Minister.“ */
function soSpeaker(passage: Passage, at: number, segment: Segment, speech: SpeechGrammar): Source | null {
  const { words } = passage;
  const verb =
    isFiniteAt(passage, at + 1, speech) &&
    speech.cueForms(words[at + 1]?.lower ?? '').some(({ particle }) => particle === '');
  const phrase = phraseAt(passage, verb ? at + 2 : at + 1, segment.to, speech);
  const named =
    phrase &&
    words
      .slice(phrase.from, phrase.to)
      .some(({ text, lower }) => /^\p{Lu}/u.test(text) || speech.personalPronouns.has(lower));
  if (!phrase || !named || words[phrase.from]?.fragment || speech.prepositions.has(words[at + 1]?.lower ?? ''))
    return null;
  for (let rest = phrase.to; rest < segment.to; rest++) if (isFiniteAt(passage, rest, speech)) return null;
  return { at, from: at, to: segment.to, speaker: phrase };
}

/** The sentence without the source: behind it where it begins the sentence, before it where it ends it, else all of it. */
function spanAround(passage: Passage, source: Source, speech: SpeechGrammar): Span | null {
  const { segments, words } = passage;
  const index = segmentAt(passage, source.from);
  const segment = segments[index] as Segment;
  const { from, to } = sentenceAround(passage, index);
  if (speech.soWords.has(words[source.at]?.lower ?? '')) return outside(passage, index, from, to);
  const opening = openingOf(passage, segment, speech);
  const first = firstWord(passage, segment, speech);
  const clauseOnly = index > 0 && (opening === 'relative' || opening === 'subordinate' || opening === 'content');
  const start = clauseOnly ? segment.from : from;
  if (
    source.from <= Math.max(first, firstWord(passage, segments[0] as Segment, speech)) &&
    source.from <= first &&
    (start === segment.from || clauseOnly)
  )
    return spanOfWords(passage, behindSource(passage, source, to, speech), to);
  if (source.to >= to) return spanOfWords(passage, start, source.from);
  return spanOfWords(passage, start, to);
}

/** Behind „laut X, dem Chef von Y,“ the clause begins with its verb. */
function behindSource(passage: Passage, source: Source, to: number, speech: SpeechGrammar): number {
  const { segments } = passage;
  const index = segmentAt(passage, source.from);
  if (source.to < (segments[index]?.to ?? 0) && isFiniteAt(passage, source.to, speech)) return source.to;
  const relative = segments[index + 1];
  const rest = segments[index + 2];
  const atEnd = source.to >= (segments[index]?.to ?? 0);
  if (atEnd && relative && rest && rest.from < to && openingOf(passage, relative, speech) === 'relative')
    return rest.from;
  for (let next = index + 1; next <= index + 2; next++) {
    const segment = segments[next];
    if (segment && segment.from < to && isFiniteAt(passage, segment.from, speech)) return segment.from;
  }
  return source.to;
}
