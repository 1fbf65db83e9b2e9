import { unclobbered } from './unclobbered.ts';

/** The way back from the text of a snapshot's blocks to the document. */
export interface TextMap {
  /**
   * The DOM range over exactly the characters `start` to `end` (UTF-16 offsets) of a block's text, or null when they are no longer in the
   * document as they were.
   */
  rangeOf(block: number, start: number, end: number): Range | null;
  /** The text node that a block begins in, as it was found. */
  firstNodeOf(block: number): Text | undefined;
}

/** Stretches of block text that stand in the document character for character; columns of equal length, in text order. */
export interface Runs {
  readonly nodes: Text[];
  /** Offset of the run's first character in its node. */
  readonly nodeStarts: number[];
  /** Offset of the run's first character in its block's text. */
  readonly starts: number[];
  readonly lengths: number[];
  /** Index of each block's first run. */
  readonly firstOfBlock: number[];
}

/** Builds the map over the runs of all blocks. */
export function textMap(document: Document, texts: readonly { readonly text: string }[], runs: Runs): TextMap {
  const { nodes, nodeStarts, starts, lengths, firstOfBlock } = runs;
  const startOf = (run: number) => starts[run] ?? 0;
  const endOf = (run: number) => startOf(run) + (lengths[run] ?? 0);

  const asItWas = (run: number, text: string, from: number, to: number): boolean => {
    const node = nodes[run];
    if (!node?.isConnected) return false;
    const shift = (nodeStarts[run] ?? 0) - startOf(run);
    return node.data.slice(from + shift, to + shift).replace(/\s/g, ' ') === text.slice(from, to);
  };

  return {
    firstNodeOf: (block) => nodes[firstOfBlock[block] ?? -1],
    rangeOf(block, start, end) {
      const text = texts[block]?.text;
      const low = firstOfBlock[block];
      if (text === undefined || low === undefined || !(start >= 0 && start < end && end <= text.length)) return null;
      const high = firstOfBlock[block + 1] ?? nodes.length;
      const first = firstWhere(low, high, (run) => endOf(run) > start);
      const last = firstWhere(low, high, (run) => startOf(run) >= end) - 1;
      if (first > last) return null;
      const from = Math.max(start, startOf(first));
      const to = Math.min(end, endOf(last));
      if (!asItWas(first, text, from, Math.min(to, endOf(first)))) return null;
      if (!asItWas(last, text, Math.max(from, startOf(last)), to)) return null;
      const range = (unclobbered(document, 'createRange') as Document['createRange']).call(document);
      range.setStart(nodes[first] as Text, from - startOf(first) + (nodeStarts[first] ?? 0));
      range.setEnd(nodes[last] as Text, to - startOf(last) + (nodeStarts[last] ?? 0));
      return range;
    },
  };
}

/** The first index in [low, high) for which `holds`, where it holds for all later ones too; else `high`. */
export function firstWhere(low: number, high: number, holds: (index: number) => boolean): number {
  let from = low;
  let to = high;
  while (from < to) {
    const middle = (from + to) >> 1;
    if (holds(middle)) to = middle;
    else from = middle + 1;
  }
  return from;
}
