import type { SheetArticle, Span } from '../../core/model.ts';

/** Where the browser's segmenter ends a sentence too early: after ordinals, initials and short abbreviations. */
const noSentenceEnd = /(?:^|[\s(„“"»])(?:\d{1,2}|\p{L}|[Dd]r|Prof|St|Nr|Mr|Mrs|Ms|bzw|ca|vgl|[uz]\. ?[aäBZ])\.\s*$/u;
const longestAbbreviation = 12;

/** Finds the sentence of `article.text` in which a span begins; the whole block where it has no sentences. */
export type SentenceFinder = (span: Span) => Span;

/** Splits a block into sentences when it is asked for the first time, and remembers them. */
export function createSentenceFinder(article: Pick<SheetArticle, 'text' | 'blocks' | 'language'>): SentenceFinder {
  const { text, blocks } = article;
  const segmenter = new Intl.Segmenter(article.language ?? 'de', { granularity: 'sentence' });
  const known = new Map<Span, readonly Span[]>();

  function sentencesOf(block: Span): readonly Span[] {
    const found = known.get(block);
    if (found) return found;
    const sentences: Span[] = [];
    let start = block.start;
    for (const { index, segment } of segmenter.segment(text.slice(block.start, block.end))) {
      const end = block.start + index + segment.length;
      if (noSentenceEnd.test(text.slice(Math.max(start, end - longestAbbreviation), end)) && end < block.end) continue;
      sentences.push({ start, end: start + text.slice(start, end).trimEnd().length });
      start = end;
    }
    known.set(block, sentences);
    return sentences;
  }

  return (span) => {
    const block = lastStartingBefore(blocks, span.start);
    if (!block || span.start >= block.end) return span;
    return lastStartingBefore(sentencesOf(block), span.start) ?? block;
  };
}

/** The last of some spans, ordered by start, that begins at the offset or before it. */
function lastStartingBefore<Item extends Span>(spans: readonly Item[], offset: number): Item | undefined {
  let from = 0;
  let to = spans.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((spans[middle] as Item).start <= offset) from = middle + 1;
    else to = middle;
  }
  return spans[from - 1];
}
