import * as is from '../../gazetteer/name-classes.ts';
import type { NameRules } from '../../languages/language.ts';
import type { Candidate } from './candidates.ts';
import { genitiveStem, type Word } from './words.ts';

/** From this confidence on a full name makes its surname a person's everywhere in the document. */
const SURE = 0.85;

/** The surnames of the persons who are surely named in the document. */
export function surnamesIn(
  sentences: readonly (readonly Word[])[],
  chosen: readonly (readonly Candidate[])[],
  names: NameRules,
): Set<string> {
  const surnames = new Set<string>();
  chosen.forEach((candidates, index) => {
    for (const { from, to, kind, confidence } of candidates) {
      const last = sentences[index]?.[to - 1];
      if (kind !== 'person' || confidence < SURE || !last || last.shape === 'initial' || /^[IVX]+\.?$/u.test(last.text))
        continue;
      if (to - from === 1 && last.common) continue;
      surnames.add(last.text);
      const stem = genitiveStem(last.text, names.genitiveEndings);
      if (stem !== null && last.base === stem) surnames.add(stem);
    }
  });
  return surnames;
}

/** Every other standing of those surnames, also in the genitive and at the start of a sentence. */
export function propagate(words: readonly Word[], surnames: ReadonlySet<string>, names: NameRules): Candidate[] {
  const found: Candidate[] = [];
  words.forEach((word, from) => {
    if (!word.capital) return;
    const stem = genitiveStem(word.text, names.genitiveEndings);
    if (!surnames.has(word.text) && (stem === null || !surnames.has(stem))) return;
    const before = words[from - 1]?.text ?? '';
    const ordinary = word.common || (word.classes & is.LAST_NAME_ALSO_WORD) !== 0;
    if (ordinary && (word.first || names.articles.has(before))) return;
    if ((word.classes & is.PLACE) !== 0 && names.placePrepositions.has(before)) return;
    found.push({
      from,
      to: from + 1,
      kind: 'person',
      confidence: (word.classes & (is.COUNTRY | is.BIG_CITY)) !== 0 ? 0.5 : 0.88,
    });
  });
  return found;
}
