import type { Language } from '../../languages/language.ts';
import type { Span } from '../../model.ts';
import type { Passage, Word } from '../statements/passage.ts';

/** A phrase that says where, from the first preposition to the last noun. */
export interface PlacePhrase extends Span {
  /** Whether a place is named in it, not only a building or ground. */
  readonly named: boolean;
}

/** Between a preposition and the noun that it belongs to stand no more words. */
const mostBetween = 6;
const capital = /^[\p{Lu}\d]/u;

/** The place phrases among the words `from`..`to` of a passage, in order; what belongs together is one: „in der Nähe von Ulm“. */
export function placePhrases(
  { words }: Passage,
  from: number,
  to: number,
  places: readonly Span[],
  language: Language,
): PlacePhrase[] {
  const found: { from: number; to: number; named: boolean }[] = [];
  let next = places.findIndex((place) => place.end > (words[from]?.start ?? 0));
  for (let at = from; at < to; at++) {
    const word = words[at] as Word;
    while (next >= 0 && next < places.length && (places[next] as Span).end <= word.start) next++;
    const place = next >= 0 ? places[next] : undefined;
    const named = place !== undefined && place.start <= word.start && place.end >= word.end;
    if (!named && !language.events.isSiteNoun(word.text)) continue;
    const preposition = prepositionBefore(words, at, found.at(-1)?.from ?? from, named, language);
    if (preposition < 0) continue;
    if (language.events.seatPhrases.has(`${words[at - 1]?.lower} ${word.lower}`)) continue;
    let end = at + 1;
    while (named && end < to && (words[end] as Word).start < (place as Span).end) end++;
    if (
      named &&
      end < to &&
      (language.events.isSiteNoun(words[end]?.text ?? '') ||
        language.events.placeRelations.has(words[end]?.lower ?? ''))
    )
      end++;
    const before = found.at(-1);
    if (before && preposition <= before.to) {
      before.to = end;
      before.named ||= named;
    } else found.push({ from: preposition, to: end, named });
    at = end - 1;
  }
  return found.map((each) => ({
    start: words[each.from]?.start ?? 0,
    end: words[each.to - 1]?.end ?? 0,
    named: each.named,
  }));
}

/** The preposition of place that the noun at `at` stands behind, with articles, attributes and nouns between; -1 for none. */
function prepositionBefore(
  words: readonly Word[],
  at: number,
  limit: number,
  named: boolean,
  { events, speech }: Language,
): number {
  for (let back = at - 1; back >= Math.max(limit, at - mostBetween); back--) {
    const { lower, text, finite, quotation } = words[back] as Word;
    if (quotation || events.directions.has(lower)) return -1;
    if (events.placePrepositions.has(lower)) return relationBefore(words, back, limit, events.placeRelations);
    if (events.afterRelation.has(lower) && events.placeRelations.has(words[back - 1]?.lower ?? '')) continue;
    // „im Norden Spaniens das Dorf Osuna“: another phrase begins.
    const begins =
      speech.determiners.has(lower) && !speech.genitiveDeterminers.has(lower) && !speech.prepositions.has(lower);
    if (begins && !events.placePrepositions.has(words[back - 1]?.lower ?? '')) return -1;
    const between =
      speech.determiners.has(lower) ||
      (named && capital.test(text)) ||
      (speech.isAttribute(text) && !finite) ||
      /ends?$/u.test(lower);
    if (!between || speech.prepositions.has(lower)) return -1;
  }
  return -1;
}

/** „nördlich“ of „900 Kilometer nördlich“ stands alone; „im“ of „im Norden von“ is the preposition before that one. */
function relationBefore(words: readonly Word[], at: number, limit: number, relations: ReadonlySet<string>): number {
  const relation = words[at - 1];
  if (relation && at - 2 >= limit && relations.has(relation.lower)) return at - 2;
  return at;
}
