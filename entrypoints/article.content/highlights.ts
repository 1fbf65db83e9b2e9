import type { EntityKind, FactSheet, Span } from '../../core/model.ts';
import type { HighlightLook, HighlightStyle } from '../../platform/settings-model.ts';
import { shadowRootsOf } from './article-place.ts';
import { firstInBlocks } from './first-in-blocks.ts';

/** One painted mention, or name inside a compound: where it stands in the page and what it is in the sheet. */
export interface PaintedMention {
  readonly range: Range;
  readonly entityId: string;
  /** Start in the article's text. */
  readonly start: number;
}

const kindsOfEntity = ['person', 'place', 'organisation'] as const;
/** What follows `dramatis-` and the kind in the name of a highlight: see highlights.css. */
const suffixes: Readonly<Record<HighlightStyle, string>> = { underline: '', marker: '-marker', subtle: '-subtle' };
const flashName = 'dramatis-flash';
/**
 * Doubtful names are in the sheet only. At this confidence 97 % of the people and places are right on the development articles
 * (docs/tagger.md).
 */
const sureEnough = 0.69;
const flashMilliseconds = 1600;

/** The newer API of both browsers, not yet in TypeScript's DOM types. */
interface HighlightHit {
  readonly highlight: Highlight;
  readonly ranges: readonly AbstractRange[];
}
declare global {
  interface HighlightRegistry {
    highlightsFromPoint(
      x: number,
      y: number,
      options: { readonly shadowRoots: readonly ShadowRoot[] },
    ): readonly HighlightHit[];
  }
}

/** Paints the mentions of a sheet, and the names inside compounds, with the CSS Custom Highlight API, never touching the DOM. */
export interface Highlights {
  /** Replaces what is painted; returns the mentions in order of the text. */
  paint(sheet: FactSheet, look: HighlightLook): readonly PaintedMention[];
  clear(): void;
  /** The painted mention at a point of the viewport (CSS pixels), or null. */
  at(x: number, y: number): PaintedMention | null;
  /** Shows a range by a background for a moment. */
  flash(range: Range): void;
}

/** @param rangeOf finds the DOM range of a span of the article, or null. */
export function createHighlights(rangeOf: (span: Span) => Range | null): Highlights {
  let painted: readonly PaintedMention[] = [];
  let shadowRoots: readonly ShadowRoot[] = [];
  let byRange = new Map<AbstractRange, PaintedMention>();
  let flashEnd: ReturnType<typeof setTimeout> | undefined;
  /** What we have registered: a newer copy of this script, after an update, may have taken the names over. */
  const ours = new Map<string, Highlight>();

  function register(name: string, highlight: Highlight) {
    ours.set(name, highlight);
    CSS.highlights.set(name, highlight);
  }

  function remove(name: string) {
    if (CSS.highlights.get(name) === ours.get(name)) CSS.highlights.delete(name);
    ours.delete(name);
  }

  function clear() {
    for (const name of [...ours.keys()]) remove(name);
    clearTimeout(flashEnd);
    painted = [];
    byRange = new Map();
  }

  return {
    paint(sheet, { kinds, mentions, style }) {
      const next: PaintedMention[] = [];
      const highlights = { person: new Highlight(), place: new Highlight(), organisation: new Highlight() };
      for (const entity of [...sheet.people, ...sheet.places, ...sheet.organisations]) {
        if (!kinds[entity.kind]) continue;
        const named = [...entity.mentions, ...(entity.parts ?? [])].filter(
          ({ confidence }) => confidence >= sureEnough,
        );
        for (const mention of mentions === 'first' ? firstInBlocks(named, sheet.article.blocks) : named) {
          const range = rangeOf(mention);
          if (!range) continue;
          highlights[entity.kind].add(range);
          next.push({ range, entityId: entity.id, start: mention.start });
        }
      }
      for (const name of [...ours.keys()]) if (name !== flashName) remove(name);
      for (const kind of kindsOfEntity) register(nameOf(kind, style), highlights[kind]);
      painted = next.sort((a, b) => a.start - b.start);
      byRange = new Map(painted.map((mention) => [mention.range, mention]));
      shadowRoots = shadowRootsOf(painted.map(({ range }) => range.startContainer));
      return painted;
    },
    clear,
    at(x, y) {
      for (const { ranges } of CSS.highlights.highlightsFromPoint(x, y, { shadowRoots })) {
        for (const range of ranges) {
          const mention = byRange.get(range);
          if (mention) return mention;
        }
      }
      return null;
    },
    flash(range) {
      clearTimeout(flashEnd);
      register(flashName, new Highlight(range));
      flashEnd = setTimeout(() => remove(flashName), flashMilliseconds);
    },
  };
}

function nameOf(kind: EntityKind, style: HighlightStyle): string {
  return `dramatis-${kind}${suffixes[style]}`;
}
