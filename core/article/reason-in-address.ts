import type { NotArticleReason } from '../model.ts';
import type { PageAddress } from './page-address.ts';

/** Why a page with this address is no article, whatever stands on it, or null: the one thing that can be told before a page is looked at. */
export function reasonInAddress({ root, names }: PageAddress): NotArticleReason | null {
  if (root) return 'frontPage';
  return names === 'search' ? 'searchPage' : null;
}
