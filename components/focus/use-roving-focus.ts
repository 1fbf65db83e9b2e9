import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Makes the controls of a list one stop of the Tab key: arrow keys, Home and End go from one to the next, and the stop stays where the reader was.
 *
 * @param selector finds the controls below the list's element; null for a list whose items have stops of their own. @param items changes when there are other controls.
 */
export function useRovingFocus<Root extends HTMLElement>(
  selector: string | null,
  items: unknown,
): RefObject<Root | null> {
  const root = useRef<Root>(null);
  useLayoutEffect(() => {
    const list = root.current;
    if (!list || selector === null) return;
    const controls = () => [...list.querySelectorAll<HTMLElement>(selector)];
    const stopAt = (stop: HTMLElement | undefined) => {
      for (const each of controls()) each.tabIndex = each === stop ? 0 : -1;
    };
    const all = controls();
    stopAt(all.find((each) => each.tabIndex === 0 && each.hasAttribute('tabindex')) ?? all[0]);

    function press(event: KeyboardEvent) {
      if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
      const now = controls();
      const at = now.indexOf(event.target as HTMLElement);
      const next = at < 0 ? undefined : now[indexAfter(event.key, at, now.length)];
      if (!next) return;
      event.preventDefault();
      next.focus();
    }

    const arrive = ({ target }: FocusEvent) => {
      if (controls().includes(target as HTMLElement)) stopAt(target as HTMLElement);
    };
    list.addEventListener('keydown', press);
    list.addEventListener('focusin', arrive);
    return () => {
      list.removeEventListener('keydown', press);
      list.removeEventListener('focusin', arrive);
    };
  }, [selector, items]);
  return root;
}

/** Where a key leads from a place in a list of some length; -1 for a key that leads nowhere, and past both ends. */
function indexAfter(key: string, at: number, length: number): number {
  switch (key) {
    case 'ArrowDown':
    case 'ArrowRight':
      return at + 1 < length ? at + 1 : -1;
    case 'ArrowUp':
    case 'ArrowLeft':
      return at - 1;
    case 'Home':
      return 0;
    case 'End':
      return length - 1;
    default:
      return -1;
  }
}
