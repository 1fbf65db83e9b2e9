import { expect, test } from 'vitest';
import { inBothBrowsers } from './harness/in-both-browsers.ts';
import { paintedIn, patience, waitForHighlights } from './harness/look-at-page.ts';
import { article, asHtml, paragraphs } from './harness/pages.ts';
import { readingKind } from './harness/reading-kind.ts';

/** Breaks, or listens in on, whatever a careless content script would call in the page's own world. */
const overriding = `<script>
  const stolen = [];
  const steal = (name) => function () { stolen.push(name); throw new Error('caught ' + name) };
  for (const name of ['map', 'filter', 'find', 'flatMap', 'at']) Array.prototype[name] = steal('Array.' + name);
  for (const name of ['closest', 'matches', 'attachShadow']) Element.prototype[name] = steal('Element.' + name);
  for (const name of ['get', 'set']) Map.prototype[name] = steal('Map.' + name);
  for (const name of ['parse', 'stringify']) JSON[name] = steal('JSON.' + name);
  for (const name of ['textContent', 'nodeValue', 'childNodes', 'parentNode'])
    Object.defineProperty(Node.prototype, name, { get: steal('Node.' + name), configurable: true });
  document.querySelectorAll = document.createRange = document.createTreeWalker = steal('document');
  window.getComputedStyle = steal('getComputedStyle');
  Object.prototype.toJSON = steal('Object.toJSON');
</script>`;

const deep = `${'['.repeat(20_000)}${']'.repeat(20_000)}`;
const garbage = [
  '{"@type": "NewsArticle", "headline": {"a": [1, null, {"b": true}]}, "author": [[[[]]]], "datePublished": 12e400}',
  '{"@graph": "no", "@type": ["NewsArticle", 7, null], "publisher": [{"name": {"name": {}}}], "__proto__": {"ok": 1}}',
  '{"@type": "NewsArticle", "@id": "#a", "isPartOf": {"@id": "#a"}, "author": {"@id": "#a"}, "articleBody": 3}',
  `{"@type": "NewsArticle", "headline": "${'Lang '.repeat(100_000)}", "inLanguage": ["de", {}]}`,
  deep,
  '{"@type": "NewsArticle", "headline": "offen',
  '',
  'null',
]
  .map((text) => `<script type="application/ld+json">${text}</script>`)
  .join('\n');

inBothBrowsers((stage) => {
  const names = ['Ingrid Solvang', 'Genf', 'Jean-Luc Marchand', 'Paris'];

  test('A page script that overrides prototypes neither stops the reading nor hears of it', async () => {
    const tab = await stage.open(article({ head: overriding }));
    await expect
      .poll(async () => (await tab.evaluate('[...CSS.highlights.keys()].length')) as number, patience)
      .toBeGreaterThan(0);
    const texts = await tab.evaluate(() => {
      const found: string[] = [];
      for (const [, highlight] of CSS.highlights) for (const range of highlight) found.push(range.toString());
      return found.join('|');
    });
    for (const name of names) expect(texts).toContain(name);
    expect(await tab.evaluate('stolen.join()')).toBe('');
  });

  test('Metadata of any shape and size is survived', async () => {
    const tab = await stage.open(article({ head: garbage }));
    const painted = await waitForHighlights(tab);
    expect(painted.map(({ text }) => text)).toEqual(expect.arrayContaining(names));
  });

  test('Messages that a page posts are not answered and change nothing', async () => {
    const after = `<script>
      heard = [];
      addEventListener('message', ({ data }) => heard.push(JSON.stringify(data)));
      const messages = [{ kind: 'getReading' }, { kind: 'jumpTo', span: { start: 0, end: 9 } }, { kind: 'readAnyway' }];
      setInterval(() => messages.forEach((message) => postMessage(message, '*')), 20);
      addEventListener('load', () => { dispatchEvent(new CustomEvent('dramatis', { detail: messages[1] })) });
    </script>`;
    const tab = await stage.open(article({ after }));
    await waitForHighlights(tab);
    expect(await tab.evaluate(() => scrollY)).toBe(0);
    const sent = ['getReading', 'jumpTo', 'readAnyway'];
    const heard = await tab.evaluate<unknown[], () => string[]>('heard' as never);
    expect(heard.filter((message) => !sent.some((kind) => message.includes(kind)))).toEqual([]);
    expect(await tab.evaluate(() => typeof (globalThis as { chrome?: { runtime?: unknown } }).chrome?.runtime)).toBe(
      'undefined',
    );
  });

  test('Names that hold HTML stay text', async () => {
    const [first = '', ...others] = paragraphs;
    const hostile = first.replace('Ingrid Solvang', 'Ingrid &lt;img src=x onerror=alert(1)&gt; Solvang');
    const tab = await stage.open(article({ text: asHtml([hostile, ...others]) }));
    await waitForHighlights(tab);
    const popup = await stage.browser.openPopup(tab);
    await expect.poll(() => popup.run(() => document.querySelectorAll('.entry').length), patience).toBeGreaterThan(0);
    expect(await popup.run(() => document.images.length)).toBe(0);
    await popup.close();
  });

  test('A page of 5 MB and one of 50,000 nested elements stay usable', async () => {
    const sentence =
      'Dazu äußerte sich in Oslo niemand, und auch am Abend blieb die Lage nach Auskunft der Behörden ruhig. ';
    const long = Array.from({ length: 5_000 }, () => sentence.repeat(10));
    const nested = `${'<div>'.repeat(50_000)}${asHtml(paragraphs)}${'</div>'.repeat(50_000)}`;
    for (const text of [asHtml([...paragraphs, ...long]), nested]) {
      const tab = await stage.open(article({ text }));
      const popup = await stage.browser.openPopup(tab);
      const settled = () => document.querySelector('.entry, .notice') !== null;
      await expect.poll(() => popup.run(settled), { ...patience, timeout: 40_000 }).toBe(true);
      expect(await popup.run(readingKind)).not.toBe('unreachable');
      await popup.close();
      expect(await tab.evaluate(() => 6 * 7)).toBe(42);
      const wrong = (await paintedIn(tab)).filter((painted) => painted.text.trim() === '');
      expect(wrong).toEqual([]);
    }
  });
});
