// @vitest-environment happy-dom
// @vitest-environment-options { "url": "https://zeitung.invalid/graz/hallenbad-4711" }
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Article, FactSheet, Reading } from '../../../core/model.ts';
import { createPageReader, type PageReader } from '../../../entrypoints/article.content/page-reader.ts';
import type { UnderstandReply } from '../../../platform/messages.ts';

const paragraphs = [
  'In Graz haben am Montag mehrere Hundert Menschen gegen die Schließung des alten Hallenbads demonstriert.',
  'Die Stadt hatte die Schließung im Februar mit hohen Kosten begründet und einen Neubau angekündigt.',
  'Nach Angaben der Polizei blieb alles friedlich, und der Verkehr in der Innenstadt floss bald wieder.',
  'Zu der Kundgebung hatten Sportvereine, Schulen und die Freunde des Denkmalschutzes gemeinsam aufgerufen.',
  'Viele Eltern fürchten, dass ihre Kinder bis zur Eröffnung des Neubaus nicht mehr schwimmen lernen können.',
  'Der Gemeinderat will im April noch einmal über die Zukunft des Gebäudes aus der Gründerzeit beraten.',
];
const [first] = paragraphs;

const articlePage = `
  <main><article>
    <h1>Hunderte demonstrieren in Graz für ihr Hallenbad</h1>
    <time datetime="2026-03-02">2. März 2026</time>
    ${paragraphs.map((text) => `<p>${text}</p>`).join('')}
  </article></main>`;
const shortPage = '<main><h1>Anmelden</h1><p>Bitte geben Sie Ihren Namen ein.</p></main>';

/** Only the reader is under test: the sheet says no more than whose article it is. */
const sheetOf = (article: Article): UnderstandReply => ({
  ok: true,
  value: { article: { text: article.text } } as FactSheet,
});

describe('the reader of a page', () => {
  const ask = vi.fn<(article: Article) => Promise<UnderstandReply>>();
  const changed = vi.fn<(reading: Reading) => void>();
  let reader: PageReader;

  beforeEach(() => {
    vi.resetAllMocks();
    ask.mockImplementation(async (article) => sheetOf(article));
    document.body.innerHTML = articlePage;
    reader = createPageReader(ask, changed);
  });
  afterEach(() => {
    document.body.innerHTML = '';
  });

  const kinds = () => changed.mock.calls.map(([reading]) => reading.kind);

  it('asks the background for the sheet of an article', async () => {
    expect((await reader.read()).kind).toBe('ready');
    expect(ask.mock.calls[0]?.[0].text).toContain(first);
    expect(kinds()).toEqual(['reading', 'ready']);
  });

  it('does not wake the background for a page that is no article', async () => {
    document.body.innerHTML = shortPage;
    expect((await reader.read()).kind).toBe('notAnArticle');
    expect(ask).not.toHaveBeenCalled();
  });

  it('reads such a page anyway when it is told to, and keeps to that until the page is left', async () => {
    document.body.innerHTML = shortPage;
    expect((await reader.read(true)).kind).toBe('ready');
    document.body.innerHTML += '<p>Passwort vergessen?</p>';
    expect((await reader.read()).kind).toBe('ready');
    reader.forget();
    expect((await reader.read()).kind).toBe('notAnArticle');
  });

  it('asks anew for the same words when the reader has put something right, and not again after that', async () => {
    await reader.read();
    await reader.readAnew();
    expect(ask).toHaveBeenCalledTimes(2);
    expect(kinds()).toEqual(['reading', 'ready', 'ready']);
    await reader.read();
    expect(ask).toHaveBeenCalledTimes(2);
  });

  it('does not settle for the old sheet when the page is read once more while that answer is awaited', async () => {
    await reader.read();
    const anew = reader.readAnew();
    await Promise.all([reader.read(), anew]);
    expect(ask.mock.calls.length).toBeGreaterThan(1);
    expect(kinds().at(-1)).toBe('ready');
    expect(await anew).toBe(reader.reading());
    expect(changed.mock.calls.at(-1)?.[0]).not.toBe(changed.mock.calls[1]?.[0]);
  });

  it('finds the words of a span in the DOM', async () => {
    await reader.read();
    const text = ask.mock.calls[0]?.[0].text ?? '';
    const start = text.indexOf('Hallenbads');
    expect(reader.rangeOf({ start, end: start + 10 })?.toString()).toBe('Hallenbads');
  });

  it('does not ask again when the same words stand in new nodes, but finds them there', async () => {
    await reader.read();
    document.body.innerHTML = articlePage;
    await reader.read();
    expect(ask).toHaveBeenCalledOnce();
    const text = ask.mock.calls[0]?.[0].text ?? '';
    const start = text.indexOf('Februar');
    expect(reader.rangeOf({ start, end: start + 7 })?.startContainer.isConnected).toBe(true);
  });

  it('keeps the sheet up while a changed article is understood', async () => {
    await reader.read();
    document.querySelector('article')?.append(document.createElement('p'));
    const added = document.querySelector('article p:last-child') as HTMLElement;
    added.textContent =
      'Am Abend sprach die Bürgermeisterin vor dem Rathaus zu den Demonstrierenden und versprach eine Prüfung.';
    await reader.read();
    expect(ask).toHaveBeenCalledTimes(2);
    expect(kinds()).toEqual(['reading', 'ready', 'ready']);
  });

  it('answers an older question with the newer reading', async () => {
    const replies: ((reply: UnderstandReply) => void)[] = [];
    ask.mockImplementation(() => new Promise((resolve) => replies.push(resolve)));
    const older = reader.read();
    await vi.waitFor(() => expect(replies).toHaveLength(1));
    (document.querySelector('article p') as HTMLElement).textContent = `Am Dienstag: ${first}`;
    const newer = reader.read();
    await vi.waitFor(() => expect(replies).toHaveLength(2));
    const [answerOlder, answerNewer] = replies;
    answerNewer?.(sheetOf({ text: 'neu' } as Article));
    answerOlder?.(sheetOf({ text: 'alt' } as Article));
    for (const reading of await Promise.all([older, newer])) {
      expect(reading).toMatchObject({ kind: 'ready', sheet: { article: { text: 'neu' } } });
    }
  });

  it('tells whether a reading brought anything new: other words, or the same in other nodes', async () => {
    await reader.read();
    expect(reader.effort().foundNew).toBe(true);
    await reader.read();
    expect(reader.effort().foundNew).toBe(false);
    document.body.innerHTML = articlePage;
    await reader.read();
    expect(reader.effort().foundNew).toBe(true);
  });

  it('says so when the background is broken', async () => {
    ask.mockRejectedValue(new Error('Kein Anschluss'));
    expect(await reader.read()).toEqual({ kind: 'broken', message: 'Error: Kein Anschluss' });
  });

  it('has the whole article under one root, and none before', async () => {
    expect(reader.place()).toBeNull();
    await reader.read();
    expect(reader.place()).toEqual({ root: document.querySelector('article'), shadowRoots: [] });
  });
});
