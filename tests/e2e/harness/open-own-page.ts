import type { Page } from 'puppeteer-core';
import { openOwnPage as open } from '../../../scripts/browsers/open-own-page.ts';
import type { Stage } from './in-both-browsers.ts';

/** Opens a page of the extension in a new tab in front and waits until it shows something. */
export function openOwnPage(stage: Stage, file: string): Promise<Page> {
  return open(stage.browser, file);
}
