import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';

/** Renders a view into an empty page and returns its root. */
export function show(view: ComponentChild): HTMLElement {
  document.body.replaceChildren();
  const root = document.createElement('div');
  document.body.append(root);
  act(() => render(view, root));
  return root;
}

/** Presses the first button whose text or label is the given one; throws when there is none. */
export function press(root: ParentNode, name: string): void {
  const button = [...root.querySelectorAll<HTMLElement>('button, input')].find((each) => nameOf(each) === name);
  if (!button) throw new Error(`There is no button „${name}“`);
  act(() => button.click());
}

/** The words of each element that a selector finds. */
export function textsOf(root: ParentNode, selector: string): readonly string[] {
  return [...root.querySelectorAll(selector)].map(({ textContent }) => textContent ?? '');
}

function nameOf(button: HTMLElement): string {
  return (button.getAttribute('aria-label') ?? button.closest('label')?.textContent ?? button.textContent ?? '').trim();
}
