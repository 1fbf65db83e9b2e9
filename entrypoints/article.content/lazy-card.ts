import { browser } from 'wxt/browser';
import type { CardHost, CreateCardHost } from './card-host.ts';

declare global {
  /** Set by card.js in the content scripts' world. */
  var createDramatisCard: CreateCardHost | undefined;
}

/** A card host whose script is loaded when the first card is opened: most pages never need it. */
export function createLazyCard(stepWithin: (direction: 1 | -1) => void): CardHost {
  let host: CardHost | null = null;
  /** The newest wish; one that was taken back or overtaken while the script was loading is not granted. */
  let wish = 0;

  async function load(): Promise<CardHost | null> {
    await import(/* @vite-ignore */ browser.runtime.getURL('/card.js'));
    host ??= globalThis.createDramatisCard?.(stepWithin) ?? null;
    return host;
  }

  return {
    open(sheet, mention, focus) {
      wish += 1;
      const mine = wish;
      if (host) return host.open(sheet, mention, focus);
      load().then(
        (loaded) => mine === wish && loaded?.open(sheet, mention, focus),
        // The extension was updated or removed under an open page: there is no card any more.
        () => {},
      );
    },
    close() {
      wish += 1;
      host?.close();
    },
    mention: () => host?.mention() ?? null,
    isOurs: (node) => host?.isOurs(node) ?? false,
  };
}
