import type { Article, ArticleBlock, NotAnArticle, NotArticleReason, PageSnapshot, Result } from '../model.ts';
import { gatherEvidence } from './article-evidence.ts';
import { type ChosenBlock, chooseBlocks } from './body-blocks.ts';
import { findBodyRegion } from './body-region.ts';
import { findByline } from './byline.ts';
import { isLabelledByline } from './byline-names.ts';
import { findDates } from './dates.ts';
import { findFurniture } from './furniture.ts';
import { findHeadline } from './headline.ts';
import { whyNotArticle } from './is-article.ts';
import { readJsonLd } from './json-ld.ts';
import { pageTree } from './page-tree.ts';
import { findPublisher, findSection } from './publisher.ts';

/**
 * The article of a page as `readArticle` gives it, but with the language that the page declares (`und` when it declares none): the content script
 * is loaded into every page and leaves the tables of languages to the background.
 */
export function readPage(
  page: PageSnapshot,
  options: { readonly force?: boolean } = {},
): Result<Article, NotAnArticle> {
  if (page.elements.length === 0) return notAnArticle('notHtml');
  if (page.blocks.length === 0) return notAnArticle('empty');
  const { data, region, headline, chosen, publisher, dates, byline, evidence } = examinePage(page);
  const reason = options.force ? null : whyNotArticle(page, region, data, evidence);
  if (reason !== null) return notAnArticle(reason);
  const blocks = chosen.some(({ role }) => role === 'lede' || role === 'paragraph') ? chosen : everything(page);
  const { text, spans } = join(page, blocks);
  return {
    ok: true,
    value: {
      headline: headline.text,
      byline,
      ...dates,
      publisher,
      section: findSection(page, data),
      paywalled: data.paywalled,
      language: page.language?.slice(0, 35) ?? 'und',
      url: page.canonicalUrl ?? (page.url || null),
      types: [...data.types],
      text,
      blocks: spans,
    },
  };
}

/** What would be the article of a page with blocks, and the evidence for its being one. */
export function examinePage(page: PageSnapshot) {
  const data = readJsonLd(page.jsonLd);
  const tree = pageTree(page);
  const furniture = findFurniture(tree);
  const region = findBodyRegion(tree, furniture);
  const firstBody = page.blocks.findIndex(
    ({ element }, at) => region.inside[element] && (tree.prose[at] ?? 0) > 0 && !furniture.around[element],
  );
  const headline = findHeadline(page, data, firstBody < 0 ? page.blocks.length : firstBody);
  const chosen = chooseBlocks(tree, furniture, region, headline.block);
  const publisher = findPublisher(page, data);
  const nearby = blocksAround(page, chosen, firstBody);
  const dates = findDates(page, data, [
    ...nearby.map((at) => page.blocks[at]?.text ?? ''),
    // „9.3.2026 – Der Rat hat …“
    ...[headline.block ?? -1, firstBody].map((at) => page.blocks[at]?.text.slice(0, 18) ?? ''),
  ]);
  const byline = findByline(page, data, nearby, publisher);
  const found = { dated: dates.published !== null, authored: byline.length > 0 };
  const evidence = gatherEvidence(page, furniture, region, chosen, data, firstBody, found);
  return { data, region, headline, chosen, publisher, dates, byline, evidence };
}

/** Indexes of the short blocks above the headline, between it and the text, and after the text. */
function blocksAround(page: PageSnapshot, chosen: readonly ChosenBlock[], firstBody: number): readonly number[] {
  const last = chosen.at(-1)?.source ?? 0;
  const headline = chosen.find(({ role }) => role === 'headline')?.source ?? Math.max(0, firstBody - 8);
  const bylines = chosen.flatMap(({ role, source }) => (role === 'byline' ? source : []));
  const all = page.blocks.map((_, at) => at);
  const before = all.slice(Math.max(headline + 1, firstBody - 15), Math.max(0, firstBody));
  const around = [
    ...before,
    ...bylines,
    ...all.slice(last + 1, last + 6),
    ...all.slice(last + 6, last + 16).filter((at) => isLabelledByline(page.blocks[at]?.text ?? '')),
    ...all.slice(Math.max(0, headline - 3), headline),
  ];
  return around.filter((at) => (page.blocks[at]?.text.length ?? 0) <= 160);
}

/** Every block as a paragraph: for pages that are read against our advice. */
function everything(page: PageSnapshot): readonly ChosenBlock[] {
  return page.blocks.map((_, source) => ({ source, role: 'paragraph' }));
}

function join(
  page: PageSnapshot,
  blocks: readonly ChosenBlock[],
): { readonly text: string; readonly spans: readonly ArticleBlock[] } {
  const spans: ArticleBlock[] = [];
  const texts: string[] = [];
  let start = 0;
  for (const { source, role } of blocks) {
    const text = page.blocks[source]?.text ?? '';
    texts.push(text);
    spans.push({ start, end: start + text.length, role, source });
    start += text.length + 2;
  }
  return { text: texts.join('\n\n'), spans };
}

function notAnArticle(reason: NotArticleReason): Result<Article, NotAnArticle> {
  return { ok: false, failure: { kind: 'notAnArticle', reason } };
}
