import type { EventWords } from '../../languages/event-words.ts';
import type { Language } from '../../languages/language.ts';
import { endsInInfinitive, hasFinite, isFiniteAt, openingOf } from '../statements/clauses.ts';
import { phraseAt } from '../statements/noun-phrase.ts';
import type { Passage, Segment, Word } from '../statements/passage.ts';
import type { MainClause } from './clause.ts';
import { isSubordinate } from './subordinate.ts';

/** Where the clause of the verb ends: at the end of its segment, or further where its other verb or what it needs is still to come. */
export function clauseEnd(
  passage: Passage,
  segments: readonly Segment[],
  index: number,
  verb: number,
  language: Language,
  inserted: (readonly [number, number])[],
): Pick<MainClause, 'close' | 'to'> {
  const { events } = language;
  const { words } = passage;
  const own = segments[index] as Segment;
  const isOpen = events.openVerbs.has(words[verb]?.lower ?? '');
  const end = cutAtSecondVerb(passage, verb, own.to, isOpen, language);
  if (end < own.to) return { close: end, to: end };
  // „hat … festgenommen“, „führten … durch“
  const isEnd = (word: Word) => (isOpen ? closes(word, events) : events.verbParticles.has(word.text));
  const closed = isEnd(words[end - 1] as Word);
  const bracket = closed ? null : bracketBehind(passage, segments, index, isEnd, language, inserted);
  if (bracket && bracket.close < (segments[bracket.last] as Segment).to)
    return { close: bracket.close, to: bracket.close };
  const last = bracket?.last ?? (isOpen ? index : appositionsBehind(passage, segments, index, verb, language));
  const close = (segments[last] as Segment).to;
  return { close, to: complementBehind(passage, segments, last, verb, language) ?? close };
}

/** The segment with the other part of the verb, as in „hat den Mann, der …, festgenommen (und verhört)“, and the end of that part; null where none follows. */
function bracketBehind(
  passage: Passage,
  segments: readonly Segment[],
  index: number,
  isEnd: (word: Word) => boolean,
  language: Language,
  inserted: (readonly [number, number])[],
): { readonly last: number; readonly close: number } | null {
  const { speech } = language;
  const between: (readonly [number, number])[] = [];
  for (let next = index + 1; next < Math.min(segments.length, index + mostSegments); next++) {
    const segment = segments[next] as Segment;
    if (!joins.has(segment.before)) return null;
    const opening = openingOf(passage, segment, speech);
    if (opening === 'content' || opening === 'infinitive') return null;
    if (segment.before === '–' && segment.after === '–') {
      between.push([segment.from, segment.to]);
      continue;
    }
    if (isSubordinate(passage, segment, segment.from, opening, next, speech)) between.push([segment.from, segment.to]);
    else {
      const close = cutAtSecondVerb(passage, segment.from - 2, segment.to, true, language);
      if (isEnd(passage.words[close - 1] as Word)) {
        inserted.push(...between);
        return { last: next, close };
      }
      if (hasFinite(passage, segment, speech)) return null;
    }
  }
  return null;
}

/** Signs within one clause: a quotation of whole clauses has none before it. */
const joins = new Set([',', '–']);

/** The last segment of „sagte der Minister, Ilse Muster, …“: names and nouns behind the subject where the clause has nothing else yet. */
function appositionsBehind(
  passage: Passage,
  segments: readonly Segment[],
  index: number,
  verb: number,
  { speech }: Language,
): number {
  const { to } = segments[index] as Segment;
  const subject = phraseAt(passage, verb + 1, to, speech);
  let last = index;
  while (subject && subject.to >= to && last < index + 2) {
    const next = segments[last + 1];
    if (next?.before !== ',' || next.after !== ',' || hasFinite(passage, next, speech)) break;
    // „eine Strecke, auf der …“
    if (speech.prepositions.has(passage.words[next.from]?.lower ?? '')) break;
    last++;
    const behind = segments[last + 1];
    if (behind && !hasFinite(passage, behind, speech)) return last + 1;
  }
  return last;
}

/** The end of the clause behind the comma that tells what was said, asked, decided; null where the main clause stands alone. */
function complementBehind(
  passage: Passage,
  segments: readonly Segment[],
  last: number,
  verb: number,
  language: Language,
): number | null {
  const { speech } = language;
  const next = segments[last + 1];
  const { to } = segments[last] as Segment;
  if (next?.before !== ',' || !needsMore(passage.words, verb, to, language)) return null;
  const opening = openingOf(passage, next, speech);
  // „…, wie die Polizei mitteilte“
  if (speech.manner.has(passage.words[next.from]?.lower ?? '')) return null;
  const complement = opening === 'content' || opening === 'infinitive' || opening === 'reported';
  if (opening === 'content') return contentEnd(passage, segments, last + 1, language);
  return complement || (endsInInfinitive(passage, next, speech) && opening !== 'subordinate') ? next.to : null;
}

/** The end of „dass die Kiste, die im Zug stand, leer war“: at its verb, behind clauses inside; that of its first segment where no verb follows. */
function contentEnd(passage: Passage, segments: readonly Segment[], index: number, { speech }: Language): number {
  const first = segments[index] as Segment;
  if (isFiniteAt(passage, first.to - 1, speech)) return first.to;
  for (let next = index + 1; next < Math.min(segments.length, index + mostSegments); next++) {
    const segment = segments[next] as Segment;
    if (!joins.has(segment.before)) break;
    const opening = openingOf(passage, segment, speech);
    if (isSubordinate(passage, segment, segment.from, opening, next, speech)) continue;
    return isFiniteAt(passage, segment.to - 1, speech) ? segment.to : first.to;
  }
  return first.to;
}

/** More commas are no single clause. */
export const mostSegments = 7;

/** A clause of so few words from its verb on does not tell enough without the one behind it. */
const mostIncomplete = 4;

function closes(word: Word, events: EventWords): boolean {
  return word.text === word.lower && events.looksNonFinite(word.lower);
}

/** Whether the clause tells what happened only with the one behind its comma: „sagte, dass …“, „hat gebeten, … zu“. */
function needsMore(words: readonly Word[], verb: number, end: number, { speech }: Language): boolean {
  const last = words[end - 1] as Word;
  const says = speech.cueForms(words[verb]?.lower ?? '').length > 0 || speech.cueForms(last.lower).length > 0;
  return says || end - verb <= mostIncomplete;
}

/** „teilte die Firma mit und kündigte an“: only up to the second verb. */
function cutAtSecondVerb(
  passage: Passage,
  verb: number,
  to: number,
  isOpen: boolean,
  { speech, events }: Language,
): number {
  const { words } = passage;
  for (let at = verb + 3; at < to - 1; at++) {
    if (!events.and.has(words[at]?.lower ?? '')) continue;
    const next = words[at + 1] as Word;
    if (next.text !== next.lower) continue;
    const done = !isOpen || closes(words[at - 1] as Word, events);
    if (done && isFiniteAt(passage, at + 1, speech) && !closesBoth(words, at, to, isOpen, events)) return at;
  }
  return to;
}

/** „festgenommen und angeklagt worden“ */
function closesBoth(words: readonly Word[], at: number, to: number, isOpen: boolean, events: EventWords): boolean {
  return isOpen && to - at <= 4 && closes(words[to - 1] as Word, events);
}
