import type { CueForm, CueFrame, SpeechGrammar } from '../../languages/speech-grammar.ts';
import type { SpeechSense } from '../../model.ts';
import type { Passage, Segment, Word } from './passage.ts';

/** A place where a passage says that somebody says something. All indices count words of the passage. */
export interface Cue {
  readonly sense: SpeechSense;
  readonly frames: ReadonlySet<CueFrame>;
  /** Index into `Passage.segments`. */
  readonly segment: number;
  /** The finite verb of its clause, around which the subject stands. */
  readonly finite: number;
  /** The words shown as the cue, `to` exclusive. */
  readonly from: number;
  readonly to: number;
  readonly passive: boolean;
  /** A noun that holds the clause: „die Forderung, …“; or -1. */
  readonly noun: number;
}

/** A particle farther behind its verb belongs to another one. */
const farthestParticle = 40;
const mostSegmentsBetween = 4;

/** The cues of a passage in order, one for each verb. */
export function findCues(passage: Passage, speech: SpeechGrammar): Cue[] {
  const cues: Cue[] = [];
  const { words, segments } = passage;
  segments.forEach(({ from, to }, segment) => {
    for (let at = from; at < to; at++) {
      const word = words[at] as Word;
      // Capitals are nouns: „Schreiben“; at the beginning „Kritisiert wird“ is none.
      if (word.quotation || word.fragment || (/^\p{Lu}/u.test(word.text) && (at > 0 || word.lower.endsWith('n'))))
        continue;
      const cue = readVerb(passage, segment, at, speech);
      if (cue) cues.push(cue);
    }
    const noun = nounCue(passage, segment, speech);
    const verb = cues.findIndex((cue) => cue.segment === segment && cue.frames.has('clause'));
    // „äußerte den Verdacht, dass …“: the noun tells more than the verb.
    if (noun && verb >= 0 && noun.noun === to - 1 && cues[verb]?.sense === 'say')
      cues[verb] = { ...noun, finite: (cues[verb] as Cue).finite };
    else if (noun && verb < 0) cues.push(noun);
  });
  return cues;
}

function readVerb(passage: Passage, segment: number, at: number, speech: SpeechGrammar): Cue | null {
  const word = passage.words[at] as Word;
  const forms = speech.cueForms(word.lower);
  if (forms.length === 0) return null;
  let best: Cue | null = null;
  let bestWeight = -1;
  for (const form of forms) {
    const weight = (form.particle ? 1 : 0) + (form.verb.needs.length > 0 ? 2 : 0);
    if (weight <= bestWeight) continue;
    const cue = readForm(form, passage, segment, at, speech);
    if (cue) [best, bestWeight] = [cue, weight];
  }
  return best;
}

function readForm(reading: CueForm, passage: Passage, segment: number, at: number, speech: SpeechGrammar): Cue | null {
  const { verb, form, particle } = reading;
  const { words, segments } = passage;
  const { from, to } = segments[segment] as Segment;
  if (verb.needs.length > 0 && !words.slice(from, to).some(({ lower }) => verb.needs.includes(lower))) return null;
  const base = { sense: verb.sense, frames: verb.frames, segment, noun: -1 };
  if (form === 'finite') {
    if (isParticipleHere(passage, segment, at, speech)) return null;
    if (isInfinitiveHere(passage, segment, at, speech)) return null;
    if (!particle) return { ...base, finite: at, from: at, to: at + 1, passive: false };
    const end = particleAt(passage, segment, at, particle, speech);
    if (end < 0) return null;
    return { ...base, finite: at, from: at, to: end - at < 4 ? end + 1 : at + 1, passive: false };
  }
  const first = particle ? at - 1 : at;
  if (particle && words[first]?.lower !== particle) return null;
  if (form === 'infinitive') {
    const modal = findBack(passage, segment, at, speech.sayingModals);
    return modal < 0 ? null : { ...base, finite: modal, from: first, to: at + 1, passive: false };
  }
  const shape = { ...base, from: first, to: at + 1 };
  const active = findBack(passage, segment, at, speech.perfectAuxiliaries);
  const passive = findBack(passage, segment, at, speech.passiveAuxiliaries);
  const behind = words[at + 1]?.lower ?? '';
  if (at + 1 < to && speech.passiveAuxiliaries.has(behind)) return { ...shape, finite: at + 1, passive: true };
  if (at + 1 < to && speech.perfectAuxiliaries.has(behind)) return { ...shape, finite: at + 1, passive: false };
  if (passive >= 0 && passive >= active && !(verb.perfectWithBe && !speech.becomes.has(words[passive]?.lower ?? '')))
    return { ...shape, finite: passive, passive: true };
  if (Math.max(active, passive) >= 0) return { ...shape, finite: Math.max(active, passive), passive: false };
  // „Kritisiert wird“, „wie berichtet“
  return speech.manner.has(words[from]?.lower ?? '') ? { ...shape, finite: at, passive: true } : null;
}

/** „bezeichnet“ behind „wird“ is no finite verb. */
function isParticipleHere({ words, segments }: Passage, segment: number, at: number, speech: SpeechGrammar): boolean {
  const forms = speech.cueForms((words[at] as Word).lower);
  if (!forms.some(({ form }) => form === 'participle')) return false;
  const { from, to } = segments[segment] as Segment;
  const behind = words[at + 1]?.lower ?? '';
  if (at + 1 < to && (speech.passiveAuxiliaries.has(behind) || speech.perfectAuxiliaries.has(behind))) return true;
  return words
    .slice(from, at)
    .some(
      ({ lower, fragment }) =>
        !fragment && (speech.passiveAuxiliaries.has(lower) || speech.perfectAuxiliaries.has(lower)),
    );
}

/** The plural of the present looks like the infinitive. */
function isInfinitiveHere({ words, segments }: Passage, segment: number, at: number, speech: SpeechGrammar): boolean {
  const word = words[at] as Word;
  if (!word.lower.endsWith('n')) return false;
  if (words[at - 1]?.lower === speech.infinitiveMark) return true;
  const { from } = segments[segment] as Segment;
  if (/te?n$/u.test(word.lower) && !speech.cueForms(word.lower).some(({ form }) => form === 'infinitive')) return false;
  return words
    .slice(from, at)
    .some(({ lower, text }, index) => (index === 0 || lower === text) && speech.isModal(lower));
}

function particleAt(
  { words, segments }: Passage,
  segment: number,
  at: number,
  particle: string,
  speech: SpeechGrammar,
): number {
  for (let index = segment; index < Math.min(segments.length, segment + mostSegmentsBetween); index++) {
    const { from, to } = segments[index] as Segment;
    for (let end = Math.max(from, at + 1); end < Math.min(to, at + farthestParticle); end++) {
      if (words[end]?.lower !== particle || words[end]?.fragment) continue;
      if (end === to - 1 || speech.afterParticles.has(words[end + 1]?.lower ?? '')) return end;
    }
  }
  return -1;
}

/** The last of such words before `at` in its segment, or in those right before: „hat X, der …, gefordert“. */
function findBack({ words, segments }: Passage, segment: number, at: number, wanted: ReadonlySet<string>): number {
  for (let index = segment; index >= Math.max(0, segment - 3); index--) {
    const { from, to } = segments[index] as Segment;
    for (let back = Math.min(at, to) - 1; back >= from; back--) {
      if (wanted.has(words[back]?.lower ?? '') && !words[back]?.fragment) return back;
    }
  }
  return -1;
}

const nounFrames: ReadonlySet<CueFrame> = new Set(['clause', 'infinitive']);

/** A noun or adjective of saying near the end of a segment before a comma or colon. */
function nounCue({ words, segments }: Passage, segment: number, speech: SpeechGrammar): Cue | null {
  const { from, to, after } = segments[segment] as Segment;
  if (after !== ',' && after !== ':') return null;
  const verb = words.slice(from, to).findIndex((word) => word.finite);
  for (let at = to - 1; at >= Math.max(from, to - 6); at--) {
    const { text, lower, fragment, finite } = words[at] as Word;
    // „in dem Bericht heißt es, …“
    if (fragment || (finite && at < to - 1)) return null;
    const noun = /^\p{Lu}/u.test(text);
    if (!noun && at < to - 3) continue;
    const sense = noun ? speech.cueNoun(lower) : speech.cueAdjective(lower);
    if (
      noun &&
      speech.boundCueNouns.has(lower) &&
      !speech.viewTargets.has(words[at - 1]?.lower ?? '') &&
      !speech.viewTargets.has(words[at - 2]?.lower ?? '')
    )
      continue;
    if (sense === null) continue;
    if (!noun && !words.slice(from, to).some((word) => speech.copulas.has(word.lower))) return null;
    const shape = { sense, frames: nounFrames, segment, from: at, to: at + 1, passive: false };
    return { ...shape, finite: verb < 0 ? at : from + verb, noun: noun ? at : -1 };
  }
  return null;
}
