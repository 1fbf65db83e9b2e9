// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PaintedMention } from '../../../entrypoints/article.content/highlights.ts';
import { watchPointer } from '../../../entrypoints/article.content/watch-pointer.ts';

/** Words stand at the same x as their number of pixels: 100 to 199 the first, 300 to 399 the second. */
const words = [100, 300].map((start) => ({ entityId: `person-${start}`, start })) as PaintedMention[];
const [first, second] = words;

describe('the pointer over a page', () => {
  const prepare = vi.fn();
  const open = vi.fn();
  const close = vi.fn();
  let life: AbortController;
  let card: HTMLElement;

  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
    vi.clearAllMocks();
    vi.advanceTimersByTime(1000);
    life = new AbortController();
    card = document.createElement('dramatis-card');
    document.documentElement.append(card);
    watchPointer(
      {
        mentionAt: (x) => words.find(({ start }) => x >= start && x < start + 100) ?? null,
        isCard: (target) => target === card,
        prepare,
        open,
        close,
      },
      life.signal,
    );
  });

  afterEach(() => {
    life.abort();
    card.remove();
    vi.useRealTimers();
  });

  /** An event as the reader's own hand makes it, unless told otherwise. */
  function send(kind: string, x: number, target: Element, pointerType: string, isTrusted = true) {
    const event = new PointerEvent(kind, { clientX: x, clientY: 0, bubbles: true, pointerType });
    Object.defineProperty(event, 'isTrusted', { value: isTrusted });
    target.dispatchEvent(event);
  }

  function moveTo(x: number, target: Element = document.body, pointerType = 'mouse') {
    vi.advanceTimersByTime(60);
    send('pointermove', x, target, pointerType);
  }

  it('has the card prepared after 150 milliseconds on a word, and opens it after half a second', () => {
    moveTo(150);
    vi.advanceTimersByTime(149);
    expect(prepare).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(prepare).toHaveBeenCalledOnce();
    vi.advanceTimersByTime(349);
    expect(open).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(open).toHaveBeenCalledExactlyOnceWith(first);
  });

  it('opens nothing when it only passes over a word', () => {
    moveTo(150);
    moveTo(250);
    vi.advanceTimersByTime(1000);
    expect(open).not.toHaveBeenCalled();
  });

  it('keeps counting while it moves within the word', () => {
    moveTo(110);
    vi.advanceTimersByTime(300);
    moveTo(190);
    vi.advanceTimersByTime(140);
    expect(open).toHaveBeenCalledOnce();
  });

  it('closes the card 300 ms after it has left the word', () => {
    moveTo(150);
    vi.advanceTimersByTime(500);
    moveTo(250);
    vi.advanceTimersByTime(299);
    expect(close).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(close).toHaveBeenCalledOnce();
  });

  it('leaves the card open when it crosses over to the card in time', () => {
    moveTo(150);
    vi.advanceTimersByTime(500);
    moveTo(250);
    moveTo(250, card);
    vi.advanceTimersByTime(5000);
    expect(close).not.toHaveBeenCalled();
    moveTo(250);
    vi.advanceTimersByTime(300);
    expect(close).toHaveBeenCalledOnce();
  });

  it('goes from one word to another without closing in between', () => {
    moveTo(150);
    vi.advanceTimersByTime(500);
    moveTo(350);
    vi.advanceTimersByTime(500);
    expect(close).not.toHaveBeenCalled();
    expect(open).toHaveBeenLastCalledWith(second);
  });

  it('looks at a word that it reaches between two looks', () => {
    moveTo(250);
    send('pointermove', 150, document.body, 'mouse');
    vi.advanceTimersByTime(50 + 500);
    expect(open).toHaveBeenCalledExactlyOnceWith(first);
  });

  it('does not take a finger for a mouse', () => {
    moveTo(150, document.body, 'touch');
    vi.advanceTimersByTime(1000);
    expect(open).not.toHaveBeenCalled();
  });

  function tapAt(x: number, target: Element = document.body, pointerType = 'touch') {
    send('click', x, target, pointerType);
  }

  it('opens the card at once on a tap, and closes it on a tap elsewhere', () => {
    tapAt(150);
    expect(open).toHaveBeenCalledExactlyOnceWith(first);
    tapAt(250);
    expect(close).toHaveBeenCalledOnce();
  });

  it('leaves a tap on a link and a click of the mouse to the page', () => {
    const link = document.createElement('a');
    link.href = '#';
    document.body.append(link);
    tapAt(150, link);
    tapAt(150, document.body, 'mouse');
    expect(open).not.toHaveBeenCalled();
    link.remove();
  });

  it('opens nothing for events that a page has made up', () => {
    vi.advanceTimersByTime(60);
    send('pointermove', 150, document.body, 'mouse', false);
    vi.advanceTimersByTime(1000);
    send('click', 150, document.body, 'touch', false);
    expect(open).not.toHaveBeenCalled();
  });

  it('hears nothing more when its life has ended', () => {
    moveTo(150);
    life.abort();
    vi.advanceTimersByTime(1000);
    tapAt(150);
    expect(open).not.toHaveBeenCalled();
  });
});
