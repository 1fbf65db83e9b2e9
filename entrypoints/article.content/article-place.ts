/** Where an article stands in its document. */
export interface ArticlePlace {
  /** The smallest node of the document that holds all of it; text in a shadow root counts as its host. */
  readonly root: Node;
  /** The open shadow roots that its text stands in. */
  readonly shadowRoots: readonly ShadowRoot[];
}

/** The place of the first text nodes of an article's blocks; null when they have left the document. */
export function placeOf(nodes: readonly Text[]): ArticlePlace | null {
  const shadowRoots = shadowRootsOf(nodes);
  const first = inDocument(nodes[0]);
  const last = inDocument(nodes.at(-1));
  if (!first?.parentNode || !last?.parentNode || !first.isConnected || !last.isConnected) return null;
  const range = new Range();
  range.setStartBefore(first);
  range.setEndAfter(last);
  return { root: range.commonAncestorContainer, shadowRoots };
}

/** The shadow roots that nodes stand in, and those around these. */
export function shadowRootsOf(nodes: Iterable<Node>): readonly ShadowRoot[] {
  const roots = new Set<ShadowRoot>();
  for (const node of nodes) {
    let root = node.getRootNode();
    while (root instanceof ShadowRoot && !roots.has(root)) {
      roots.add(root);
      root = root.host.getRootNode();
    }
  }
  return [...roots];
}

function inDocument(node: Node | undefined): Node | undefined {
  const root = node?.getRootNode();
  return root instanceof ShadowRoot ? inDocument(root.host) : node;
}
