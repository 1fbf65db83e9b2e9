/** A sentence of training text; `labels` as in core/tagger/labels.ts. */
export interface AnnotatedSentence {
  readonly tokens: readonly string[];
  readonly labels: Uint8Array;
}

/** Sentences that belong together; isolated sentences are documents of one. */
export interface AnnotatedDocument {
  readonly id: string;
  readonly corpus: string;
  readonly sentences: readonly AnnotatedSentence[];
}
