import type { PageSnapshot } from '../model.ts';
import type { StructuredData } from './json-ld.ts';

const metaOf = (page: PageSnapshot, ...names: readonly string[]): string | null => {
  for (const name of names) {
    const content = page.meta.find((entry) => entry.name === name)?.content.trim();
    if (content) return content;
  }
  return null;
};

/** The name of the outlet as the page states it, or null. */
export function findPublisher(page: PageSnapshot, data: StructuredData): string | null {
  return data.publisher ?? metaOf(page, 'og:site_name', 'publisher', 'dc.publisher', 'application-name');
}

/** The section that the article belongs to, or null. */
export function findSection(page: PageSnapshot, data: StructuredData): string | null {
  return data.section ?? metaOf(page, 'article:section', 'section', 'parsely-section');
}
