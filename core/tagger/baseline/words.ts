import type { Gazetteer } from '../../gazetteer/gazetteer.ts';
import { COMMON_WORD, NATIONALITY } from '../../gazetteer/name-classes.ts';
import type { Language } from '../../languages/language.ts';
import type { Sentence, Token } from '../../model.ts';
import { normaliseForm } from '../../text/normalise-form.ts';
import { isCapitalised, type WordShape, wordShape } from '../../text/word-shape.ts';
import { endingSet } from './ending-set.ts';

/** A token with what the baseline knows of it. */
export interface Word extends Token {
  readonly shape: WordShape;
  readonly capital: boolean;
  /** The form that the gazetteer knows: the word, or the word without its genitive ending. */
  readonly base: string;
  /** Classes of `base`. */
  readonly classes: number;
  /** Whether it begins the sentence or a quotation in it, where every word has a capital. */
  readonly first: boolean;
  /** Whether it is an ordinary word of the language, as far as we can tell. */
  readonly common: boolean;
  /** Whether it is a word for a person by function, title or trade. */
  readonly functional: boolean;
  /** Whether it is a noun for a body or ends in one: „Wetterdienst“, „Gerichtshofs“. */
  readonly body: boolean;
  /** Whether it introduces the name of a place: „Hauptstadt“. */
  readonly placeIntroducer: boolean;
  /** Whether it introduces the name of an organisation: „Firma“. */
  readonly organisationIntroducer: boolean;
  /** Whether it can be part of a name that we do not know. */
  readonly nameLike: boolean;
}

/** Short last parts are found in names by chance („Micheil“ is no „Heil“), but hardly in long words. */
const MIN_TAIL = 5;
const LONG_WORD = 11;

/** The reader of words; it keeps what it found out about each form for the length of one document. */
export function createWordReader(language: Language, gazetteer: Gazetteer) {
  const { names, text } = language;
  const functionEndings = endingSet(names.functionEndings);
  const nounEndings = endingSet(names.nounEndings);
  const bodyEndings = endingSet(names.bodyEndings.flatMap((ending) => [ending, `${ending}s`, `${ending}es`]));
  const placeIntroducers = endingSet(names.placeIntroducers);
  const organisationIntroducers = endingSet(names.organisationIntroducers);
  const known = new Map<string, Omit<Word, 'start' | 'end' | 'text' | 'first'>>();

  function baseOf(form: string): string {
    if (gazetteer.classesOf(form) !== 0) return form;
    const stems = names.genitiveEndings.map((ending) => genitiveStem(form, [ending]));
    return stems.find((stem) => stem !== null && gazetteer.classesOf(stem) !== 0) ?? form;
  }

  /** Compounds are judged by their last part: „Tarifstreit“ is ordinary because „Streit“ is. */
  function isCommon(form: string, classes: number): boolean {
    if ((classes & COMMON_WORD) !== 0) return true;
    if (classes !== 0 && classes !== NATIONALITY) return false;
    if (isFunctionWord(form) || nounEndings.end(form.toLowerCase())) return true;
    const tail = form.slice(form.lastIndexOf('-') + 1);
    for (const ending of ['', 's', 'es', 'n', 'en', 'e', 'er']) {
      if (!tail.endsWith(ending)) continue;
      const stem = tail.slice(0, tail.length - ending.length);
      for (
        let start = 0;
        start <= stem.length - (stem.length < LONG_WORD ? MIN_TAIL : MIN_TAIL - 1) && start < 30;
        start++
      ) {
        const part = start === 0 ? stem : stem.charAt(start).toUpperCase() + stem.slice(start + 1);
        if ((start === 0 || start > 3) && (gazetteer.classesOf(part) & COMMON_WORD) !== 0) return true;
      }
    }
    return false;
  }

  function isFunctionWord(form: string): boolean {
    return text.sentenceStarters.has(form) || names.neverNames.has(form);
  }

  function describe(form: string): Omit<Word, 'start' | 'end' | 'text' | 'first'> {
    const base = baseOf(form);
    const classes = isFunctionWord(form) ? 0 : gazetteer.classesOf(base);
    const capital = isCapitalised(form);
    const lower = form.toLowerCase();
    const shape = wordShape(form);
    const functional = capital && functionEndings.end(lower);
    const common = capital && isCommon(form, classes);
    const written = shape === 'capitalised' || shape === 'mixed' || (shape === 'upper' && form.length > 3);
    const nameLike =
      capital && written && !common && !functional && (classes & NATIONALITY) === 0 && !text.sentenceStarters.has(form);
    return {
      base,
      classes,
      capital,
      shape,
      functional,
      common,
      nameLike,
      body: capital && bodyEndings.end(lower),
      placeIntroducer: capital && !functional && placeIntroducers.end(lower),
      organisationIntroducer: capital && !functional && organisationIntroducers.end(lower),
    };
  }

  return function readWords(sentence: Sentence): Word[] {
    let first = true;
    return sentence.tokens.map((token) => {
      let description = known.get(token.text);
      if (!description) {
        description = describe(normaliseForm(token.text));
        known.set(token.text, description);
      }
      const word = { ...token, ...description, first };
      first = description.shape === 'other' ? first || '„“"»:'.includes(token.text) : false;
      return word;
    });
  };
}

/** The word without the ending of the genitive, or null where it has none. */
export function genitiveStem(form: string, endings: readonly string[]): string | null {
  const ending = endings.find((candidate) => form.endsWith(candidate));
  return ending !== undefined && form.length - ending.length >= 3 ? form.slice(0, -ending.length) : null;
}
