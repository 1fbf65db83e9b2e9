import type { Entity, SheetArticle, Span } from '../../core/model.ts';

/** The first mention in the running text: headlines and captions name, but do not introduce. */
export function introduction(
  entity: Pick<Entity, 'mentions'>,
  article: Pick<SheetArticle, 'blocks'>,
): Span | undefined {
  const prose = article.blocks.filter(({ role }) => role === 'lede' || role === 'paragraph' || role === 'quote');
  let block = 0;
  for (const mention of entity.mentions) {
    while (block < prose.length && (prose[block] as Span).end <= mention.start) block++;
    const candidate = prose[block];
    if (candidate && candidate.start <= mention.start) return mention;
  }
  return entity.mentions[0];
}
