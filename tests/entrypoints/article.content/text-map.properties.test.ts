// @vitest-environment happy-dom
import fc, { type Arbitrary } from 'fast-check';
import { describe, expect } from 'vitest';
import { takeSnapshot } from '../../../entrypoints/article.content/snapshot.ts';
import { holds } from '../../properties.ts';

/** A piece of a page: a text, a comment, or an element with what is in it. */
type Piece = string | { readonly comment: string } | Parent;
interface Parent {
  readonly tag: string;
  readonly shown: boolean;
  readonly children: readonly Piece[];
}

const inline = ['b', 'i', 'a', 'span', 'em', 'sup', 'mark'];
const blocks = ['p', 'div', 'li', 'blockquote', 'h2', 'section'];
const odd = [
  ' ',
  '\n\t ',
  '\u00a0',
  '\u202f',
  '\u00ad',
  '\u200b',
  '\u2060',
  '\ufeff',
  '👩‍🔬',
  'e\u0301',
  '\ud83d',
  '\ude00',
  'שלום',
  '.',
  '“',
];
const word = fc.oneof(fc.constantFrom(...odd, 'Wien', 'Dampf', 'a'), fc.string({ unit: 'binary', maxLength: 4 }));
const text = fc.array(word, { maxLength: 6 }).map((words) => words.join(''));

const { piece } = fc.letrec<{ piece: Piece; parent: Parent }>((tie) => ({
  parent: fc.record({
    tag: fc.constantFrom(...inline, ...inline, ...blocks),
    shown: fc.boolean().map((hidden) => !hidden),
    children: fc.array(tie('piece'), { maxLength: 4 }),
  }),
  piece: fc.oneof(
    { depthSize: 'small' },
    text,
    fc.constant<Piece>({ tag: 'br', shown: true, children: [] }),
    text.map((comment) => ({ comment })),
    tie('parent'),
  ),
}));
const page: Arbitrary<readonly Piece[]> = fc.array(piece, { minLength: 1, maxLength: 8 });

/** Builds the pieces; hidden elements carry a flag that the stand-in for the browser's own test reads. */
function build(parent: Node, pieces: readonly Piece[]): void {
  for (const each of pieces) {
    if (typeof each === 'string') parent.appendChild(document.createTextNode(each));
    else if ('comment' in each) parent.appendChild(document.createComment(each.comment));
    else {
      const element = document.createElement(each.tag);
      if (!each.shown) hidden.add(element);
      parent.appendChild(element);
      build(element, each.children);
    }
  }
}
let hidden = new WeakSet<Element>();
const isHidden = (element: Element | null): boolean =>
  element !== null && (hidden.has(element) || isHidden(element.parentElement));

/** What a reader sees of the pieces, without white space and without characters that show nothing. */
function seen(pieces: readonly Piece[]): string {
  const texts = pieces.map((each) => {
    if (typeof each === 'string') return each.replace(/[\s\u00ad\u200b-\u200d\u2060\ufeff]/g, '');
    return 'comment' in each || !each.shown ? '' : seen(each.children);
  });
  return texts.join('');
}

/** Every text node of the document with its place among them. */
function textOrder(): Map<Node, number> {
  const order = new Map<Node, number>();
  const walk = (node: Node) => {
    if (node.nodeType === 3) order.set(node, order.size);
    for (const child of node.childNodes) walk(child);
  };
  walk(document.body);
  return order;
}

/** The page in the document, read; with whatever is hidden not shown, as a browser tells. */
function read(pieces: readonly Piece[]) {
  document.body.innerHTML = '';
  hidden = new WeakSet();
  build(document.body, pieces);
  const proto = Element.prototype as { checkVisibility?: unknown };
  const before = proto.checkVisibility;
  proto.checkVisibility = function (this: Element) {
    return !isHidden(this);
  };
  try {
    return takeSnapshot(document);
  } finally {
    proto.checkVisibility = before;
  }
}

describe('of any page', () => {
  holds('the blocks hold all that is seen, in order, and nothing else', 10_000, page, (pieces) => {
    const { snapshot } = read(pieces);
    expect(snapshot.blocks.map((block) => block.text.replaceAll(' ', '')).join('')).toBe(seen(pieces));
  });

  holds('each character stands once in the document, in order, where its range says', 10_000, page, (pieces) => {
    const { snapshot, map } = read(pieces);
    const order = textOrder();
    let last = -1;
    let lastOffset = -1;
    snapshot.blocks.forEach((block, index) => {
      for (let at = 0; at < block.text.length; at++) {
        const range = map.rangeOf(index, at, at + 1);
        // A blank that stands for a line break or an edge of elements is nowhere in the document.
        if (range === null) expect(block.text[at]).toBe(' ');
        if (range === null) continue;
        expect(range.startContainer).toBe(range.endContainer);
        expect(range.endOffset - range.startOffset).toBe(1);
        const data = (range.startContainer as Text).data;
        expect((data[range.startOffset] ?? '').replace(/\s/, ' ')).toBe(block.text[at]);
        const node = order.get(range.startContainer) ?? -1;
        expect(node > last || (node === last && range.startOffset > lastOffset)).toBe(true);
        last = node;
        lastOffset = range.startOffset;
      }
    });
  });

  const pageAndSpan = fc.tuple(page, fc.nat(40), fc.integer({ min: 1, max: 40 }));
  holds(
    'a span begins and ends where its first and last characters do',
    20_000,
    pageAndSpan,
    ([pieces, from, length]) => {
      const { snapshot, map } = read(pieces);
      snapshot.blocks.forEach((block, index) => {
        const start = from % block.text.length;
        const end = Math.min(block.text.length, start + length);
        const places = [];
        for (let at = start; at < end; at++) places.push(map.rangeOf(index, at, at + 1));
        const found = places.filter((range) => range !== null);
        const range = map.rangeOf(index, start, end);
        expect(range === null).toBe(found.length === 0);
        expect([range?.startContainer, range?.startOffset]).toEqual([found[0]?.startContainer, found[0]?.startOffset]);
        expect([range?.endContainer, range?.endOffset]).toEqual([found.at(-1)?.endContainer, found.at(-1)?.endOffset]);
      });
    },
  );
});
