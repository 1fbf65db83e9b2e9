import type { SnapshotBlock } from '../../core/model.ts';
import type { Runs } from './text-map.ts';

/** Collects text nodes into folded blocks and remembers where each character came from. */
export interface BlockBuilder {
  readonly blocks: SnapshotBlock[];
  readonly runs: Runs;
  /** The text of the block that is being built, with white space not yet made uniform. */
  current(): string;
  /** Whether that text is empty or ends in white space. */
  endsBlank(): boolean;
  /** Whether all of the current text is emphasised. */
  allEmphasised(): boolean;
  /** Adds a text node; the flags say whether it stands in a link or is emphasised. */
  add(node: Text, data: string, inLink: boolean, emphasised: boolean): void;
  /** Adds one blank that is not in the document, unless the text is empty or ends in one. */
  blank(): void;
  /** Ends the current block; `element` is asked only when there is text. */
  flush(element: () => number): void;
}

export function blockBuilder(): BlockBuilder {
  const blocks: SnapshotBlock[] = [];
  const runs: Runs = { nodes: [], nodeStarts: [], starts: [], lengths: [], firstOfBlock: [] };
  let text = '';
  let endsBlank = true;
  let linkLength = 0;
  let emphasisLength = 0;
  let firstRun = 0;

  const keep = (node: Text, data: string, from: number, to: number) => {
    runs.nodes.push(node);
    runs.nodeStarts.push(from);
    runs.starts.push(text.length);
    runs.lengths.push(to - from);
    text += data.slice(from, to);
  };

  return {
    blocks,
    runs,
    current: () => text,
    endsBlank: () => endsBlank,
    allEmphasised: () => emphasisLength >= text.trimEnd().length,
    add(node, data, inLink, emphasised) {
      const before = text.length;
      let from = -1;
      let at = 0;
      while (at < data.length) {
        const code = data.charCodeAt(at);
        const space = isSpace(code);
        if (isInvisible(code) || (space && endsBlank)) {
          if (from >= 0) keep(node, data, from, at);
          from = -1;
          at++;
          continue;
        }
        if (from < 0) from = at;
        at = nextOdd(data, at + 1);
        endsBlank = isSpace(data.charCodeAt(at - 1));
      }
      if (from >= 0) keep(node, data, from, data.length);
      if (inLink) linkLength += text.length - before;
      if (emphasised) emphasisLength += text.length - before;
    },
    blank() {
      if (endsBlank) return;
      text += ' ';
      endsBlank = true;
    },
    flush(element) {
      if (text !== '') {
        const shown = text.trimEnd().replace(/[^\S ]/g, ' ');
        runs.firstOfBlock.push(firstRun);
        blocks.push({
          text: shown,
          element: element(),
          linkLength: Math.min(linkLength, shown.length),
          emphasisLength: Math.min(emphasisLength, shown.length),
        });
      }
      text = '';
      endsBlank = true;
      linkLength = 0;
      emphasisLength = 0;
      firstRun = runs.nodes.length;
    },
  };
}

/** Two characters of which the second may be dropped, or one that is dropped always. */
const odd = /\s[\s\u00ad\u200b-\u200d\u2060]|[\u00ad\u200b-\u200d\u2060\ufeff]/g;

/**
 * The next index at or behind `from` at which a character may have to be dropped. A regular expression finds it many times faster than a loop:
 * a page is read once, by code that has not run often enough to be compiled well.
 */
function nextOdd(data: string, from: number): number {
  odd.lastIndex = from - 1;
  const found = odd.exec(data);
  if (!found) return data.length;
  return isSpace(data.charCodeAt(found.index)) ? found.index + 1 : Math.max(from, found.index);
}

/** White space of HTML and Unicode, with the no-break spaces: what is folded to one blank. */
export function isSpace(code: number): boolean {
  if (code <= 0xa0) return code === 0x20 || (code >= 9 && code <= 13) || code === 0xa0;
  if (code < 0x1680) return false;
  return (
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000
  );
}

/** Characters that show nothing inside a word: soft hyphen, zero-width space and joiners, word joiner, byte order mark. */
function isInvisible(code: number): boolean {
  return code === 0xad || (code >= 0x200b && code <= 0x200d) || code === 0x2060 || code === 0xfeff;
}
