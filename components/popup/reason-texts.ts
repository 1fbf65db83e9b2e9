import type { NotArticleReason } from '../../core/model.ts';
import type { TextKey } from '../../platform/i18n.ts';

/** Why a page was not taken for an article, in words. */
export const reasonTexts: Readonly<Record<NotArticleReason, TextKey>> = {
  empty: 'reasonEmpty',
  tooShort: 'reasonTooShort',
  frontPage: 'reasonFrontPage',
  sectionPage: 'reasonSectionPage',
  searchPage: 'reasonSearchPage',
  shop: 'reasonShop',
  forum: 'reasonForum',
  login: 'reasonLogin',
  video: 'reasonVideo',
  gallery: 'reasonGallery',
  editor: 'reasonEditor',
  service: 'reasonService',
  noProse: 'reasonNoProse',
  notHtml: 'reasonNotHtml',
};
