import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createCardHost } from './card-host.tsx';

/**
 * The card is a script of its own, loaded by the content script when a first card is wanted. A script that is loaded as a module by
 * another one shares only the globals of the content scripts' world with it, which the page does not see.
 */
export default defineUnlistedScript(() => {
  globalThis.createDramatisCard = createCardHost;
});
