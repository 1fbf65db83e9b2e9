import { emphasisTags, inlineTags } from './tags.ts';
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
  /** The child to be visited next; null when all were. */
  next: Node | null;
  /** The nodes assigned to a slot, which are visited instead of its children. */
  readonly assigned: readonly Node[];
  assignedAt: number;
  /** Whether its own text is shown; null until asked. */
  shown: boolean | null;
  /** Index in `elements`, or -1 while no text was found in it. */
  index: number;
}

export function newFrame(element: Element, tag: string, parent: Frame | null, isBlock: boolean): Frame {
  // A form cannot host a shadow root, but a field of it can be named so; of the elements in lines, only spans can.
  const root = (tag !== 'form' && (tag === 'span' || !inlineTags.has(tag)) && element.shadowRoot) || element;
  const assigned = tag === 'slot' ? ((element as HTMLSlotElement).assignedNodes?.({ flatten: true }) ?? none) : none;
  return {
    element,
    parent,
    tag,
    block: isBlock ? null : (parent?.block ?? parent),
    inLink: parent?.inLink || (tag === 'a' && attribute(element, 'href') !== ''),
    emphasised: parent?.emphasised || emphasisTags.has(tag),
    next: assigned[0] ?? (tag === 'form' ? neighbour(root, 'firstChild') : root.firstChild),
    assigned,
    assignedAt: 0,
    shown: null,
    index: -1,
  };
}

/** Goes on from a child, of the tag given (empty for none), to the one after it. */
export function advance(frame: Frame, node: Node, tag: string): void {
  if (frame.assigned.length > 0) frame.next = frame.assigned[++frame.assignedAt] ?? null;
  else frame.next = tag === 'form' ? neighbour(node, 'nextSibling') : node.nextSibling;
}
