import type { ArticleKind, SheetArticle } from '../../core/model.ts';
import { translate, translateCount } from '../../platform/i18n.ts';
import { showDate } from './show-date.ts';

/** A teaser is said in a line of its own. */
const kindTexts = {
  interview: 'kindInterview',
  opinion: 'kindOpinion',
  liveBlog: 'kindLiveBlog',
  pressRelease: 'kindPressRelease',
  longRead: 'kindLongRead',
} as const satisfies Partial<Record<ArticleKind, string>>;

/** Headline, outlet, authors, date and reading time, as far as the page states them. */
export function SheetHeader({ article }: { readonly article: SheetArticle }) {
  const { headline, publisher, byline, published, readingMinutes } = article;
  const date = published && showDate(published);
  const minutes = readingMinutes > 0 && translateCount(readingMinutes, 'readingMinutesOne', 'readingMinutesOther');
  const kind = article.kind && article.kind !== 'teaser' && translate(kindTexts[article.kind]);
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
        {kind}
        {kind && (date || minutes) && ' · '}
        {date && <time dateTime={published}>{date}</time>}
        {date && minutes && ' · '}
        {minutes}
      </p>
      {article.paywalled && <p class="when">{translate('freePartOnly')}</p>}
    </header>
  );
}
