import type { SheetArticle } from '../../core/model.ts';
import { translate, translateCount } from '../../platform/i18n.ts';
import { showDate } from './show-date.ts';

/** Headline, outlet, authors, date and reading time, as far as the page states them. */
export function SheetHeader({ article }: { readonly article: SheetArticle }) {
  const { headline, publisher, byline, published, readingMinutes } = article;
  const date = published && showDate(published);
  const minutes = readingMinutes > 0 && translateCount(readingMinutes, 'readingMinutesOne', 'readingMinutesOther');
  return (
    <header class="sheet-header">
      {publisher && (
        <p class="publisher" dir="auto">
          {publisher}
        </p>
      )}
      {headline && (
        <h1 dir="auto" lang={article.language ?? undefined}>
          {headline}
        </h1>
      )}
      {byline.length > 0 && <p dir="auto">{translate('by', byline.join(', '))}</p>}
      <p class="when">
        {date && <time dateTime={published}>{date}</time>}
        {date && minutes && ' · '}
        {minutes}
      </p>
      {article.paywalled && <p class="when">{translate('freePartOnly')}</p>}
    </header>
  );
}
