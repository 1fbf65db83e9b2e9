import type { PageSnapshot, SnapshotBlock, SnapshotElement } from '../../core/model.ts';
import { blockBuilder } from './block-builder.ts';
import { blockTags, emphasisTags, inlineTags, lineTags, skippedTags } from './tags.ts';
import type { Runs } from './text-map.ts';
import { attribute, neighbour, tagOf } from './unclobbered.ts';
import { displayOf, hiddenByMarkup, isShown } from './visibility.ts';

/** The longest live blogs measured have some 30,000 nodes; four times that still takes well under a second. */
const maxNodes = 120_000;
/** An article of 100,000 words; what comes after is not read. */
const maxCharacters = 700_000;
/** Longest `hint` kept; class lists of generated styles can be far longer and say nothing. */
const maxHint = 200;

const none: readonly Node[] = [];

/** An element on the way from the body to where the walk stands. */
interface Frame {
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

export interface Collected {
  readonly elements: readonly SnapshotElement[];
  readonly blocks: readonly SnapshotBlock[];
  readonly counts: PageSnapshot['counts'];
  readonly runs: Runs;
  readonly indexOf: ReadonlyMap<Element, number>;
}

/** Walks everything shown below the body, without recursion: a page may nest as deep as it likes. */
export function collectBlocks(body: Element | null): Collected {
  const builder = blockBuilder();
  const elements: SnapshotElement[] = [];
  const indexOf = new Map<Element, number>();
  const counts = { videos: 0, images: 0, textInputs: 0, passwordInputs: 0, articles: 0 };
  let breaks = 0;
  let closed: Element | null = null;
  let opened: Element | null = null;

  const indexFor = (frame: Frame): number => {
    const missing: Frame[] = [];
    for (let at: Frame | null = frame; at && at.index < 0; at = at.parent) missing.push(at);
    for (const at of missing.reverse()) {
      at.index = elements.length;
      elements.push({ parent: at.parent?.index ?? -1, tag: at.tag, hint: hintOf(at.element) });
      indexOf.set(at.element, at.index);
    }
    return frame.index;
  };

  const flush = (frame: Frame) => {
    builder.flush(() => indexFor(frame.block ?? frame));
    breaks = 0;
    closed = null;
    opened = null;
  };

  const separate = (frame: Frame, data: string) => {
    if (breaks > 0) {
      if (breaks > 1 || startsNewLine(frame, builder.current(), builder.allEmphasised())) flush(frame);
      else builder.blank();
    } else if ((closed || opened) && /^[\p{L}\p{N}„“"»«]/u.test(data) && /\S$/.test(builder.current())) {
      const gap = gapBetween(closed, opened);
      if (gap === 'block') flush(frame);
      else if (gap === 'blank') builder.blank();
    }
    breaks = 0;
    closed = null;
    opened = null;
  };

  const addText = (frame: Frame, node: Text) => {
    const data = node.data;
    if (data === '') return;
    if (/\S/.test(data)) {
      frame.shown ??= isShown(frame.element);
      if (!frame.shown) return;
      separate(frame, data);
    } else {
      closed = null;
      opened = null;
    }
    builder.add(node, data, frame.inLink, frame.emphasised);
  };

  const enter = (element: Element, parent: Frame | null): Frame | null => {
    const tag = tagOf(element);
    count(counts, element, tag);
    if (tag === 'br') {
      breaks++;
      return null;
    }
    if (skippedTags.has(tag) || hiddenByMarkup(element, tag)) return null;
    const block = parent === null || isBlock(element, tag);
    if (block && parent) flush(parent);
    else opened ??= element;
    const root = (tag !== 'form' && element.shadowRoot) || element;
    return {
      element,
      parent,
      tag,
      block: block ? null : (parent?.block ?? parent),
      inLink: parent?.inLink || (tag === 'a' && attribute(element, 'href') !== ''),
      emphasised: parent?.emphasised || emphasisTags.has(tag),
      next: neighbour(root, 'firstChild'),
      assigned: tag === 'slot' ? ((element as HTMLSlotElement).assignedNodes?.({ flatten: true }) ?? none) : none,
      assignedAt: 0,
      shown: null,
      index: -1,
    };
  };

  let frame = body && enter(body, null);
  if (frame) indexFor(frame);
  let characters = 0;
  for (let visited = 0; frame && visited < maxNodes && characters < maxCharacters; visited++) {
    const node = nextChild(frame);
    if (!node) {
      if (frame.block === null) flush(frame);
      else closed = frame.element;
      frame = frame.parent;
      continue;
    }
    if (node.nodeType === 3) {
      characters += (node as Text).data.length;
      addText(frame, node as Text);
    } else if (node.nodeType === 1 || typeof node.nodeType !== 'number') {
      frame = enter(node as Element, frame) ?? frame;
    }
  }
  if (frame) flush(frame);
  return { elements, blocks: builder.blocks, counts, runs: builder.runs, indexOf };
}

function nextChild(frame: Frame): Node | null {
  if (frame.assigned.length > 0) return frame.assigned[frame.assignedAt++] ?? null;
  const node = frame.next;
  if (node) frame.next = node.nodeType === 3 ? node.nextSibling : neighbour(node, 'nextSibling');
  return node;
}

function isBlock(element: Element, tag: string): boolean {
  if (blockTags.has(tag)) return true;
  if (inlineTags.has(tag)) return false;
  const display = displayOf(element);
  return display !== null && display !== 'contents' && !display.startsWith('inline');
}

/** A lone line break starts a new block after a whole sentence, or after a line set in bold, where the page has no paragraphs. */
function startsNewLine(frame: Frame, before: string, allEmphasised: boolean): boolean {
  if (allEmphasised && !frame.emphasised) return true;
  const block = frame.block ?? frame;
  return !lineTags.has(block.tag) && /[.!?…:][“”"»«)’]{0,2}\s?$/.test(before);
}

/** What the eye sees between two pieces of text that only element boundaries part. */
function gapBetween(closed: Element | null, opened: Element | null): 'none' | 'blank' | 'block' {
  let known = false;
  let inline = true;
  for (const element of [closed, opened]) {
    const display = element && displayOf(element);
    if (!display) continue;
    known = true;
    if (!display.startsWith('inline') && display !== 'contents') return 'block';
    if (display !== 'inline') inline = false;
  }
  if (known) return inline ? 'none' : 'blank';
  return closed && opened ? 'blank' : 'none';
}

function count(
  counts: { -readonly [Key in keyof PageSnapshot['counts']]: number },
  element: Element,
  tag: string,
): void {
  if (tag === 'img') counts.images++;
  else if (tag === 'video') counts.videos++;
  else if (tag === 'article') counts.articles++;
  else if (tag === 'textarea') counts.textInputs++;
  else if (tag === 'input') {
    const type = attribute(element, 'type').toLowerCase();
    if (type === 'password') counts.passwordInputs++;
    else if (type === '' || type === 'text' || type === 'email' || type === 'search' || type === 'tel')
      counts.textInputs++;
  }
}

function hintOf(element: Element): string {
  const parts: string[] = [];
  for (const name of ['id', 'class', 'role', 'itemprop', 'aria-label']) {
    const value = attribute(element, name);
    if (value !== '') parts.push(value.slice(0, maxHint));
  }
  return parts.join(' ').toLowerCase().slice(0, maxHint);
}
