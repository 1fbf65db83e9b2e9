/** Mutations are answered this long after the last of a burst, in milliseconds. */
const quiet = 400;
/** A page that never rests is still read this often at most: this many times the duration of the last reading. */
const restFactor = 50;
/** How long a page without an article is watched for one that loads late, in milliseconds. */
const lateLoading = 10_000;

/** Watches the DOM for changes of the article; at most one observer at any time. */
export interface PageWatch {
  /** Starts, or goes on with another root; without a root (no article yet) only for a while. */
  watch(root: Node | null): void;
  stop(): void;
}

/**
 * @param reread is called for each burst of mutations that concerns the root.
 * @param isOurs tells the one node that we add ourselves.
 */
export function createPageWatch(reread: () => void, isOurs: (node: Node) => boolean): PageWatch {
  let observer: MutationObserver | null = null;
  let root: Node | null = null;
  let pending: ReturnType<typeof setTimeout> | undefined;
  let giveUp: ReturnType<typeof setTimeout> | undefined;
  let rest = quiet;

  function answer() {
    pending = undefined;
    const begun = performance.now();
    reread();
    rest = Math.max(quiet, (performance.now() - begun) * restFactor);
  }

  function concernsUs(records: readonly MutationRecord[]): boolean {
    const article = root;
    const theirs = records.filter(({ addedNodes, removedNodes, type }) => {
      return type !== 'childList' || ![...addedNodes, ...removedNodes].every(isOurs);
    });
    if (!article?.isConnected) return theirs.length > 0;
    return theirs.some(({ target }) => article.contains(target) || target.contains(article));
  }

  return {
    watch(nextRoot) {
      root = nextRoot;
      if (root) {
        clearTimeout(giveUp);
        giveUp = undefined;
      } else {
        giveUp ??= setTimeout(() => this.stop(), lateLoading);
      }
      if (observer) return;
      observer = new MutationObserver((records) => {
        if (pending === undefined && concernsUs(records)) pending = setTimeout(answer, rest);
      });
      observer.observe(document.documentElement, { childList: true, characterData: true, subtree: true });
    },
    stop() {
      observer?.disconnect();
      observer = null;
      clearTimeout(pending);
      clearTimeout(giveUp);
      pending = giveUp = undefined;
      rest = quiet;
    },
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
