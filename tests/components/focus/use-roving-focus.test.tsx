// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it } from 'vitest';
import { useRovingFocus } from '../../../components/focus/use-roving-focus.ts';
import { show } from '../show.ts';

function List({ names }: { readonly names: readonly string[] }) {
  const list = useRovingFocus<HTMLUListElement>(':scope > li > button', names.length);
  return (
    <ul ref={list}>
      {names.map((name) => (
        <li key={name}>
          <button type="button">{name}</button>
        </li>
      ))}
    </ul>
  );
}

describe('a list with roving focus', () => {
  let root: HTMLElement;
  const buttons = () => [...root.querySelectorAll('button')];
  const focused = () => document.activeElement?.textContent;
  const press = (key: string, more: KeyboardEventInit = {}) =>
    act(() => {
      document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, ...more }));
    });

  beforeEach(() => {
    root = show(<List names={['Wien', 'Graz', 'Linz']} />);
    act(() => buttons()[0]?.focus());
  });

  it('is one stop of the Tab key, which stays where the reader was', () => {
    expect(buttons().map(({ tabIndex }) => tabIndex)).toEqual([0, -1, -1]);
    press('ArrowDown');
    expect(buttons().map(({ tabIndex }) => tabIndex)).toEqual([-1, 0, -1]);
  });

  it.each([
    ['down', ['ArrowDown'], 'Graz'],
    ['right', ['ArrowRight', 'ArrowRight'], 'Linz'],
    ['down past the end', ['ArrowDown', 'ArrowDown', 'ArrowDown'], 'Linz'],
    ['up past the beginning', ['ArrowUp'], 'Wien'],
    ['to the end and one up', ['End', 'ArrowUp'], 'Graz'],
    ['to the end and back to the beginning', ['End', 'Home'], 'Wien'],
  ])('goes %s', (_, keys, name) => {
    for (const key of keys) press(key);
    expect(focused()).toBe(name);
  });

  it('leaves keys with a modifier to the browser', () => {
    press('ArrowDown', { altKey: true });
    expect(focused()).toBe('Wien');
  });

  it('has a stop for a list that has grown', () => {
    root = show(<List names={['Wien', 'Graz', 'Linz', 'Bregenz']} />);
    expect(buttons().map(({ tabIndex }) => tabIndex)).toEqual([0, -1, -1, -1]);
  });
});
