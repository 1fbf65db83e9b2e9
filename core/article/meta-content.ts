import type { PageSnapshot } from '../model.ts';

/** The first content that is not blank among the `<meta>` elements of these names, tried in order; null when there is none. */
export function metaContent(page: PageSnapshot, ...names: readonly string[]): string | null {
  for (const name of names) {
    const content = page.meta.find((entry) => entry.name === name && entry.content.trim() !== '')?.content.trim();
    if (content) return content;
  }
  return null;
}
