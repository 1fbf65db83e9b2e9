import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { inBothBrowsers, type Stage } from './harness/in-both-browsers.ts';
import { paintedIn, patience, waitForHighlights } from './harness/look-at-page.ts';
import { article, asHtml, paragraphs } from './harness/pages.ts';
import { readingKind } from './harness/reading-kind.ts';

const textsIn = async (tab: Page) => (await paintedIn(tab)).map(({ text }) => text);

/** What a live blog adds while it is read. */
const posts = [
  'Der kenianische Präsident Joseph Kamau hat sich am Abend aus Nairobi zu Wort gemeldet. Er begrüße den Fahrplan, sagte Kamau, und biete sein Land als Ort der nächsten Runde an.',
  'In Wien sagte die Sprecherin der Beobachter, Theresa Lindqvist, die ersten Zusagen seien eingehalten worden. Lindqvist rechnet damit, dass die nächsten Tage ruhig bleiben.',
];

/** The article that follows in an endless page. */
const second = [
  ...posts,
  'Die Beobachter waren im Januar nach Wien gekommen und wollen bis zum Sommer bleiben. Lindqvist leitet die Gruppe seit dem Herbst und hatte zuvor in Helsinki gearbeitet.',
  'Nach ihren Angaben sind vier der sechs Zusagen bereits umgesetzt worden. Über die beiden anderen soll erst gesprochen werden, wenn alle Seiten ihre Berichte vorgelegt haben.',
];

inBothBrowsers((stage) => {
  test('A post that a live blog puts at the top is read and highlighted, and so is the next', async () => {
    const tab = await stage.open(article());
    await waitForHighlights(tab);
    for (const [post, name] of [
      [posts[0], 'Joseph Kamau'],
      [posts[1], 'Theresa Lindqvist'],
    ]) {
      await tab.evaluate((text) => {
        const paragraph = document.createElement('p');
        paragraph.textContent = text ?? '';
        document.getElementById('text')?.prepend(paragraph);
      }, post);
      await expect.poll(() => textsIn(tab), patience).toEqual(expect.arrayContaining([name, 'Ingrid Solvang']));
    }
  });

  test('Paragraphs that a page adds when the reader comes near are read', async () => {
    const tab = await stage.open(article({ text: `${asHtml(paragraphs)}<div id="end"></div>` }));
    await waitForHighlights(tab);
    await tab.evaluate((texts) => {
      const seen = new IntersectionObserver(() => {
        const next = texts.shift();
        if (next) document.getElementById('end')?.insertAdjacentHTML('beforebegin', `<p>${next}</p>`);
      });
      seen.observe(document.getElementById('end') as Element);
    }, posts);
    await expect.poll(() => textsIn(tab), patience).toContain('Joseph Kamau');
  });

  test('When a test of headlines replaces the whole article, the one that is shown is highlighted', async () => {
    const tab = await stage.open(article());
    await waitForHighlights(tab);
    await tab.evaluate(
      (text) => {
        const other = document.createElement('main');
        other.innerHTML = `<article><h1>Kenia bietet sich für die nächste Runde an</h1><div>${text}</div></article>`;
        document.querySelector('main')?.replaceWith(other);
      },
      asHtml([...posts, ...paragraphs.slice(1)]),
    );
    await expect.poll(() => textsIn(tab), patience).toContain('Joseph Kamau');
    const outside = await tab.evaluate(() => {
      const ranges = [...CSS.highlights].flatMap(([, highlight]) => [...highlight]);
      return ranges.filter((range) => !range.startContainer.isConnected).length;
    });
    expect(outside).toBe(0);
  });

  test('A reading mode that moves the text into a layer of its own keeps the highlights', async () => {
    const tab = await stage.open(article());
    const before = (await waitForHighlights(tab)).map(({ text }) => text);
    await tab.evaluate(() => {
      const layer = document.createElement('section');
      layer.id = 'lesemodus';
      layer.style.cssText = 'position: fixed; inset: 0; overflow: auto; background: white';
      layer.append(document.querySelector('article') as Element);
      document.body.append(layer);
    });
    const inLayer = () =>
      [...CSS.highlights]
        .flatMap(([, highlight]) => [...highlight])
        .every((range) => range.startContainer.parentElement?.closest('#lesemodus'));
    await expect.poll(() => textsIn(tab), patience).toEqual(before);
    expect(await tab.evaluate(inLayer)).toBe(true);
  });

  test('A reading mode that copies the text and hides the page takes the highlights along', async () => {
    const tab = await stage.open(article());
    const before = (await waitForHighlights(tab)).map(({ text }) => text);
    await tab.evaluate(() => {
      const style = document.createElement('style');
      style.textContent = '.reading main { display: none }';
      const layer = document.createElement('section');
      layer.id = 'lesemodus';
      layer.append((document.querySelector('article') as Element).cloneNode(true));
      document.head.append(style);
      document.body.append(layer);
      document.documentElement.classList.add('reading');
    });
    const inLayer = () => {
      const ranges = [...CSS.highlights].flatMap(([, highlight]) => [...highlight]);
      return ranges.length > 0 && ranges.every((range) => range.startContainer.parentElement?.closest('#lesemodus'));
    };
    await expect.poll(() => tab.evaluate(inLayer), patience).toBe(true);
    expect(await textsIn(tab)).toEqual(before);
    await tab.evaluate(() => {
      document.documentElement.classList.remove('reading');
      document.getElementById('lesemodus')?.remove();
    });
    await expect.poll(() => textsIn(tab), patience).toEqual(before);
  });

  test('Of a page translated into a third language only what lists have is marked, and the original has its highlights again', async () => {
    const tab = await stage.open(article());
    const before = (await waitForHighlights(tab)).map(({ text }) => text);
    // As the translation of browsers does it: every text node is replaced by one in two <font> elements.
    await tab.evaluate((texts) => {
      const originals: [Element, string][] = [];
      Object.assign(globalThis, { originals });
      document.documentElement.lang = 'pl';
      document.documentElement.classList.add('translated-ltr');
      for (const [index, paragraph] of [...document.querySelectorAll('#text p')].entries()) {
        originals.push([paragraph, paragraph.innerHTML]);
        paragraph.innerHTML = `<font style="vertical-align: inherit;"><font style="vertical-align: inherit;">${texts[index]}</font></font>`;
      }
    }, polish);
    // Of the names in the translation only Oslo stands in the list of an English reader as Polish writes it.
    await expect.poll(() => textsIn(tab), patience).toEqual(['Oslo']);
    const popup = await stage.browser.openPopup(tab);
    const notice = () => document.querySelector('.by-rules')?.textContent ?? '';
    await expect.poll(() => popup.run(notice), patience).toMatch(/Polnisch|Polish/);
    expect(await popup.run(readingKind)).toBe('ready');
    await popup.close();
    await tab.evaluate(() => {
      document.documentElement.lang = 'de';
      document.documentElement.classList.remove('translated-ltr');
      for (const [paragraph, html] of (globalThis as unknown as { originals: [Element, string][] }).originals)
        paragraph.innerHTML = html;
    });
    await expect.poll(() => textsIn(tab), patience).toEqual(before);
  });

  test('Back from the cache of the browser, the page still has its highlights, and is still watched', async () => {
    const tab = await stage.open(article(), { 'cache-control': 'max-age=60' });
    const before = (await waitForHighlights(tab)).map(({ text }) => text);
    const path = new URL(tab.url()).pathname;
    await tab.evaluate(() => Object.assign(globalThis, { kept: true }));
    const other = stage.site.put('/anderes.html', '<!doctype html><title>Anderes</title><p>Kurz.</p>');
    const arrival = (at: string) =>
      expect.poll(() => tab.evaluate(() => location.pathname).catch(() => ''), patience).toBe(at);
    // Nobody waits for a load here: a page from the cache does not load.
    await tab.evaluate((url) => void setTimeout(() => location.assign(url)), other);
    await arrival('/anderes.html');
    await tab.evaluate(() => void setTimeout(() => history.back()));
    await arrival(path);
    expect(await tab.evaluate(() => 'kept' in globalThis)).toBe(true);
    await expect.poll(() => textsIn(tab), patience).toEqual(before);
    await tab.evaluate(append, posts[0]);
    await expect.poll(() => textsIn(tab), patience).toContain('Joseph Kamau');
  });

  test('The text of an open shadow root is read, highlighted, answers the pointer, and is read again when it changes', async () => {
    const after = `<script>
      const host = document.getElementById('text');
      host.attachShadow({ mode: 'open' }).innerHTML = host.innerHTML;
      host.replaceChildren();
    </script>`;
    const tab = await stage.open(article({ after }));
    await expect.poll(() => tab.evaluate(textsInShadow), patience).toContain('Ingrid Solvang');
    // Firefox does not hand highlight styles down into a shadow root.
    const line = await tab.evaluate(() => {
      const paragraph = document.getElementById('text')?.shadowRoot?.querySelector('p');
      return paragraph ? getComputedStyle(paragraph, '::highlight(dramatis-person)').textDecorationLine : '';
    });
    if (stage.name === 'chromium') expect(line).toContain('underline');
    const word = await tab.evaluate(() => {
      const ranges = [...CSS.highlights].flatMap(([, highlight]) => [...highlight]);
      const range = ranges.find((each) => (each as Range).toString() === 'Ingrid Solvang') as Range;
      const { x, y, width, height } = range.getClientRects()[0] as DOMRect;
      return { x: x + width / 2, y: y + height / 2 };
    });
    await tab.mouse.move(word.x, word.y);
    await expect.poll(() => tab.evaluate(() => document.querySelector('dramatis-card') !== null), patience).toBe(true);
    await tab.evaluate(() => {
      const paragraph = document.createElement('p');
      paragraph.append('Auch der kenianische Präsident Joseph Kamau meldete sich am Abend aus Nairobi zu Wort.');
      document.getElementById('text')?.shadowRoot?.append(paragraph);
    });
    await expect.poll(() => tab.evaluate(textsInShadow), patience).toContain('Joseph Kamau');
  });

  test('In a tab in the background nothing happens until it is looked at', async () => {
    const front = await stage.open(article());
    await waitForHighlights(front);
    const address = stage.site.put('/politik/im-hintergrund.html', article());
    const waiting = stage.browser.puppeteer.waitForTarget((target) => target.url() === address);
    await openBehind(stage, address);
    const behind = await (await waiting).page();
    if (!behind) throw new Error('There is no tab in the background');
    await behind.waitForFunction(() => document.readyState === 'complete');
    expect(await behind.evaluate(() => document.visibilityState)).toBe('hidden');
    await new Promise((resolve) => setTimeout(resolve, 1500));
    expect(await behind.evaluate(() => CSS.highlights.size)).toBe(0);
    await behind.bringToFront();
    expect((await waitForHighlights(behind)).map(({ text }) => text)).toContain('Ingrid Solvang');
  });

  test('In an endless page the article in the middle of the window is the current one', async () => {
    const tab = await stage.open(article({ text: `<div style="min-height: 120vh">${asHtml(paragraphs)}</div>` }));
    const before = (await waitForHighlights(tab)).map(({ text }) => text);
    await tab.evaluate((text) => {
      const next = document.createElement('article');
      next.innerHTML = `<h1>Beobachter in Wien sehen erste Zusagen erfüllt</h1><div style="min-height: 200vh">${text}</div>`;
      document.querySelector('main')?.append(next);
    }, asHtml(second));
    const scroll = (to: 'first' | 'second') =>
      tab.evaluate((wanted) => {
        const articles = document.querySelectorAll('article');
        const target = articles[wanted === 'first' ? 0 : 1];
        history.replaceState({}, '', `/politik/${wanted}-2026.html`);
        target?.scrollIntoView({ block: 'start', behavior: 'instant' });
      }, to);
    for (let times = 0; times < 2; times += 1) {
      await scroll('second');
      await expect.poll(() => textsIn(tab), patience).toContain('Theresa Lindqvist');
      expect(await textsIn(tab)).not.toContain('Ingrid Solvang');
      const popup = await stage.browser.openPopup(tab);
      await expect.poll(() => popup.run(() => document.body.innerText), patience).toContain('Beobachter in Wien');
      await popup.close();
      await scroll('first');
      await expect.poll(() => textsIn(tab), patience).toEqual(before);
    }
  });

  test('An article that a site opens from its front page, and leaves again, has its highlights only while it is shown', async () => {
    const tab = await stage.open(article());
    const before = (await waitForHighlights(tab)).map(({ text }) => text);
    const address = new URL(tab.url()).pathname;
    await tab.evaluate(() => {
      Object.assign(globalThis, { text: document.querySelector('main')?.innerHTML });
      history.pushState({}, '', '/');
      const main = document.querySelector('main');
      if (main) main.innerHTML = '<h2><a href="/politik/a.html">Meldung aus Oslo</a></h2>';
    });
    await expect.poll(() => textsIn(tab), patience).toEqual([]);
    await tab.evaluate((path) => {
      history.pushState({}, '', path);
      const main = document.querySelector('main');
      if (main) main.innerHTML = (globalThis as unknown as { text: string }).text;
    }, address);
    await expect.poll(() => textsIn(tab), patience).toEqual(before);
  });
});

/** Runs in the page: adds a paragraph to its text. */
function append(text: string | undefined): void {
  const paragraph = document.createElement('p');
  paragraph.append(text ?? '');
  document.getElementById('text')?.append(paragraph);
}

/** Runs in the page: what is highlighted, in any order; ranges in different trees cannot be compared. */
function textsInShadow(): readonly string[] {
  return [...CSS.highlights].flatMap(([, highlight]) => [...highlight].map((range) => (range as Range).toString()));
}

/** Opens an address in a tab that is not in front. */
async function openBehind(stage: Stage, address: string): Promise<void> {
  const { puppeteer } = stage.browser;
  const opened = await puppeteer.newPage({ background: true });
  void opened.goto(address);
}

const polish = [
  'Po trzech dniach rozmów negocjatorzy w Genewie uzgodnili plan działania. Norweska minister spraw zagranicznych mówiła we wtorek o początku, który jeszcze nie jest końcem i do którego trzeba dodać wiele pracy.',
  'Dziś otworzyliśmy drzwi, przez które teraz wszyscy muszą przejść, powiedziała minister na spotkaniu z prasą. Delegacje chcą się spotkać ponownie w marcu w Oslo, aby się naradzić nad tym, co jest jeszcze do zrobienia.',
  'Francuski mediator studził oczekiwania. W Paryżu jest wiele wątpliwości, powiedział, bo wcześniejsze obietnice były w ostatnich latach łamane i nie ma na razie powodu, by się z tego cieszyć.',
  'Także w Berlinie wynik przyjęto ostrożnie. Z ministerstwa było słychać, że jest to krok w dobrą stronę, ale nie jest to jeszcze umowa i nie zastąpi jej to, co zostało podpisane.',
  'Rozmowy zaczęły się jesienią i były dwa razy przerywane. Obserwatorzy liczą na to, że minister pojedzie w najbliższych tygodniach jeszcze raz do Paryża, by przekonać mediatora do planu.',
];
