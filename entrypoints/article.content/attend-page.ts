import { browser } from 'wxt/browser';
import type { FactSheet, Reading } from '../../core/model.ts';
import { watchCorrections } from '../../platform/corrections.ts';
import type { ToContent } from '../../platform/messages.ts';
import { loadSettings, watchSettings } from '../../platform/settings.ts';
import { highlightsOn, type Settings } from '../../platform/settings-model.ts';
import { askBackground, isConnected, reportNames } from './ask-background.ts';
import { createPageMarks } from './page-marks.ts';
import { createPageReader } from './page-reader.ts';
import { createStackedArticles } from './stacked-articles.ts';
import { createPageWatch, watchNavigation } from './watch-page.ts';
import { whenIdle } from './when-idle.ts';

/**
 * One page from load to unload: reads it when it is looked at, marks its names, answers the popup. While highlights are
 * off here, or the reader wants to be asked first, it only listens for messages and for the setting, and reads when popup or side panel ask.
 */
export async function attendPage(): Promise<void> {
  const life = new AbortController();
  const { signal } = life;
  const stack = createStackedArticles(() => void reader.read());
  const reader = createPageReader(askBackground, changed, stack.current);
  const marks = createPageMarks(reader.rangeOf, isAlive);
  const watch = createPageWatch(reread, marks.isOurs);
  let settings: Settings = await loadSettings();
  /** What badge and popup know of; null while there is nothing to know. */
  let reported: FactSheet | null = null;
  /** Whether popup or side panel have asked for this page. */
  let asked = false;

  const on = () => highlightsOn(settings, location.hostname) && (settings.reading === 'always' || asked);

  function findOthers() {
    const place = reader.place();
    if (place) stack.find(place.root);
  }

  function reread() {
    findOthers();
    return reader.read().then(reader.effort);
  }

  function stop() {
    watch.stop();
    stack.stop();
  }

  /** False once the extension is gone; the page is then left as it was found. */
  function isAlive(): boolean {
    if (isConnected()) return true;
    life.abort();
    stop();
    marks.hide();
    return false;
  }

  function changed(reading: Reading) {
    if (!isAlive()) return;
    show(reading);
    if (on()) watch.watch(reader.place());
    // A page that never had an article does not wake the background, and one that is read again in vain does not either.
    const sheet = reading.kind === 'ready' ? reading.sheet : null;
    if (sheet === reported) return;
    reported = sheet;
    report();
  }

  function report() {
    void reportNames(reported && reported.people.length + reported.places.length);
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
    // The button says that this site is off; where nothing is read before it is asked for, or nowhere, it says so by itself.
    if (settings.highlights && settings.reading === 'always' && !on()) report();
    if (on())
      void whenVisible(signal)
        .then(whenIdle)
        .then(() => (on() ? reader.read() : null));
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
    if (on() !== wasOn) report();
    if (on() && !wasOn) begin();
    else if (!on()) stop();
    show(reader.reading());
  });
  signal.addEventListener('abort', endWatch);
  signal.addEventListener('abort', watchCorrections(corrected));
  watchNavigation(signal, () => {
    // An endless page shows the address of the article that is in view.
    findOthers();
    if (stack.current()) return void reader.read();
    reader.forget();
    asked = false;
    marks.hide();
    stop();
    if (reported) {
      reported = null;
      report();
    }
    begin();
  });
  // Back from the back/forward cache: the badge was cleared with the page, and no change was heard of there.
  function comeBack({ persisted }: PageTransitionEvent) {
    if (!persisted) return;
    if (reported) report();
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
