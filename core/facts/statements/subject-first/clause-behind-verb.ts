import type { SaidForm } from '../../../languages/subject-first-speech.ts';
import type { Passage, Segment, Word } from '../passage.ts';
import { type Grammar, hasVerb, isVerb, lowerOf, sentenceAt, startsNoun } from './said.ts';

/** How many words may stand between a verb and its „that“ or „to“. */
const farthest = 16;

/** Where what is said begins behind a verb: „said that …“, „told X …“, „asked whether …“, „urged X to …“; -1 for nothing. */
export function clauseBehindVerb(
  passage: Passage,
  segment: number,
  at: number,
  form: SaidForm,
  grammar: Grammar,
): number {
  const { frames } = form;
  const { to } = sentenceAt(passage, at);
  if (frames.has('clause') || frames.has('addressee')) {
    const that = thatBehind(passage, at + 1, to, grammar);
    if (that >= 0) return that + 1;
  }
  if (frames.has('question')) {
    const question = questionBehind(passage, segment, at, grammar);
    if (question >= 0) return question;
  }
  if (frames.has('infinitive') || frames.has('calling')) {
    const infinitive = infinitiveBehind(passage, segment, at, frames.has('calling'), grammar);
    if (infinitive >= 0) return infinitive;
  }
  if (!frames.has('clause') || frames.has('that')) return -1;
  return bareClause(passage, segment, at, form, grammar);
}

/** „that“ behind adverbs, an addressee and words between commas, with no verb before it. */
function thatBehind(passage: Passage, from: number, to: number, grammar: Grammar): number {
  for (let at = from; at < Math.min(to, from + farthest); at++) {
    const word = passage.words[at] as Word;
    if (word.quotation || word.text === ':' || word.text === ';') return -1;
    if (grammar.speech.coordinators.has(word.lower) && !grammar.speech.nameLinks.has(word.lower)) return -1;
    // „said it “was gone” and that …“
    if (grammar.speech.nameLinks.has(word.lower) && passage.words[at - 1]?.fragment) return -1;
    if (grammar.speech.thatWords.has(word.lower)) {
      return at + 1 < to && !isRelative(passage, at, grammar) ? at : -1;
    }
    // „said N, adding that …“
    const adds = at > from && grammar.saidForms(word.lower).some(({ form }) => form === 'gerund');
    if (adds || isVerb(passage, at, grammar)) return -1;
  }
  return -1;
}

/** „the report that says“: a verb right behind makes it a relative pronoun, unless it is right behind the verb of saying. */
function isRelative(passage: Passage, at: number, grammar: Grammar): boolean {
  return (
    isVerb(passage, at + 1, grammar) &&
    !passage.words[at + 1]?.fragment &&
    !grammar.speech.subjectPronouns.has(lowerOf(passage, at + 1))
  );
}

function questionBehind(passage: Passage, segment: number, at: number, grammar: Grammar): number {
  const { to } = passage.segments[segment] as Segment;
  for (let next = at + 1; next < Math.min(to, at + 6); next++) {
    const { lower } = passage.words[next] as Word;
    if (grammar.speech.contentOpeners.has(lower) && !grammar.speech.thatWords.has(lower))
      return hasVerb(passage, next + 1, to, grammar) ? next : -1;
    if (isVerb(passage, next, grammar)) return -1;
  }
  return -1;
}

/** „urged residents to stay“, „called on X to stay“, „pledged to stay“ */
function infinitiveBehind(passage: Passage, segment: number, at: number, calling: boolean, grammar: Grammar): number {
  const { to } = passage.segments[segment] as Segment;
  if (calling && !grammar.callingPrepositions.has(lowerOf(passage, at + 1))) return -1;
  for (let next = at + (calling ? 2 : 1); next < Math.min(to - 1, at + farthest); next++) {
    if (isVerb(passage, next, grammar)) return -1;
    if (lowerOf(passage, next) !== grammar.infinitiveMark) continue;
    const verb = passage.words[next + 1] as Word;
    const isBase =
      verb.fragment !== null ||
      (verb.lower === verb.text &&
        !grammar.speech.determiners.has(verb.lower) &&
        !grammar.speech.prepositions.has(verb.lower));
    if (isBase && !/(?:ing|s)$/u.test(verb.lower)) return next + 1;
  }
  return -1;
}

/** „said it would …“, „told X it would …“, „said on Monday it would …“ */
function bareClause(passage: Passage, segment: number, at: number, form: SaidForm, grammar: Grammar): number {
  const { to } = passage.segments[segment] as Segment;
  const { speech, times, isAdverb } = grammar;
  let start = at + 1;
  while (start < to && (times.has(lowerOf(passage, start)) || isAdverb(lowerOf(passage, start)))) start++;
  if (start === to || passage.words[start]?.quotation) return -1;
  if (form.frames.has('addressee')) start = behindAddressee(passage, start, to, grammar);
  if (speech.prepositions.has(lowerOf(passage, start)) && lowerOf(passage, start) === passage.words[start]?.text)
    start = behindPhrase(passage, start, to, grammar);
  const opener = lowerOf(passage, start);
  const conditional = speech.otherOpeners.has(opener) && !speech.relativePronouns.has(opener);
  if (!conditional && !startsNoun(passage, start, grammar) && !isThere(opener) && !passage.words[start]?.fragment)
    return -1;
  const end = conditional ? sentenceAt(passage, at).to : to;
  if (/^\p{L}+['’](?:m|re|s|ve|ll|d)$/u.test(opener) && isVerb(passage, start, grammar)) return start;
  for (let verb = start + 1; verb < end; verb++) {
    if (isVerb(passage, verb, grammar) || isQuotedVerb(passage, verb, grammar))
      return isReduced(passage, start, verb, form, grammar) ? -1 : start;
    // „reported earnings that rose“, „found a way after it closed“
    if (
      !conditional &&
      (speech.relativePronouns.has(lowerOf(passage, verb)) || speech.otherOpeners.has(lowerOf(passage, verb)))
    )
      return -1;
  }
  // „said the plan, which …, would …“
  const { to: sentenceEnd } = sentenceAt(passage, at);
  const later =
    form.sense === 'say' && joints.has(passage.segments[segment]?.after ?? '') && speech.determiners.has(opener);
  const beside = passage.segments[segment + 1];
  const apposed =
    beside !== undefined &&
    joints.has(beside.after) &&
    (beside.before !== ',' ||
      speech.determiners.has(lowerOf(passage, beside.from)) ||
      speech.relativePronouns.has(lowerOf(passage, beside.from)));
  return later && apposed && hasVerb(passage, to, sentenceEnd, grammar) ? start : -1;
}

/** Signs around what is put between. */
const joints: ReadonlySet<string> = new Set([',', '–', '—']);

/** „said lawmakers “missed the mark”“ */
function isQuotedVerb({ words }: Passage, at: number, { speech }: Grammar): boolean {
  const word = words[at];
  return word?.fragment != null && speech.isVerbForm(word.lower);
}

function isThere(word: string): boolean {
  return (
    word === 'there' ||
    word === 'it' ||
    word === 'there’s' ||
    word === "there's" ||
    /^(?:it|he|she|they|we|i|that|there|what|you)['’]/u.test(word)
  );
}

/** „announced the measures agreed with X“: what looks like a verb right before „by“ or „with“ belongs to the noun. */
function isReduced(passage: Passage, start: number, verb: number, form: SaidForm, grammar: Grammar): boolean {
  if (form.sense === 'say' || grammar.auxiliaries.has(lowerOf(passage, verb))) return false;
  const next = lowerOf(passage, verb + 1);
  return (
    grammar.isParticiple(lowerOf(passage, verb)) &&
    (grammar.speech.prepositions.has(next) || verb === start) &&
    form.sense !== 'report'
  );
}

/** Behind the person who is told: „told reporters“, „told the BBC“, „told Ann Lee“. */
function behindAddressee(passage: Passage, from: number, to: number, { speech, times }: Grammar): number {
  let at = from;
  if (speech.objectPronouns.has(lowerOf(passage, at))) return at + 1;
  const article = speech.determiners.has(lowerOf(passage, at));
  if (article) at++;
  const capitals = /^\p{Lu}/u.test(passage.words[at]?.text ?? '');
  if (capitals) while (at < to && /^\p{Lu}/u.test(passage.words[at]?.text ?? '')) at++;
  else at++;
  while (at < to && times.has(lowerOf(passage, at))) at++;
  return Math.min(at, to);
}

/** Behind „on Monday“, „in a statement“, „at a news conference“: where the next noun phrase begins. */
function behindPhrase(passage: Passage, from: number, to: number, grammar: Grammar): number {
  const { speech, times } = grammar;
  for (let at = from + 2; at < to; at++) {
    const before = lowerOf(passage, at - 1);
    const word = lowerOf(passage, at);
    if (speech.coordinators.has(word) || speech.relativePronouns.has(word)) return to;
    if (speech.prepositions.has(before) || speech.determiners.has(before)) continue;
    if (speech.subjectPronouns.has(word) || speech.determiners.has(word) || isThere(word)) return at;
    if (times.has(before) && startsNoun(passage, at, grammar)) return at;
    if (isVerb(passage, at, grammar)) return to;
  }
  return to;
}
