import type { PageSnapshot } from '../model.ts';
import type { StructuredData } from './json-ld.ts';
import { metaContent } from './meta-content.ts';

/** The name of the outlet as the page states it, or null. */
export function findPublisher(page: PageSnapshot, data: StructuredData): string | null {
  return data.publisher ?? metaContent(page, 'og:site_name', 'publisher', 'dc.publisher', 'application-name');
}

/** The section that the article belongs to, or null. */
export function findSection(page: PageSnapshot, data: StructuredData): string | null {
  return data.section ?? metaContent(page, 'article:section', 'section', 'parsely-section');
}
