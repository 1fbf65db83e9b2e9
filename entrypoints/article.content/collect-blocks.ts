import type { PageSnapshot, SnapshotBlock, SnapshotElement } from '../../core/model.ts';
import { beginsWord, gapBetween, isBlock, startsNewLine } from './block-boundaries.ts';
import { blockBuilder } from './block-builder.ts';
import { hintOf } from './element-hint.ts';
import { advance, type Frame, newFrame } from './frame.ts';
import { skippedTags } from './tags.ts';
import type { Runs } from './text-map.ts';
import { attribute, tagOf } from './unclobbered.ts';
import { hiddenByMarkup, isShown } from './visibility.ts';

/** Steps of the walk: 50,000 nested elements are still read. The development pages have at most 5,500 elements. */
const maxNodes = 120_000;
/** Characters read; the development pages have at most 105,000. */
const maxCharacters = 700_000;

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
    if (frame.index >= 0) return frame.index;
    const missing: Frame[] = [];
    for (let at: Frame | null = frame; at && at.index < 0; at = at.parent) missing.push(at);
    for (const at of missing.reverse()) {
      at.index = elements.length;
      elements.push({ parent: at.parent?.index ?? -1, tag: at.tag, hint: hintOf(at.element, at.tag) });
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
    } else if ((closed || opened) && !builder.endsBlank() && beginsWord(data)) {
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

  // A browser knows what is shown; to ask for it once is enough.
  const byMarkup = body !== null && typeof body.checkVisibility !== 'function';

  const enter = (element: Element, tag: string, parent: Frame | null): Frame | null => {
    count(counts, element, tag);
    if (tag === 'br') {
      breaks++;
      return null;
    }
    if (skippedTags.has(tag) || (byMarkup && hiddenByMarkup(element, tag))) return null;
    const block = parent === null || isBlock(element, tag);
    if (block && parent) flush(parent);
    else opened ??= element;
    return newFrame(element, tag, parent, block);
  };

  let frame = body && enter(body, tagOf(body), null);
  if (frame) indexFor(frame);
  let characters = 0;
  for (let visited = 0; frame && visited < maxNodes && characters < maxCharacters; visited++) {
    const node: Node | null = frame.next;
    if (!node) {
      if (frame.block === null) flush(frame);
      else closed = frame.element;
      frame = frame.parent;
      continue;
    }
    const type: unknown = node.nodeType;
    if (type === 1 || typeof type !== 'number') {
      const tag = tagOf(node as Element);
      advance(frame, node, tag);
      frame = enter(node as Element, tag, frame) ?? frame;
    } else {
      advance(frame, node, '');
      if (type !== 3) continue;
      characters += (node as Text).data.length;
      addText(frame, node as Text);
    }
  }
  if (frame) flush(frame);
  return { elements, blocks: builder.blocks, counts, runs: builder.runs, indexOf };
}

function count(
  counts: { -readonly [Key in keyof PageSnapshot['counts']]: number },
  element: Element,
  tag: string,
): void {
  switch (tag) {
    case 'img':
      counts.images++;
      break;
    case 'video':
      counts.videos++;
      break;
    case 'article':
      counts.articles++;
      break;
    case 'textarea':
      counts.textInputs++;
      break;
    case 'input': {
      const type = attribute(element, 'type').toLowerCase();
      if (type === 'password') counts.passwordInputs++;
      else if (/^(?:|text|email|search|tel)$/.test(type)) counts.textInputs++;
    }
  }
}
