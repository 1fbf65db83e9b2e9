import type { Gazetteer } from '../../core/gazetteer/gazetteer.ts';
import type { Mention, Sentence } from '../../core/model.ts';
import { KINDS, type LabelledName, namesInLabels } from '../../core/tagger/labels.ts';
import { openTagger } from '../../core/tagger/open-tagger.ts';
import type { Tagger } from '../../core/tagger/tagger.ts';
import type { AnnotatedDocument } from './annotated-text.ts';

/** A name in a document, with the confidence of the tagger (1 in gold). */
export interface DocumentName extends LabelledName {
  readonly sentence: number;
  readonly confidence: number;
}

/** Opens a packed tagger or stops the program with the reason. */
export function mustOpenTagger(bytes: ArrayBuffer, gazetteer: Gazetteer): Tagger {
  const opened = openTagger(bytes, gazetteer);
  if (!opened.ok) throw new Error(opened.failure.message);
  return opened.value;
}

/** The document as the pipeline would hand it to the tagger: its words with a blank between them. */
export function asSentences(document: AnnotatedDocument): Sentence[] {
  let offset = 0;
  return document.sentences.map(({ tokens }, block) => {
    const start = offset;
    const placed = tokens.map((text) => {
      const token = { start: offset, end: offset + text.length, text };
      offset += text.length + 1;
      return token;
    });
    return { start, end: Math.max(start, offset - 1), tokens: placed, block };
  });
}

/** The names that the tagger finds in a document. */
export function tagDocument(tagger: Tagger, document: AnnotatedDocument): DocumentName[] {
  const sentences = asSentences(document);
  return tagger.tag(sentences).map((mention: Mention) => {
    const sentence = sentences.findIndex((one) => mention.start < one.end && mention.end > one.start);
    const tokens = sentences[sentence]?.tokens ?? [];
    const from = tokens.findIndex((token) => token.start === mention.start);
    const to = tokens.findIndex((token) => token.end === mention.end) + 1;
    return { sentence, from, to, kind: KINDS.indexOf(mention.kind), confidence: mention.confidence };
  });
}

/** The names that the annotators marked in a document. */
export function goldNames(document: AnnotatedDocument): DocumentName[] {
  return document.sentences.flatMap(({ labels }, sentence) =>
    namesInLabels(labels, labels.length).map((name) => ({ ...name, sentence, confidence: 1 })),
  );
}

/** One text for one name, to compare found and gold names. */
export function nameKey(name: DocumentName): string {
  return `${name.sentence}:${name.from}-${name.to}:${name.kind}`;
}
