import type { RankedGroup } from '../../entities/group.ts';
import { lastFrom } from '../../entities/last-from.ts';
import type { Language } from '../../languages/language.ts';
import type { Sentence, Span } from '../../model.ts';
import { canSpeak, isObject } from './can-speak.ts';
import type { Candidate, SpeakerWords } from './candidate.ts';
import type { GroupStatement } from './find-statements.ts';
import { type NamedSpan, namedSpans, spansIn } from './named-spans.ts';
import { meansPerson } from './pronouns.ts';
import { roleHolders } from './role-holders.ts';
import { type Speaker, whoIsMeant } from './who-is-meant.ts';

/** A pronoun farther behind the last statement may mean somebody else. Set by hand. */
const farthestPronoun = 600;

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
  const holders = roleHolders(groups, language);
  const known = new Map<SpeakerWords, Speaker | null>();
  let last: { readonly group: RankedGroup | null; readonly end: number } = { group: null, end: 0 };

  function speakerOf(words: SpeakerWords, said: Span): Speaker | null {
    const before = known.get(words);
    if (before !== undefined) return before;
    const { owner, rival } = words;
    const meant = owner && speakerOf(owner, said);
    if (meant) {
      const { start, end } = meant.group ? words : meant;
      return { start, end, group: meant.group };
    }
    if (rival && isObject(words, rival, text, named, language)) return speakerOf(rival, said);
    const near = words.start - last.end < farthestPronoun ? last.group : null;
    const people = peopleBefore(words, said, named, sentences);
    const [plain = null] = people.length === 0 ? [near] : people.length === 1 ? people : [];
    const only = language.speech.subjectFirst ? likeliest(words, people, near) : plain;
    const speaker = ruledOut(words, whoIsMeant(words, text, named, only, holders, language), said);
    known.set(words, speaker);
    return speaker;
  }

  /** Whom a pronoun means where the verb tells its subject: the only person named just before, else who spoke last, else the last one named. */
  function likeliest(
    words: SpeakerWords,
    people: readonly RankedGroup[],
    near: RankedGroup | null,
  ): RankedGroup | null {
    const pronoun = text.slice(words.start, words.end).toLowerCase();
    if (pronoun === language.speech.impersonalPronoun) return near?.kind === 'organisation' ? near : null;
    const others = people.toReversed();
    const order = people.length === 1 ? [...people, near] : [near, ...others];
    return order.find((group) => group !== null && meansPerson(pronoun, group, text, language)) ?? order[0] ?? null;
  }

  /** A mere subject is the speaker only if it is somebody who can speak. */
  function ruledOut(words: SpeakerWords, speaker: Speaker, said: Span): Speaker | null {
    const { unless } = words;
    if (!unless || canSpeak(words, speaker.group, text, language)) return speaker;
    return unless.before ? speakerOf(unless.before, said) : null;
  }

  return candidates.map(({ kind, start, end, cue, speaker: words }) => {
    const speaker = words && speakerOf(words, { start, end });
    last = { group: speaker?.group ?? null, end: Math.max(end, speaker?.end ?? 0) };
    return {
      kind,
      ...extract({ start, end }, text),
      cue: cue && { ...extract(cue, text), sense: cue.sense },
      speaker: speaker && { ...extract(speaker, text), group: speaker.group },
    };
  });
}

/** The people named in the sentence before and in the same one before these words, but not in what is said. */
function peopleBefore(
  { start }: Span,
  said: Span,
  named: readonly NamedSpan[],
  sentences: readonly Sentence[],
): RankedGroup[] {
  const at = Math.max(0, lastFrom(sentences, start));
  const from = sentences[at - 1] ?? sentences[at];
  const people = spansIn(named, { start: from?.start ?? start, end: start }).filter(
    (span) => span.group.kind === 'person' && (span.end <= said.start || span.start >= said.end),
  );
  return [...new Set(people.map(({ group }) => group))];
}

function extract({ start, end }: Span, text: string) {
  return { start, end, text: text.slice(start, end) };
}
