// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createPageWatch, type Effort, type PageWatch } from '../../../entrypoints/article.content/watch-page.ts';

describe('the watch over a page', () => {
  const reread = vi.fn<() => Promise<Effort>>();
  const idle = vi.fn<(callback: () => void, options?: { readonly timeout: number }) => void>();
  let watch: PageWatch;
  let article: HTMLElement;
  let sidebar: HTMLElement;
  let ours: HTMLElement;

  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
    vi.resetAllMocks();
    vi.stubGlobal('requestIdleCallback', idle);
    idle.mockImplementation((callback) => setTimeout(callback, 10));
    reread.mockResolvedValue({ milliseconds: 1, foundNew: true });
    document.body.innerHTML = '<main><article><p>Erster Absatz.</p></article></main><aside></aside>';
    article = document.querySelector('article') as HTMLElement;
    sidebar = document.querySelector('aside') as HTMLElement;
    ours = document.createElement('dramatis-card');
    watch = createPageWatch(reread, (node) => node === ours);
  });

  afterEach(() => {
    watch.stop();
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  /** Lets the observer's records arrive, then the time pass. */
  async function pass(milliseconds: number) {
    await Promise.resolve();
    await vi.advanceTimersByTimeAsync(milliseconds);
  }

  it('reads again once after a burst of changes in the article', async () => {
    watch.watch({ root: article, shadowRoots: [] });
    for (let i = 0; i < 20; i++) article.append('Ein Wort.');
    await pass(5000);
    expect(reread).toHaveBeenCalledOnce();
  });

  it('waits with reading until the page is idle, a second at most', async () => {
    let rest: () => void = () => {};
    idle.mockImplementation((callback) => {
      rest = callback;
    });
    watch.watch({ root: article, shadowRoots: [] });
    article.append('Ein Wort.');
    await pass(5000);
    expect(reread).not.toHaveBeenCalled();
    expect(idle).toHaveBeenCalledExactlyOnceWith(expect.any(Function), { timeout: 1000 });
    rest();
    await pass(0);
    expect(reread).toHaveBeenCalledOnce();
  });

  it('does not read when it is stopped while it waits for the page to be idle', async () => {
    let rest: () => void = () => {};
    idle.mockImplementation((callback) => {
      rest = callback;
    });
    watch.watch({ root: article, shadowRoots: [] });
    article.append('Ein Wort.');
    await pass(5000);
    watch.stop();
    rest();
    await pass(5000);
    expect(reread).not.toHaveBeenCalled();
  });

  it('reads again when words are replaced in place', async () => {
    watch.watch({ root: article, shadowRoots: [] });
    (article.querySelector('p')?.firstChild as Text).data = 'Neuer Absatz.';
    await pass(1000);
    expect(reread).toHaveBeenCalledOnce();
  });

  it('reads again when the article is taken out of the page', async () => {
    watch.watch({ root: article, shadowRoots: [] });
    article.remove();
    await pass(1000);
    expect(reread).toHaveBeenCalledOnce();
  });

  it('does not care for changes beside the article', async () => {
    watch.watch({ root: article, shadowRoots: [] });
    sidebar.append('Anzeige');
    await pass(5000);
    expect(reread).not.toHaveBeenCalled();
  });

  it('does not take our own card for a change of the page', async () => {
    watch.watch({ root: article, shadowRoots: [] });
    document.documentElement.append(ours);
    await pass(1000);
    ours.remove();
    await pass(1000);
    expect(reread).not.toHaveBeenCalled();
  });

  it('waits for an article that loads late, but not for ever', async () => {
    watch.watch(null);
    sidebar.append('Der Artikel');
    await pass(1000);
    expect(reread).toHaveBeenCalledOnce();
    await pass(10_000);
    sidebar.append('Werbung');
    await pass(5000);
    expect(reread).toHaveBeenCalledOnce();
  });

  it('does not wait longer because the page never rests', async () => {
    reread.mockImplementation(async () => {
      watch.watch(null);
      return { milliseconds: 1, foundNew: false };
    });
    watch.watch(null);
    for (let second = 0; second < 30; second++) {
      sidebar.append('.');
      await pass(1000);
    }
    expect(reread.mock.calls.length).toBeLessThanOrEqual(10);
  });

  it('does not read again for advertisements inside and beside the article, every tenth of a second', async () => {
    watch.watch({ root: article, shadowRoots: [] });
    for (let tenth = 0; tenth < 300; tenth++) {
      article.append(document.createElement('img'));
      sidebar.textContent = `Anzeige ${tenth}`;
      document.body.classList.toggle('scrolled');
      await pass(100);
    }
    expect(reread).not.toHaveBeenCalled();
  });

  it('reads ever more seldom when the article changes without saying anything new', async () => {
    reread.mockResolvedValue({ milliseconds: 1, foundNew: false });
    watch.watch({ root: article, shadowRoots: [] });
    for (let tenth = 0; tenth < 600; tenth++) {
      article.append('.');
      await pass(100);
    }
    // After 0.4, then 0.8, 1.6, 3.2, 6.4, 12.8, 25.6 seconds more.
    expect(reread).toHaveBeenCalledTimes(7);
    reread.mockResolvedValue({ milliseconds: 1, foundNew: true });
    await pass(40_000);
    const before = reread.mock.calls.length;
    article.append('!');
    await pass(450);
    expect(reread).toHaveBeenCalledTimes(before + 1);
  });

  it('reads at most a fiftieth of the time, however long a reading takes', async () => {
    reread.mockResolvedValue({ milliseconds: 100, foundNew: true });
    watch.watch({ root: article, shadowRoots: [] });
    for (let tenth = 0; tenth < 200; tenth++) {
      article.append('.');
      await pass(100);
    }
    // At 0.4, 5.4, 10.4 and 15.4 seconds.
    expect(reread).toHaveBeenCalledTimes(4);
  });

  it('lets a reading come to its end while the article goes on changing, and reads what came meanwhile', async () => {
    let finish: (effort: Effort) => void = () => {};
    reread.mockImplementation(() => new Promise((resolve) => (finish = resolve)));
    watch.watch({ root: article, shadowRoots: [] });
    for (let tenth = 0; tenth < 30; tenth++) {
      article.append('.');
      await pass(100);
    }
    expect(reread).toHaveBeenCalledOnce();
    // Begun after 0.4 s; it took the page 1 ms, but the background 2.6 s, so that the next waits 13 s.
    finish({ milliseconds: 1, foundNew: true });
    await pass(10_000);
    expect(reread).toHaveBeenCalledOnce();
    await pass(3_500);
    expect(reread).toHaveBeenCalledTimes(2);
  });

  it('takes a long text beside the article for another one', async () => {
    watch.watch({ root: article, shadowRoots: [] });
    sidebar.append('Der nächste Artikel beginnt hier. '.repeat(10));
    await pass(1000);
    expect(reread).toHaveBeenCalledOnce();
  });

  it('sees the changes in the shadow root that the article stands in', async () => {
    const root = article.attachShadow({ mode: 'open' });
    root.innerHTML = '<p>Absatz im Schatten.</p>';
    watch.watch({ root: article, shadowRoots: [root] });
    root.append('Neuer Absatz.');
    await pass(1000);
    expect(reread).toHaveBeenCalledOnce();
  });

  it('waits with the answer while the tab is not looked at', async () => {
    const state = vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
    watch.watch({ root: article, shadowRoots: [] });
    article.append('Neuer Absatz.');
    await pass(60_000);
    expect(reread).not.toHaveBeenCalled();
    state.mockRestore();
    document.dispatchEvent(new Event('visibilitychange'));
    await pass(50);
    expect(reread).toHaveBeenCalledOnce();
  });

  it('hears nothing more after it was stopped, even in the middle of a burst', async () => {
    watch.watch({ root: article, shadowRoots: [] });
    article.append('x');
    await Promise.resolve();
    watch.stop();
    article.append('y');
    await pass(5000);
    expect(reread).not.toHaveBeenCalled();
  });
});
