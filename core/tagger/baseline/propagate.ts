import * as is from '../../gazetteer/name-classes.ts';
import type { NameRules } from '../../languages/language.ts';
import type { Candidate } from './candidates.ts';
import { genitiveStem, type Word } from './words.ts';

/** From this confidence on a name with a first name or a title makes its surname a person's everywhere in the document. */
const SURE = 0.85;
const ROMAN = /^[IVX]+\.?$/u;
const ARABIC_ARTICLE = /^\p{L}{2}-(?=\p{Lu})/u;

/** Surnames with the particles before them: „Guttenberg“ → „zu“; the empty text where there is none. */
export type Surnames = ReadonlyMap<string, string>;

/** The surnames of the persons who are surely named in the document. */
export function surnamesIn(
  sentences: readonly (readonly Word[])[],
  chosen: readonly (readonly Candidate[])[],
  names: NameRules,
): Surnames {
  const surnames = new Map<string, string>();
  chosen.forEach((candidates, index) => {
    const words = sentences[index] ?? [];
    for (const { from, to, kind, confidence } of candidates) {
      const last = words[to - 1];
      if (kind !== 'person' || confidence < SURE || !last || last.shape === 'initial' || ROMAN.test(last.text))
        continue;
      if (to - from === 1 && last.common) continue;
      const particles = particlesBefore(words, from + 1, to - 1, names);
      const stem = genitiveStem(last.text, names.genitiveEndings);
      const forms = stem !== null && last.base === stem ? [last.text, stem] : [last.text];
      for (const form of forms) {
        surnames.set(form.replace(ARABIC_ARTICLE, ''), '');
        surnames.set(form, particles);
      }
    }
  });
  return surnames;
}

/**
 * Every other standing of those surnames, also in the genitive and at the start of a sentence; a longer name that was
 * proposed around it stays whole.
 */
export function propagate(
  words: readonly Word[],
  proposed: readonly Candidate[],
  surnames: Surnames,
  names: NameRules,
): Candidate[] {
  const found: Candidate[] = [];
  const longer = proposed.filter(({ kind, from, to }) => kind === 'person' && to - from > 1);
  const covered = new Set(
    longer.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, index) => from + index)),
  );
  words.forEach((word, at) => {
    if (covered.has(at) || word.shape === 'lower' || word.shape === 'other') return;
    const stem = genitiveStem(word.text, names.genitiveEndings);
    const particles = surnames.get(word.text) ?? (stem === null ? undefined : surnames.get(stem));
    if (particles === undefined || !isPersonHere(words, at, names)) return;
    const count = particles === '' ? 0 : particles.split(' ').length;
    const from = count > 0 && particlesBefore(words, at - count, at, names) === particles ? at - count : at;
    const large = (word.classes & (is.COUNTRY | is.BIG_CITY)) !== 0;
    found.push({ from, to: at + 1, kind: 'person', confidence: large ? 0.5 : 0.88 });
  });
  return found;
}

/** A surname that is a word needs a place where no noun would stand. */
function isPersonHere(words: readonly Word[], at: number, names: NameRules): boolean {
  const [word, before, next] = [words[at], words[at - 1]?.text ?? '', words[at + 1]?.text ?? ''];
  if (!word) return false;
  const ordinary = word.common || (word.classes & is.LAST_NAME_ALSO_WORD) !== 0;
  if (ordinary && names.articles.has(before)) return false;
  if (word.common && word.first && !names.speechVerbs.has(next)) return false;
  return (word.classes & is.PLACE) === 0 || !names.placePrepositions.has(before);
}

/** The particles right before `end`, at most back to `start`, in small letters. */
function particlesBefore(words: readonly Word[], start: number, end: number, names: NameRules): string {
  let from = end;
  while (from > Math.max(0, start) && names.particles.has(words[from - 1]?.text.toLowerCase() ?? '')) from--;
  const particles = words.slice(from, end).map((word) => word.text.toLowerCase());
  return particles.join(' ');
}
