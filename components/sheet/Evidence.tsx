import type { ComponentChildren } from 'preact';
import type { Span } from '../../core/model.ts';
import { Quotation } from '../evidence/Quotation.tsx';
import type { SentenceFinder } from '../evidence/sentence-finder.ts';

/** Longer sentences are cut around the words in question. */
const longestSentence = 260;

/** What every line of the sheet needs to show where it comes from. */
export interface Source {
  /** `Article.text`. */
  readonly text: string;
  /** `Article.language`. */
  readonly language: string | null;
  readonly sentenceOf: SentenceFinder;
  /** The reader wants to see these words in the page. */
  readonly onJump: (span: Span) => void;
}

export interface EvidenceProps {
  readonly source: Source;
  readonly span: Span;
  /** What the sheet says, above the sentence that it rests on. */
  readonly children?: ComponentChildren;
}

/** A line of the sheet with its sentence; pressing it shows the place in the page. */
export function Evidence({ source, span, children }: EvidenceProps) {
  return (
    <button type="button" class="evidence" onClick={() => source.onJump(span)}>
      {children}
      <Quotation
        text={source.text}
        language={source.language}
        sentence={source.sentenceOf(span)}
        words={span}
        longest={longestSentence}
      />
    </button>
  );
}
