import type { ComponentChild } from 'preact';
import { useState } from 'preact/hooks';
import { translate } from '../../platform/i18n.ts';

export interface FirstOfProps<Item> {
  readonly items: readonly Item[];
  /** How many are shown before the reader asks for all. */
  readonly first: number;
  /** The list item of one, with its key. */
  readonly render: (item: Item, index: number) => ComponentChild;
  readonly class?: string | undefined;
}

/** A list that shows its first entries, and all of them when asked: thousands cost nothing before. */
export function FirstOf<Item>({ items, first, render, class: name }: FirstOfProps<Item>) {
  const [all, setAll] = useState(false);
  const shown = all ? items : items.slice(0, first);
  return (
    <>
      <ul class={name}>{shown.map(render)}</ul>
      {items.length > first && (
        <button type="button" class="text-button" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? translate('showFewer') : translate('showAll', items.length)}
        </button>
      )}
    </>
  );
}
