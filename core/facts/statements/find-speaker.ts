import type { SpeechGrammar } from '../../languages/speech-grammar.ts';
import { firstWord, isFiniteAt } from './clauses.ts';
import type { Cue } from './find-cues.ts';
import { type Phrase, phraseAt } from './noun-phrase.ts';
import type { Passage, Segment, Word } from './passage.ts';
import { antecedent, openingPhrase, resumesSubject } from './resumed-subject.ts';

/** Whose statement a cue announces, as a phrase of the passage; null where the passage does not say. */
export function findSpeaker(passage: Passage, cue: Cue, speech: SpeechGrammar): Phrase | null {
  const segment = passage.segments[cue.segment] as Segment;
  if (cue.passive && !isQuoted(passage, cue, speech)) return agent(passage, segment, speech);
  if (cue.noun >= 0) {
    const owner = ownerOf(passage, cue.noun, segment, speech);
    if (owner) return owner;
  }
  const own = passage.segments.findIndex(({ from, to }) => cue.finite >= from && cue.finite < to);
  return subjectOf(passage, own < 0 ? cue.segment : own, cue.finite, speech);
}

/** „…, wird X zitiert“: the subject of the passive is who said it. */
function isQuoted({ words }: Passage, { to }: Cue, speech: SpeechGrammar): boolean {
  return speech.quotedParticiples.has(words[to - 1]?.lower ?? '');
}

/** A phrase that names somebody, or a pronoun for one person. */
function named({ words }: Passage, phrase: Phrase | null, speech: SpeechGrammar): Phrase | null {
  const names =
    phrase &&
    words
      .slice(phrase.from, phrase.to)
      .some(
        ({ text, lower, fragment }) =>
          fragment ||
          (/^\p{Lu}.|\./u.test(text) && !speech.determiners.has(lower)) ||
          speech.personalPronouns.has(lower),
      );
  return names ? phrase : null;
}

/** „von der Polizei“ */
function agent(passage: Passage, { from, to }: Segment, speech: SpeechGrammar): Phrase | null {
  for (let at = from; at < to; at++) {
    if (!speech.agentPrepositions.has(passage.words[at]?.lower ?? '')) continue;
    const phrase = phraseAt(passage, at + 1, to, speech);
    if (phrase) return phrase;
  }
  // „in einer Mitteilung der Partei wird gefordert“
  for (let at = from; at < to; at++) {
    if (!speech.prepositions.has(passage.words[at]?.lower ?? '')) continue;
    const phrase = phraseAt(passage, at + 1, to, speech);
    if (phrase && passage.words.slice(phrase.from, phrase.head).some(({ lower }) => speech.isSourceNoun(lower)))
      return phrase;
  }
  return null;
}

/** „die Forderung der Partei“, „ihre Forderung“ */
function ownerOf(passage: Passage, noun: number, { to }: Segment, speech: SpeechGrammar): Phrase | null {
  const { words } = passage;
  const behind = words[noun + 1]?.lower ?? '';
  if (noun + 1 < to && (speech.genitiveDeterminers.has(behind) || speech.agentPrepositions.has(behind)))
    return phraseAt(passage, speech.agentPrepositions.has(behind) ? noun + 2 : noun + 1, to, speech);
  return null;
}

/** The subject of the clause around the finite verb at `finite`. */
export function subjectOf(passage: Passage, index: number, finite: number, speech: SpeechGrammar): Phrase | null {
  const { words, segments } = passage;
  const segment = segments[index] as Segment;
  const first = firstWord(passage, segment, speech);
  const opener = words[first] as Word;
  if (opener.quotation) return null;
  if (
    finite > first &&
    (speech.manner.has(opener.lower) ||
      speech.contentOpeners.has(opener.lower) ||
      speech.otherOpeners.has(opener.lower)) &&
    !isFiniteAt(passage, first + 1, speech) &&
    isVerbLate(finite, segment)
  ) {
    return nextSubject(passage, first + 1, finite, speech);
  }
  if (
    finite > first &&
    speech.relativePronouns.has(opener.lower) &&
    isVerbLate(finite, segment) &&
    index > 0 &&
    !phraseBefore(passage, first, finite, speech)
  ) {
    return antecedent(passage, index, speech);
  }
  if (finite === first) {
    const inverted = nextSubject(passage, finite + 1, segment.to, speech);
    if (speech.surePronouns.has(words[finite + 1]?.lower ?? '')) return inverted;
    const resumes = index > 0 && segment.before === ',' && resumesSubject(passage, index, speech);
    return (resumes ? openingPhrase(passage, index, speech) : null) ?? inverted;
  }
  const front = phraseBefore(passage, first, finite, speech);
  if (front) return withRival(passage, front, finite, segment, speech);
  const joined = verbBefore(passage, first, finite, speech);
  if (joined >= 0) return subjectOf(passage, index, joined, speech);
  return nextSubject(passage, finite + 1, segment.to, speech);
}

/** „Die Kürzung nannte der Minister …“: what stands before the verb may be its object. */
function withRival(passage: Passage, front: Phrase, finite: number, { to }: Segment, speech: SpeechGrammar): Phrase {
  if (speech.subjectPronouns.has(passage.words[front.from]?.lower ?? '') && front.to === front.from + 1) return front;
  const rival = front.from < finite ? phraseAt(passage, finite + 1, to, speech) : null;
  return rival ? { ...front, rival } : front;
}

/** „Da lief der Mann zum Tor und rief: …“: the verb that has the subject of the one behind „und“, or -1. */
function verbBefore(passage: Passage, first: number, finite: number, speech: SpeechGrammar): number {
  if (!speech.coordinators.has(passage.words[finite - 1]?.lower ?? '')) return -1;
  for (let at = first; at < finite - 1; at++) if (isFiniteAt(passage, at, speech)) return at;
  return -1;
}

function isVerbLate(finite: number, { to }: Segment): boolean {
  return finite >= to - 1;
}

/** The subject in front of the verb: it must reach up to it, adverbs and prepositional phrases aside. */
function phraseBefore(passage: Passage, first: number, finite: number, speech: SpeechGrammar): Phrase | null {
  const { words } = passage;
  const { lower } = words[first] as Word;
  if (speech.prepositions.has(lower) || speech.otherOpeners.has(lower) || speech.adverbs.has(lower)) return null;
  if (first + 1 === finite && speech.isAdverbial(lower)) return null;
  if (speech.surePronouns.has(words[finite + 1]?.lower ?? '')) return null;
  if (speech.objectPronouns.has(lower) && first + 1 === finite) return null;
  if (speech.obliqueWords.has(lower) || isGenitive(lower, speech)) return null;
  // „Es sagte ein Anwohner, …“
  if (speech.impersonalPronoun === lower)
    return (
      nextSubject(passage, finite + 1, passage.segments.find(({ to }) => to > finite)?.to ?? finite, speech) ??
      phraseAt(passage, first, finite, speech)
    );
  return phraseAt(passage, first, finite, speech);
}

/** „Des Weiteren“ */
function isGenitive(word: string, speech: SpeechGrammar): boolean {
  return speech.genitiveDeterminers.has(word) && !speech.subjectDeterminers.has(word);
}

/** The first phrase behind the verb that can be its subject: adverbs and prepositional phrases are passed over. */
function nextSubject(passage: Passage, from: number, to: number, speech: SpeechGrammar): Phrase | null {
  const { words } = passage;
  for (let at = from; at < to; ) {
    const { lower, text } = words[at] as Word;
    if (speech.prepositions.has(lower)) {
      const object = phraseAt(passage, at + 1, to, speech);
      at = object ? object.head : at + 1;
      continue;
    }
    if (speech.obliqueWords.has(lower)) {
      const object = phraseAt(passage, at, to, speech);
      at = object ? object.to : at + 1;
      continue;
    }
    if (speech.adverbs.has(lower)) {
      at++;
      continue;
    }
    const begins =
      speech.subjectDeterminers.has(lower) ||
      speech.subjectPronouns.has(lower) ||
      /^[\p{Lu}]/u.test(text) ||
      words[at]?.fragment ||
      (speech.isAttribute(text) && !words[at]?.finite);
    const phrase = begins ? phraseAt(passage, at, to, speech) : null;
    if (phrase) return phrase;
    at++;
  }
  return null;
}

/** The subject of the first main clause of a passage, as far as it is clear. */
export function openingSubject(passage: Passage, speech: SpeechGrammar): Phrase | null {
  const { segments } = passage;
  for (let index = 0; index < Math.min(3, segments.length); index++) {
    const segment = segments[index] as Segment;
    for (let at = segment.from; at < segment.to; at++) {
      if (isFiniteAt(passage, at, speech)) return named(passage, subjectOf(passage, index, at, speech), speech);
    }
  }
  const first = segments[0];
  return first ? named(passage, phraseAt(passage, first.from, first.to, speech), speech) : null;
}
