import type { FactSheet } from '../../core/model.ts';

/** An article's text with its people and places marked as they would be in the page. */
export function MarkedText({ sheet }: { readonly sheet: FactSheet }) {
  const { text, language } = sheet.article;
  const names = [...sheet.people, ...sheet.places]
    .flatMap(({ kind, mentions }) => mentions.map(({ start, end }) => ({ start, end, kind })))
    .sort((a, b) => a.start - b.start);
  let from = 0;
  const pieces = names.map(({ start, end, kind }) => {
    const before = text.slice(from, start);
    from = end;
    return (
      <>
        {before}
        <span class={`marked marked-${kind}`}>{text.slice(start, end)}</span>
      </>
    );
  });
  return (
    <p class="quotation" lang={language ?? undefined}>
      {pieces}
      {text.slice(from)}
    </p>
  );
}
