import type { RankedGroup } from '../../entities/group.ts';
import type { Language } from '../../languages/language.ts';
import type { Sentence, Span } from '../../model.ts';
import type { Candidate, SpeakerWords } from './candidate.ts';
import type { GroupStatement } from './find-statements.ts';
import { type NamedSpan, namedSpans, spansIn } from './named-spans.ts';
import { meansPerson } from './pronouns.ts';

/** A pronoun farther behind the last statement may mean somebody else. Set by hand. */
const farthestPronoun = 600;

interface Speaker extends Span {
  readonly group: RankedGroup | null;
}

/**
 * Statements with their texts, and their speakers among the groups: by a name or description in the words that name the speaker; by the body
 * for which a spokesperson without a name speaks; by the speaker before for a pronoun that fits. Whoever is none of them stays as the text has it.
 */
export function resolveSpeakers(
  candidates: readonly Candidate[],
  text: string,
  groups: readonly RankedGroup[],
  sentences: readonly Sentence[],
  language: Language,
): GroupStatement[] {
  const named = namedSpans(groups);
  const known = new Map<SpeakerWords, Speaker>();
  let last: { readonly group: RankedGroup | null; readonly end: number } = { group: null, end: 0 };
  return candidates.map(({ kind, start, end, cue, speaker: words }) => {
    let speaker = words && known.get(words);
    if (words && !speaker) {
      const near = words.start - last.end < farthestPronoun ? last.group : null;
      const people = peopleBefore(words, named, sentences);
      speaker = resolve(
        words,
        text,
        named,
        people.length > 0 ? (people.length === 1 ? (people[0] ?? null) : null) : near,
        language,
      );
      known.set(words, speaker);
    }
    last = { group: speaker?.group ?? null, end: Math.max(end, speaker?.end ?? 0) };
    return {
      kind,
      ...extract({ start, end }, text),
      cue: cue && { ...extract(cue, text), sense: cue.sense },
      speaker: speaker ? { ...extract(speaker, text), group: speaker.group } : null,
    };
  });
}

/** The people named in the sentence before and in the same one before these words. */
function peopleBefore({ start }: Span, named: readonly NamedSpan[], sentences: readonly Sentence[]): RankedGroup[] {
  let [low, high] = [0, sentences.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((sentences[middle]?.start ?? 0) <= start) low = middle;
    else high = middle - 1;
  }
  const from = sentences[low - 1] ?? sentences[low];
  const people = spansIn(named, { start: from?.start ?? start, end: start }).filter(
    ({ group }) => group.kind === 'person',
  );
  return [...new Set(people.map(({ group }) => group))];
}

function extract({ start, end }: Span, text: string) {
  return { start, end, text: text.slice(start, end) };
}

function resolve(
  words: SpeakerWords,
  text: string,
  named: readonly NamedSpan[],
  last: RankedGroup | null,
  language: Language,
): Speaker {
  const { start, end, head } = words;
  const within = spansIn(named, { start, end });
  const inHead = within.filter((span) => span.start < head.end);
  const person = inHead.findLast((span) => span.group.kind === 'person' && !isOwner(span, words, text, language));
  if (person) return { start, end, group: person.group };
  // „die Chefin des Verbands, Eva Beispiel“
  const behind = spansIn(named, { start: end, end: end + 3 }).find(({ group }) => group.kind === 'person');
  if (behind && text.slice(end, behind.start).trim() === ',') return { start, end: behind.end, group: behind.group };
  const apposed = within.find(
    (span) => span.group.kind === 'person' && text.slice(start, span.start).trimEnd().endsWith(','),
  );
  if (apposed) return { start, end, group: apposed.group };
  const body = inHead
    .filter((span) => !isOwner(span, words, text, language))
    .find((span) => span.end >= head.end || span.group.kind === 'organisation');
  if (body && body.end >= head.end) return { start, end, group: body.group };
  const noun = text.slice(head.start, head.end).split(/\s+/u).at(-1) ?? '';
  if (language.speech.isSpokesperson(noun.toLowerCase())) {
    const spoken =
      within.find(({ group, start: at }) => at >= head.end && group.kind === 'organisation') ??
      within.find((span) => span.start >= head.end);
    return { start, end, group: spoken?.group ?? body?.group ?? null };
  }
  if (last && refersBack(words, text, last, language)) return { start, end, group: last };
  return { start, end, group: null };
}

/** „der Vater von Ilse Vogt“: who is named is not the speaker. */
function isOwner(span: Span, { start }: Span, text: string, { speech }: Language): boolean {
  const before = text.slice(start, span.start).trimEnd().split(/\s+/u).at(-1) ?? '';
  return speech.agentPrepositions.has(before.toLowerCase());
}

/** „er“, „seinen Angaben“, „demnach“ */
function refersBack({ start, end }: Span, text: string, last: RankedGroup, language: Language): boolean {
  const [first = '', second = ''] = text.slice(start, end).toLowerCase().split(/\s+/u);
  const { speech } = language;
  if (speech.sourceAdverbs.has(first) && second === '') return true;
  if (last.kind !== 'person') return false;
  const own = speech.possessives.has(first) && speech.isSourceNoun(second);
  if (!own && !(speech.personalPronouns.has(first) && second === '')) return false;
  return meansPerson(first, last, text, language);
}
