import type { Language } from '../../languages/language.ts';
import type { SpeechGrammar } from '../../languages/speech-grammar.ts';
import { phraseAt } from '../statements/noun-phrase.ts';
import type { Passage, Word } from '../statements/passage.ts';

/** „mindestens zehn“ before „Menschen“ */
export function withNumber(words: readonly Word[], at: number, limit: number, { figures }: Language): number {
  let from = at;
  while (from > limit) {
    const { lower } = words[from - 1] as Word;
    if (figures.numberOf(lower) === null && !figures.bounds.has(lower) && !figures.approximations.has(lower)) break;
    from--;
  }
  return from;
}

/** „die Ministerin, Ilse Muster,“ with the name behind the comma. */
export function withApposition({ words, segments }: Passage, to: number, { speech, names }: Language): number {
  const next = segments.find(({ from }) => from === to + 1);
  if (words[to]?.text !== ',' || !next || next.to - next.from > mostInName) return to;
  for (let at = next.from; at < next.to; at++) {
    const { text, lower } = words[at] as Word;
    if (text === lower && !names.particles.has(lower) && !/^el-/u.test(lower)) return to;
    if (at === next.from && speech.adverbs.has(lower)) return to;
  }
  return next.to;
}

const mostInName = 5;

export function behindPreposition(
  passage: Passage,
  at: number,
  to: number,
  speech: SpeechGrammar,
  whole = true,
): number {
  const phrase = phraseAt(passage, at + 1, to, speech);
  const end = Math.max(at + 1, (whole ? phrase?.to : phrase?.head) ?? 0);
  // „bei Ulm/Neu-Ulm“, „zwischen der Stadt und dem Land“
  const goesOn =
    passage.words[end]?.text === '/' || (end > at + 1 && speech.coordinators.has(passage.words[end]?.lower ?? ''));
  return goesOn && end < to ? behindPreposition(passage, end, to, speech, whole) : end;
}

/** The end of a phrase, also of one with an attribute that has words of its own: „der in Ulm lebende Mann“. */
export function phraseEnd(passage: Passage, at: number, to: number, language: Language): number {
  const { words } = passage;
  const { speech, figures, events } = language;
  const first = words[at] as Word;
  // „der am Montag verunglückte Mann“
  if (speech.determiners.has(first.lower) && speech.prepositions.has(words[at + 1]?.lower ?? '')) {
    const inner = behindInnerWords(passage, at + 1, to, language);
    if (inner > at + 1) return inner;
  }
  const end = Math.max(at + 1, phraseAt(passage, at, to, speech)?.to ?? 0);
  if (end === at + 1 && speech.determiners.has(first.lower)) {
    // „die achtzig Musiker“
    const counted = figures.numberOf(words[end]?.lower ?? '') === null ? null : phraseAt(passage, end + 1, to, speech);
    if (counted) return counted.to;
    const inner = behindInnerWords(passage, end, to, language);
    if (inner > end) return inner;
  }
  // „440.000 neue Bäume“, „drei 18-Jährige“
  if (/^\d/u.test(words[end - 1]?.text ?? '') || (end === at + 1 && figures.numberOf(first.lower) !== null))
    return Math.max(end, phraseAt(passage, end, to, speech)?.to ?? 0);
  if (words[end]?.text === ',') return enumerationEnd(passage, end, to, language);
  if (!events.and.has(words[end]?.lower ?? '')) return end;
  const more = phraseAt(passage, end + 1, to, speech);
  return more && speech.subjectDeterminers.has(words[end + 1]?.lower ?? '') ? more.to : end;
}

/** The end of „Ulm, Bern und Graz“ from its first comma on; the comma itself where no enumeration follows. */
function enumerationEnd(passage: Passage, comma: number, to: number, { speech, events }: Language): number {
  const { words } = passage;
  let at = comma;
  for (let items = 0; items < mostItems && words[at]?.text === ','; items++) {
    const item = phraseAt(passage, at + 1, to, speech);
    if (!item) return comma;
    // „Bern und Graz“ may be one phrase.
    for (let inside = item.from; inside < item.to; inside++) {
      if (events.and.has(words[inside]?.lower ?? '')) return item.to;
    }
    at = item.to;
  }
  const last = events.and.has(words[at]?.lower ?? '') ? phraseAt(passage, at + 1, to, speech) : null;
  return last?.to ?? comma;
}

const mostItems = 8;

/** Behind „in Ulm lebende Mann“, of which the first words belong to the attribute; `from` where no noun follows it. */
function behindInnerWords(passage: Passage, from: number, to: number, { speech, events }: Language): number {
  const { words } = passage;
  for (let at = from + 1; at < Math.min(to, from + mostInner); at++) {
    const before = words[at - 1] as Word;
    const { text, lower } = words[at] as Word;
    if (text !== lower || !events.isParticipleAttribute(lower) || speech.determiners.has(lower)) continue;
    if (speech.prepositions.has(before.lower) || speech.determiners.has(before.lower)) continue;
    const rest = phraseAt(passage, at + 1, to, speech);
    if (rest) return rest.to;
  }
  return from;
}

const mostInner = 14;
