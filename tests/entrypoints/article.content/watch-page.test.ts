// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createPageWatch, type PageWatch } from '../../../entrypoints/article.content/watch-page.ts';

describe('the watch over a page', () => {
  const reread = vi.fn();
  let watch: PageWatch;
  let article: HTMLElement;
  let sidebar: HTMLElement;
  let ours: HTMLElement;

  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
    vi.resetAllMocks();
    document.body.innerHTML = '<main><article><p>Erster Absatz.</p></article></main><aside></aside>';
    article = document.querySelector('article') as HTMLElement;
    sidebar = document.querySelector('aside') as HTMLElement;
    ours = document.createElement('dramatis-card');
    watch = createPageWatch(reread, (node) => node === ours);
  });

  afterEach(() => {
    watch.stop();
    vi.useRealTimers();
  });

  /** Lets the observer's records arrive, then the time pass. */
  async function pass(milliseconds: number) {
    await Promise.resolve();
    await vi.advanceTimersByTimeAsync(milliseconds);
  }

  it('reads again once after a burst of changes in the article', async () => {
    watch.watch(article);
    for (let i = 0; i < 20; i++) article.append(document.createElement('p'));
    await pass(5000);
    expect(reread).toHaveBeenCalledOnce();
  });

  it('reads again when words are replaced in place', async () => {
    watch.watch(article);
    (article.querySelector('p')?.firstChild as Text).data = 'Neuer Absatz.';
    await pass(1000);
    expect(reread).toHaveBeenCalledOnce();
  });

  it('reads again when the article is taken out of the page', async () => {
    watch.watch(article);
    article.remove();
    await pass(1000);
    expect(reread).toHaveBeenCalledOnce();
  });

  it('does not care for changes beside the article', async () => {
    watch.watch(article);
    sidebar.append('Anzeige');
    await pass(5000);
    expect(reread).not.toHaveBeenCalled();
  });

  it('does not take our own card for a change of the page', async () => {
    watch.watch(article);
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
    reread.mockImplementation(() => watch.watch(null));
    watch.watch(null);
    for (let second = 0; second < 30; second++) {
      sidebar.append('.');
      await pass(1000);
    }
    expect(reread.mock.calls.length).toBeLessThanOrEqual(10);
  });

  it('hears nothing more after it was stopped, even in the middle of a burst', async () => {
    watch.watch(article);
    article.append('x');
    await Promise.resolve();
    watch.stop();
    article.append('y');
    await pass(5000);
    expect(reread).not.toHaveBeenCalled();
  });
});
