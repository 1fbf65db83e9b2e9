import { tagOf } from './unclobbered.ts';
import { isShown } from './visibility.ts';

/** Characters in paragraphs that make a part of the page with a headline an article of its own; teasers have fewer. */
const fewestCharacters = 600;

/** The part of an endless page that holds one of its articles. */
export interface Stacked {
  readonly element: Element;
  /** Whether it is the article that the page was loaded with, which the page's metadata are about. */
  readonly isFirst: boolean;
}

/** The articles of a page that adds another below the one that was read to its end. The current is that in the middle of the window. */
export interface StackedArticles {
  /** Null while the page shows one article only. */
  current(): Stacked | null;
  /** Looks for articles beside the one that stands in `root`. */
  find(root: Node): void;
  stop(): void;
}

/** @param turned is called when another article has come to the middle of the window. */
export function createStackedArticles(turned: () => void): StackedArticles {
  let observer: IntersectionObserver | null = null;
  let first: Element | null = null;
  let current: Element | null = null;

  function look(entries: readonly IntersectionObserverEntry[]) {
    const next = entries.find(({ isIntersecting }) => isIntersecting)?.target;
    if (!next || next === current) return;
    current = next;
    turned();
  }

  return {
    current: () => (current && isShown(current) ? { element: current, isFirst: current === first } : null),
    find(root) {
      let at = root.nodeType === 1 ? (root as Element) : root.parentElement;
      // A reading mode that shows a copy hides the original: there is still one article.
      if (!at || !isShown(at)) return;
      for (; at.parentElement; at = at.parentElement) {
        const others = [...at.parentElement.children].filter((other) => other !== at && isArticle(other));
        if (others.length === 0) continue;
        first ??= at;
        current ??= at;
        observer ??= new IntersectionObserver(look, { rootMargin: '-50% 0px' });
        for (const each of [at, ...others]) observer.observe(each);
        return;
      }
    },
    stop() {
      observer?.disconnect();
      observer = first = current = null;
    },
  };
}

function isArticle(element: Element): boolean {
  if (!element.querySelector(tagOf(element) === 'article' ? 'h1,h2' : 'h1')) return false;
  let characters = 0;
  for (const { textContent } of element.querySelectorAll('p')) characters += textContent.length;
  return characters >= fewestCharacters;
}
