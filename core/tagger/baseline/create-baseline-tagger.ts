import type { Gazetteer } from '../../gazetteer/gazetteer.ts';
import type { Language } from '../../languages/language.ts';
import type { Mention, Sentence } from '../../model.ts';
import { surfaceOf } from '../../text/surface-of.ts';
import type { Tagger } from '../tagger.ts';
import { type Candidate, chooseCandidates } from './candidates.ts';
import { findOrganisations } from './find-organisations.ts';
import { findPeople } from './find-people.ts';
import { findPlaces } from './find-places.ts';
import { propagate, surnamesIn } from './propagate.ts';
import { createWordReader, type Word } from './words.ts';

/**
 * A tagger of rules: lists, titles, prepositions, endings and capitals propose candidates, the surest win, and a second pass
 * over the document finds the surnames that were seen with a first name or a title elsewhere.
 */
export function createBaselineTagger(language: Language, gazetteer: Gazetteer): Tagger {
  const { names } = language;

  function proposals(words: readonly Word[]): Candidate[] {
    return [
      ...findPeople(words, names),
      ...findPlaces(words, names, gazetteer),
      ...findOrganisations(words, names, gazetteer),
    ];
  }

  return {
    tag(sentences) {
      const readWords = createWordReader(language, gazetteer);
      const read = sentences.map(readWords);
      const proposed = read.map(proposals);
      const chosen = read.map((words, index) => chooseCandidates(proposed[index] ?? [], words.length));
      const surnames = surnamesIn(read, chosen, names);
      return read.flatMap((words, index) => {
        const all = [...(proposed[index] ?? []), ...propagate(words, proposed[index] ?? [], surnames, names)];
        return chooseCandidates(all, words.length).map((candidate) => mentionOf(candidate, sentences[index], words));
      });
    },
  };
}

function mentionOf(
  { from, to, kind, confidence }: Candidate,
  sentence: Sentence | undefined,
  words: readonly Word[],
): Mention {
  const start = words[from]?.start ?? sentence?.start ?? 0;
  const end = words[to - 1]?.end ?? start;
  return { start, end, kind, confidence, source: 'tagger', surface: surfaceOf(words.slice(from, to)) };
}
