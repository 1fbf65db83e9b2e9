import type { Span } from '../../core/model.ts';
import { quoteParts } from './quote-parts.ts';

export interface QuotationProps {
  /** `Article.text`. */
  readonly text: string;
  /** `Article.language`: how it is spoken and hyphenated. */
  readonly language: string | null;
  readonly sentence: Span;
  readonly words: Span;
  /** How many characters are shown at most. */
  readonly longest: number;
}

/** The article's own sentence, with the words that it is evidence for marked. */
export function Quotation({ text, language, sentence, words, longest }: QuotationProps) {
  const parts = quoteParts(text, sentence, words, longest);
  return (
    <span class="quotation" dir="auto" lang={language ?? undefined}>
      {parts.before}
      <mark>{parts.words}</mark>
      {parts.after}
    </span>
  );
}
