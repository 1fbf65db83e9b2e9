import type { Gazetteer } from '../../core/gazetteer/gazetteer.ts';
import { NATIONALITY, PLACE } from '../../core/gazetteer/name-classes.ts';
import { KINDS, labelOf, OUTSIDE, SINGLE } from '../../core/tagger/labels.ts';
import type { AnnotatedDocument, AnnotatedSentence } from './annotated-text.ts';

const SINGLE_PLACE = labelOf(KINDS.indexOf('place'), SINGLE);

/** The document without marks on demonyms („Israeli figures“), which some annotators took for places and we do not. */
export function withoutDemonyms(document: AnnotatedDocument, gazetteer: Gazetteer): AnnotatedDocument {
  const isDemonym = (word: string) => {
    const classes = gazetteer.classesOf(word);
    return (classes & NATIONALITY) !== 0 && (classes & PLACE) === 0;
  };
  const unmarked = ({ tokens, labels }: AnnotatedSentence): AnnotatedSentence => ({
    tokens,
    labels: labels.map((label, i) => (label === SINGLE_PLACE && isDemonym(tokens[i] ?? '') ? OUTSIDE : label)),
  });
  return { ...document, sentences: document.sentences.map(unmarked) };
}
