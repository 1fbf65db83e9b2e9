import type { Article, NotAnArticle, PageSnapshot, Result } from '../model.ts';
import { readPage } from './read-page.ts';
import { textLanguage } from './text-language.ts';

/**
 * The article of a page, or why the page is none. With `force` every page that holds any text is read as if it were one.
 */
export function readArticle(
  page: PageSnapshot,
  options: { readonly force?: boolean } = {},
): Result<Article, NotAnArticle> {
  const article = readPage(page, options);
  return article.ok ? { ok: true, value: inItsLanguage(article.value) } : article;
}

/** An article of `readPage` with the language that its text is written in. */
export function inItsLanguage(article: Article): Article {
  return { ...article, language: textLanguage(article.text, article.language) };
}
