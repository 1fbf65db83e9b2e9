import { tagOf, unclobbered } from './unclobbered.ts';
import { isShown } from './visibility.ts';

/** Characters of what must be added beside an article before it is looked at: advertisements and counters have fewer. */
const longAddition = 200;

/**
 * Whether a mutation can have changed the words of the article below `root`, or brought another one. Of shadow roots, only those of the article
 * are observed. Without a root, or once that has left the
 * page, every word does.
 * @param isOurs tells the one node that we add ourselves.
 */
export function concernsArticle(record: MutationRecord, root: Node | null, isOurs: (node: Node) => boolean): boolean {
  const { type, target, addedNodes, removedNodes } = record;
  const article = root?.isConnected ? root : null;
  const inside = article === null || article.contains(target) || target.getRootNode() instanceof ShadowRoot;
  if (type === 'characterData') return inside;
  if (type === 'attributes') {
    // A class on an ancestor is set for many ends; that the article cannot be seen any more is what counts.
    if (!inside) return target.contains(article) && !isShown(elementOf(article));
    return lengthOf(target) > 0;
  }
  const least = inside ? 1 : longAddition;
  const changed = inside ? [...addedNodes, ...removedNodes] : [...addedNodes];
  return changed.some((node) => !isOurs(node) && lengthOf(node) >= least);
}

function elementOf(node: Node): Element {
  return node.nodeType === 1 ? (node as Element) : (node.parentElement ?? document.documentElement);
}

/** Length of the text of a node, without blanks around it; code has none. */
function lengthOf(node: Node): number {
  if (node.nodeType === 1 && /^(?:script|style|iframe|noscript)$/.test(tagOf(node as Element))) return 0;
  const text = unclobbered(node, 'textContent');
  return typeof text === 'string' ? text.trim().length : 0;
}
