import { render } from 'preact';
import { type Bucket, bucketsOf, type RailMention } from '../../components/rail/buckets.ts';
import { Rail } from '../../components/rail/Rail.tsx';
import railStyle from '../../components/rail/rail.css?inline';
import type { MarkedPage } from '../article.content/card-host.ts';
import type { PaintedMention } from '../article.content/highlights.ts';
import { hostStyle } from './host-style.ts';
import { ShadowStyle } from './ShadowStyle.tsx';

/** The rail at the edge of a page, while the reader wants it. */
export interface RailHost {
  readonly element: HTMLElement;
  /** What is marked has changed. */
  draw(): void;
  remove(): void;
}

interface Placed extends RailMention {
  readonly painted: PaintedMention;
}

/** As high as a bucket, in CSS pixels. */
const stretch = 24;
/** Looking where thousands of words stand would take too long; then every second, third … of them is looked at. */
const mostPlaced = 1_000;
/** Pages grow while pictures load: the rail waits until they have rested so long, in milliseconds. */
const rest = 300;

/** Whether this reader has a mouse: a finger would hit the rail when it scrolls, and a phone has no room for it. */
export function railFits(): boolean {
  return matchMedia('(hover: hover) and (pointer: fine)').matches;
}

/** @param go shows a mention; with `focus` the keyboard is taken there. */
export function buildRail(page: MarkedPage, go: (mention: PaintedMention, focus: boolean) => void): RailHost {
  const element = document.createElement('dramatis-rail');
  element.style.cssText = hostStyle();
  const root = element.attachShadow({ mode: 'closed' });
  document.documentElement.append(element);
  const life = new AbortController();
  const { signal } = life;
  let buckets: readonly Bucket<Placed>[] = [];
  let stretches = 1;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let frame = 0;

  function measure() {
    stretches = Math.max(1, Math.floor(innerHeight / stretch));
    buckets = bucketsOf(place(page), stretches);
    show();
  }

  function show() {
    const { scrollHeight, scrollTop } = document.scrollingElement ?? document.documentElement;
    const at = (y: number) => Math.floor((y / Math.max(scrollHeight, 1)) * stretches);
    render(
      <>
        <ShadowStyle text={railStyle} />
        <Rail
          buckets={buckets}
          stretches={stretches}
          inView={[at(scrollTop), at(scrollTop + innerHeight - 1)]}
          onGo={({ mentions }, byKey) => mentions[0] && go(mentions[0].painted, byKey)}
        />
      </>,
      root,
    );
  }

  function scrolled() {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(show);
  }

  function grown() {
    clearTimeout(timer);
    timer = setTimeout(measure, rest);
  }

  const sizes = new ResizeObserver(grown);
  sizes.observe(document.documentElement);
  if (document.body) sizes.observe(document.body);
  addEventListener('resize', grown, { signal, passive: true });
  addEventListener('scroll', scrolled, { signal, passive: true });
  measure();
  return {
    element,
    draw: measure,
    remove() {
      life.abort();
      sizes.disconnect();
      clearTimeout(timer);
      cancelAnimationFrame(frame);
      render(null, root);
      element.remove();
    },
  };
}

/** The marked mentions with where they stand in the page; those that are not shown are left out. */
function place({ sheet, painted }: MarkedPage): readonly Placed[] {
  if (!sheet) return [];
  const entities = new Map(
    [...sheet.people, ...sheet.places, ...sheet.organisations].map((entity) => [entity.id, entity]),
  );
  const { scrollHeight, scrollTop } = document.scrollingElement ?? document.documentElement;
  const every = Math.ceil(painted.length / mostPlaced);
  return painted.flatMap((each, index): readonly Placed[] => {
    const entity = index % every === 0 ? entities.get(each.entityId) : undefined;
    const box = entity && each.range.getBoundingClientRect();
    if (!entity || !box || box.height === 0) return [];
    const position = (box.top + scrollTop) / Math.max(scrollHeight, 1);
    return [{ kind: entity.kind, name: entity.name, position, painted: each }];
  });
}
