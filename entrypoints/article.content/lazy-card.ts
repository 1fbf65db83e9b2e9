import { browser } from 'wxt/browser';
import type { CardHost, CreateCardHost, MarkedPage } from './card-host.ts';

declare global {
  /** Set by card.js in the content scripts' world. */
  var createDramatisCard: CreateCardHost | undefined;
}

/** A card host whose script is loaded when the reader first wants something of it: most pages never need it. */
export interface LazyCard {
  /** Does something with the host once there is one; nothing when another wish or `forget` has come in between, or the extension is gone. */
  use(action: (host: CardHost) => void): void;
  /** Takes back a wish that is not granted yet. */
  forget(): void;
  /** Null until the script has been loaded. */
  now(): CardHost | null;
}

/** @param isAlive tells whether the extension is still there. */
export function createLazyCard(page: MarkedPage, isAlive: () => boolean): LazyCard {
  let host: CardHost | null = null;
  let wish = 0;

  async function load(): Promise<void> {
    await import(/* @vite-ignore */ browser.runtime.getURL('/card.js'));
    host ??= globalThis.createDramatisCard?.(page) ?? null;
  }

  return {
    use(action) {
      if (!isAlive()) return;
      const mine = ++wish;
      if (host) return action(host);
      load().then(
        () => mine === wish && host && action(host),
        // The extension was updated or removed under an open page: there is no card any more.
        () => {},
      );
    },
    forget() {
      wish += 1;
    },
    now: () => host,
  };
}
