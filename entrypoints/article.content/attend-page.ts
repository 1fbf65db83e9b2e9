import { browser } from 'wxt/browser';
import type { FactSheet, Reading, Span } from '../../core/model.ts';
import type { ToContent } from '../../platform/messages.ts';
import { highlightsOn, loadSettings, type Settings, watchSettings } from '../../platform/settings.ts';
import { askBackground, isConnected, reportNames } from './ask-background.ts';
import { createHighlights, type PaintedMention } from './highlights.ts';
import { scrollToRange } from './jump-to.ts';
import { createLazyCard } from './lazy-card.ts';
import { createPageReader } from './page-reader.ts';
import { createPageWatch, watchNavigation } from './watch-page.ts';
import { watchPointer } from './watch-pointer.ts';

/**
 * One page from load to unload: reads it when it is looked at, paints, shows the card, answers the popup. While
 * highlights are off here it only listens for messages and for the setting, and reads when the popup asks.
 */
export async function attendPage(): Promise<void> {
  const life = new AbortController();
  const reader = createPageReader(askBackground, changed);
  const highlights = createHighlights(reader.rangeOf);
  const card = createLazyCard(stepWithin);
  const watch = createPageWatch(() => void reader.read(), card.isOurs);
  let settings: Settings = await loadSettings();
  let painted: readonly PaintedMention[] = [];
  /** Ends the pointer's listeners; present while something is painted. */
  let pointer: AbortController | null = null;
  let reported = false;

  const on = () => highlightsOn(settings, location.hostname);

  function changed(reading: Reading) {
    if (!isConnected()) return retire();
    paint(reading);
    if (on()) watch.watch(reader.root());
    const names = reading.kind === 'ready' ? reading.sheet.people.length + reading.sheet.places.length : null;
    // A page that never had an article does not wake the background.
    if (names === null && !reported) return;
    reported = true;
    void reportNames(names);
  }

  function paint(reading: Reading | null) {
    if (!on() || reading?.kind !== 'ready') return unpaint();
    painted = highlights.paint(reading.sheet, settings.kinds);
    followCard(reading.sheet);
    if (pointer) return;
    pointer = new AbortController();
    watchPointer({ mentionAt: highlights.at, isCard: card.isOurs, open: openCard, close: card.close }, pointer.signal);
  }

  /** Keeps an open card open when its word was painted anew, and closes it when the word is gone. */
  function followCard(sheet: FactSheet) {
    const before = card.mention();
    if (!before) return;
    const now = painted.find(({ entityId, start }) => entityId === before.entityId && start === before.start);
    if (now) card.open(sheet, now, false);
    else card.close();
  }

  function unpaint() {
    highlights.clear();
    card.close();
    pointer?.abort();
    pointer = null;
    painted = [];
  }

  function openCard(mention: PaintedMention, focus = false) {
    const reading = reader.reading();
    if (!isConnected()) return retire();
    if (reading?.kind === 'ready') card.open(reading.sheet, mention, focus);
  }

  /** Goes to the mention after or before the one whose card is open, else to the first in or below the window. */
  function step(direction: 1 | -1) {
    const current = card.mention();
    const inView = painted.findIndex(({ range }) => range.getBoundingClientRect().top >= 0);
    const from = current ? painted.indexOf(current) : direction === 1 ? inView - 1 : inView;
    goTo(painted, from + direction);
  }

  function stepWithin(direction: 1 | -1) {
    const current = card.mention();
    if (!current) return;
    const same = painted.filter(({ entityId }) => entityId === current.entityId);
    goTo(same, same.indexOf(current) + direction);
  }

  /** Past the last mention comes the first again, and the other way round. */
  function goTo(mentions: readonly PaintedMention[], index: number) {
    const mention = mentions[(index + mentions.length) % mentions.length];
    if (!mention) return;
    scrollToRange(mention.range);
    openCard(mention, true);
  }

  function showMention(span: Span): boolean {
    const range = reader.rangeOf(span);
    if (!range) return false;
    scrollToRange(range);
    highlights.flash(range);
    return true;
  }

  function begin() {
    if (on()) void whenVisible(life.signal).then(() => (on() ? reader.read() : null));
  }

  /** Leaves the page as it was found. */
  function retire() {
    life.abort();
    watch.stop();
    unpaint();
  }

  function answer(message: unknown): Promise<unknown> | undefined {
    const asked = message as ToContent;
    switch (asked.kind) {
      case 'getReading':
        return reader.settled();
      case 'getHost':
        return Promise.resolve(location.hostname);
      case 'readAnyway':
        return reader.read(true);
      case 'jumpTo':
        return Promise.resolve(showMention(asked.span));
      case 'step':
        step(asked.direction);
        return Promise.resolve(true);
      default:
        return undefined;
    }
  }

  browser.runtime.onMessage.addListener(answer);
  const endWatch = watchSettings((next) => {
    const wasOn = on();
    settings = next;
    if (on() && !wasOn) begin();
    else if (!on()) watch.stop();
    paint(reader.reading());
  });
  life.signal.addEventListener('abort', endWatch);
  watchNavigation(life.signal, () => {
    reader.forget();
    unpaint();
    watch.stop();
    if (reported) void reportNames(null);
    begin();
  });
  addEventListener('pageshow', ({ persisted }) => persisted && changed(reader.reading() ?? { kind: 'reading' }), {
    signal: life.signal,
  });
  begin();
}

/** Resolves when the tab is looked at: at once, or after prerendering, or when it comes to the front. */
function whenVisible(signal: AbortSignal): Promise<void> {
  if (document.visibilityState === 'visible') return Promise.resolve();
  return new Promise((resolve) => {
    document.addEventListener('visibilitychange', () => resolve(), { once: true, signal });
  });
}
