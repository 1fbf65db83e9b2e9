import type { ComponentChild } from 'preact';
import { useState } from 'preact/hooks';
import { translate } from '../../platform/i18n.ts';
import { useRovingFocus } from '../focus/use-roving-focus.ts';

export interface FirstOfProps<Item> {
  readonly items: readonly Item[];
  /** How many are shown before the reader asks for all. */
  readonly first: number;
  /** The list item of one, with its key. */
  readonly render: (item: Item, index: number) => ComponentChild;
  readonly class?: string | undefined;
  /** Whether each item is one button, so that the whole list can be one stop of the Tab key. */
  readonly roving?: boolean;
}

/** A list that shows its first entries, and all of them when asked: thousands cost nothing before. */
export function FirstOf<Item>({ items, first, render, class: name, roving = false }: FirstOfProps<Item>) {
  const [all, setAll] = useState(false);
  const shown = all ? items : items.slice(0, first);
  const list = useRovingFocus<HTMLUListElement>(roving ? ':scope > li > button' : null, shown.length);
  return (
    <>
      <ul class={name} ref={list}>
        {shown.map(render)}
      </ul>
      {items.length > first && (
        <button type="button" class="text-button" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? translate('showFewer') : translate('showAll', items.length)}
        </button>
      )}
    </>
  );
}
