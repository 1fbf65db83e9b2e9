import type { ArticlePlace } from './article-place.ts';
import { concernsArticle } from './concerns-article.ts';
import { whenIdle } from './when-idle.ts';

/** Mutations are answered this long after the first of a burst, in milliseconds. */
const quiet = 400;
/** Between two readings lies at least this many times what the last one took of the page: however long it is, they cost two hundredths of the time at most. */
const restFactor = 50;
/** … and this many times how long it was until its names were found: the background works a fifth of the time at most. */
const waitFactor = 5;
/** The longest time between two readings of a page whose changes never say anything new, in milliseconds. */
const longestRest = 30_000;
/** How long a page without an article is watched for one that loads late, in milliseconds. */
const lateLoading = 10_000;

const changes = {
  childList: true,
  characterData: true,
  attributeFilter: ['class', 'hidden', 'lang', 'open'],
  subtree: true,
};

/** What a reading took and brought. */
export interface Effort {
  readonly milliseconds: number;
  /** Whether the words of the article, or the nodes that they stand in, were others than before. */
  readonly foundNew: boolean;
}

/** Watches the DOM for changes of the article; at most one observer at any time. */
export interface PageWatch {
  /** Starts, or goes on with another place of the article; without one (no article yet) only for a while. */
  watch(place: ArticlePlace | null): void;
  stop(): void;
}

/**
 * @param reread is called for each burst of mutations that concerns the root, while the tab is looked at, and the more seldom the more often it
 * found nothing new.
 * @param isOurs tells the one node that we add ourselves.
 */
export function createPageWatch(reread: () => Promise<Effort>, isOurs: (node: Node) => boolean): PageWatch {
  let observer: MutationObserver | null = null;
  let root: Node | null = null;
  let pending: ReturnType<typeof setTimeout> | undefined;
  let giveUp: ReturnType<typeof setTimeout> | undefined;
  let rest = quiet;
  let lastRead = -longestRest;
  /** While a reading is not finished no other begins: where they take longer than what changes, none would ever be. */
  let reading = false;
  let changedMeanwhile = false;

  function change() {
    if (reading) changedMeanwhile = true;
    else pending ??= setTimeout(answer, Math.max(quiet, lastRead + rest - performance.now()));
  }

  async function answer() {
    if (document.visibilityState === 'hidden') {
      document.addEventListener('visibilitychange', answer, { once: true });
      return;
    }
    await whenIdle();
    if (pending === undefined) return;
    pending = undefined;
    lastRead = performance.now();
    reading = true;
    changedMeanwhile = false;
    const { milliseconds, foundNew } = await reread().finally(() => {
      reading = false;
    });
    const least = Math.max(quiet, milliseconds * restFactor, (performance.now() - lastRead) * waitFactor);
    rest = foundNew ? least : Math.min(longestRest, Math.max(least, rest * 2));
    if (changedMeanwhile && observer) change();
  }

  /** A frame that has loaded may show the article that the page itself does not. */
  function loaded({ target }: Event) {
    if (!root && target instanceof HTMLIFrameElement) pending ??= setTimeout(answer, quiet);
  }

  function stop() {
    observer?.disconnect();
    document.removeEventListener('load', loaded, true);
    observer = null;
    document.removeEventListener('visibilitychange', answer);
    clearTimeout(pending);
    clearTimeout(giveUp);
    pending = giveUp = undefined;
    rest = quiet;
  }

  return {
    watch(place) {
      root = place?.root ?? null;
      if (root) {
        clearTimeout(giveUp);
        giveUp = undefined;
      } else {
        giveUp ??= setTimeout(stop, lateLoading);
      }
      observer ??= new MutationObserver((records) => {
        if (pending === undefined && records.some((record) => concernsArticle(record, root, isOurs))) change();
      });
      document.addEventListener('load', loaded, true);
      // To observe a node once more changes nothing. The article may stand in a frame.
      for (const node of [document, root?.ownerDocument ?? document, ...(place?.shadowRoots ?? [])])
        observer.observe(node, changes);
    },
    stop,
  };
}

/** Calls back when the tab's document shows another address without being loaded anew. */
export function watchNavigation(signal: AbortSignal, navigated: () => void): void {
  let address = withoutFragment(location.href);
  navigation.addEventListener(
    'currententrychange',
    () => {
      const next = withoutFragment(location.href);
      if (next === address) return;
      address = next;
      navigated();
    },
    { signal },
  );
}

function withoutFragment(href: string): string {
  return href.split('#', 1)[0] ?? href;
}
