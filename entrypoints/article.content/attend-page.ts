import { browser } from 'wxt/browser';
import type { Reading } from '../../core/model.ts';
import { watchCorrections } from '../../platform/corrections.ts';
import type { ToContent } from '../../platform/messages.ts';
import { loadSettings, watchSettings } from '../../platform/settings.ts';
import { highlightsOn, type Settings } from '../../platform/settings-model.ts';
import { askBackground, isConnected, reportNames } from './ask-background.ts';
import { createPageMarks } from './page-marks.ts';
import { createPageReader } from './page-reader.ts';
import { createPageWatch, watchNavigation } from './watch-page.ts';

/**
 * One page from load to unload: reads it when it is looked at, marks its names, answers the popup. While highlights are
 * off here, or the reader wants to be asked first, it only listens for messages and for the setting, and reads when popup or side panel ask.
 */
export async function attendPage(): Promise<void> {
  const life = new AbortController();
  const { signal } = life;
  const reader = createPageReader(askBackground, changed);
  const marks = createPageMarks(reader.rangeOf, isAlive);
  const watch = createPageWatch(() => void reader.read(), marks.isOurs);
  let settings: Settings = await loadSettings();
  let reported = false;
  /** Whether popup or side panel have asked for this page. */
  let asked = false;

  const on = () => highlightsOn(settings, location.hostname) && (settings.reading === 'always' || asked);

  /** False once the extension is gone; the page is then left as it was found. */
  function isAlive(): boolean {
    if (isConnected()) return true;
    life.abort();
    watch.stop();
    marks.hide();
    return false;
  }

  function changed(reading: Reading) {
    if (!isAlive()) return;
    show(reading);
    if (on()) watch.watch(reader.root());
    const names = reading.kind === 'ready' ? reading.sheet.people.length + reading.sheet.places.length : null;
    // A page that never had an article does not wake the background.
    if (names === null && !reported) return;
    reported = true;
    void reportNames(names);
  }

  /** The reader has put something right; a page without an article has nothing to put right. */
  function corrected() {
    const kind = reader.reading()?.kind;
    if ((kind === 'ready' || kind === 'reading') && isAlive()) void reader.readAnew();
  }

  function show(reading: Reading | null) {
    if (on() && reading?.kind === 'ready') marks.show(reading.sheet, settings);
    else marks.hide();
  }

  function begin() {
    if (on()) void whenVisible(signal).then(() => (on() ? reader.read() : null));
  }

  function answer(message: unknown): Promise<unknown> | undefined {
    const wish = message as ToContent;
    switch (wish.kind) {
      case 'getReading':
        asked = true;
        return reader.settled();
      case 'getHost':
        return Promise.resolve(location.hostname);
      case 'readAnyway':
        asked = true;
        return reader.read(true);
      case 'jumpTo':
        return Promise.resolve(marks.jumpTo(wish.span));
      case 'step':
        marks.step(wish.direction);
        return Promise.resolve(true);
      default:
        return undefined;
    }
  }

  browser.runtime.onMessage.addListener((message, _, respond) => {
    const reply = answer(message);
    void reply?.then(respond);
    // Keeps the channel open until then: the browsers do not wait for a promise alike.
    return reply !== undefined;
  });
  const endWatch = watchSettings((next) => {
    const wasOn = on();
    settings = next;
    if (on() && !wasOn) begin();
    else if (!on()) watch.stop();
    show(reader.reading());
  });
  signal.addEventListener('abort', endWatch);
  signal.addEventListener('abort', watchCorrections(corrected));
  watchNavigation(signal, () => {
    reader.forget();
    asked = false;
    marks.hide();
    watch.stop();
    if (reported) void reportNames(null);
    begin();
  });
  // Back from the back/forward cache: the badge was cleared with the page, and no change was heard of there.
  function comeBack({ persisted }: PageTransitionEvent) {
    if (!persisted) return;
    changed(reader.reading() ?? { kind: 'reading' });
    corrected();
  }
  addEventListener('pageshow', comeBack, { signal });
  begin();
}

/** Resolves when the tab is looked at: at once, or after prerendering, or when it comes to the front. */
function whenVisible(signal: AbortSignal): Promise<void> {
  if (document.visibilityState === 'visible') return Promise.resolve();
  return new Promise((resolve) => {
    document.addEventListener('visibilitychange', () => resolve(), { once: true, signal });
  });
}
