import { emphasisTags } from './tags.ts';
import { attribute, neighbour } from './unclobbered.ts';

const none: readonly Node[] = [];

/** An element on the way from the body to where the walk stands. */
export interface Frame {
  readonly element: Element;
  readonly parent: Frame | null;
  readonly tag: string;
  /** The nearest block-level frame; null when it is one itself. */
  readonly block: Frame | null;
  readonly inLink: boolean;
  readonly emphasised: boolean;
  /** The child to be visited next, unless the children are the nodes assigned to a slot. */
  next: Node | null;
  readonly assigned: readonly Node[];
  assignedAt: number;
  /** Whether its own text is shown; null until asked. */
  shown: boolean | null;
  /** Index in `elements`, or -1 while no text was found in it. */
  index: number;
}

export function newFrame(element: Element, tag: string, parent: Frame | null, isBlock: boolean): Frame {
  // A form cannot host a shadow root, but a field of it can be named so.
  const root = (tag !== 'form' && element.shadowRoot) || element;
  return {
    element,
    parent,
    tag,
    block: isBlock ? null : (parent?.block ?? parent),
    inLink: parent?.inLink || (tag === 'a' && attribute(element, 'href') !== ''),
    emphasised: parent?.emphasised || emphasisTags.has(tag),
    next: neighbour(root, 'firstChild'),
    assigned: tag === 'slot' ? ((element as HTMLSlotElement).assignedNodes?.({ flatten: true }) ?? none) : none,
    assignedAt: 0,
    shown: null,
    index: -1,
  };
}

/** The next child to be visited, once; null when all were. */
export function nextChild(frame: Frame): Node | null {
  if (frame.assigned.length > 0) return frame.assigned[frame.assignedAt++] ?? null;
  const node = frame.next;
  if (node) frame.next = node.nodeType === 3 ? node.nextSibling : neighbour(node, 'nextSibling');
  return node;
}
