import type { Span } from '../../core/model.ts';
import { quoteParts } from './quote-parts.ts';

export interface QuotationProps {
  /** `Article.text`. */
  readonly text: string;
  readonly sentence: Span;
  readonly words: Span;
  /** How many characters are shown at most. */
  readonly longest: number;
}

/** The article's own sentence, with the words that it is evidence for marked. */
export function Quotation({ text, sentence, words, longest }: QuotationProps) {
  const parts = quoteParts(text, sentence, words, longest);
  return (
    <span class="quotation" dir="auto">
      {parts.before}
      <mark>{parts.words}</mark>
      {parts.after}
    </span>
  );
}
