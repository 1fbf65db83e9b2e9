import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../../scripts/build/root.ts';

/** The page that `npm start` shows. `head` is put at the start of its head, before any script of its own. */
export function sample(head = ''): string {
  const page = readFileSync(join(root, 'tests', 'pages', 'sample', 'page.html'), 'utf8');
  return page.replace('<head>', `<head>${head}`);
}

/** The English sample, of other people and events than the German one. */
export function englishSample(): string {
  return readFileSync(join(root, 'tests', 'pages', 'sample-en', 'page.html'), 'utf8');
}

/** Keeps how the document looked when it was complete and no extension had seen it, as `asBuilt`. */
export const rememberAsBuilt =
  '<script>addEventListener("DOMContentLoaded", () => { asBuilt = document.documentElement.outerHTML })</script>';

/** The paragraphs of an article that names two people and four places, long enough to be read. */
export const paragraphs: readonly string[] = [
  'Nach drei Tagen voller Gespräche haben sich die Unterhändler in Genf auf einen Fahrplan geeinigt. Die norwegische Außenministerin Ingrid Solvang sprach am Dienstag von einem Anfang, der noch viel Arbeit verlange.',
  '„Wir haben heute eine Tür geöffnet, durch die nun alle gehen müssen“, sagte Solvang vor der Presse. Die Delegationen wollen sich im März in Oslo wieder treffen, um über die offenen Punkte zu beraten.',
  'Der französische Vermittler Jean-Luc Marchand dämpfte die Erwartungen. In Paris sei die Skepsis groß, sagte Marchand, denn frühere Zusagen seien in den vergangenen Jahren mehrfach gebrochen worden.',
  'Auch in Berlin wurde das Ergebnis mit Vorsicht aufgenommen. Aus dem Auswärtigen Amt hieß es, die Vereinbarung sei ein Schritt in die richtige Richtung, ersetze aber noch keinen Vertrag zwischen den Staaten.',
  'Die Verhandlungen hatten im Herbst begonnen und waren zweimal unterbrochen worden. Beobachter rechnen damit, dass Solvang in den kommenden Wochen noch einmal nach Paris reist, um Marchand für den Plan zu gewinnen.',
];

export interface ArticleParts {
  readonly headline?: string;
  /** HTML of the text. */
  readonly text?: string;
  readonly head?: string;
  /** HTML after the article. */
  readonly after?: string;
}

/** A plain article in a plain page. */
export function article(parts: ArticleParts = {}): string {
  const { headline = 'Unterhändler einigen sich in Genf auf einen Fahrplan', head = '', after = '' } = parts;
  const text = parts.text ?? asHtml(paragraphs);
  return `<!doctype html><html lang="de"><head><meta charset="utf-8"><title>${headline} | Testzeitung</title>
<meta property="og:type" content="article"><meta property="article:published_time" content="2026-02-03T18:30:00+01:00">
<link rel="icon" href="data:,">${head}</head><body><header><a href="/">Testzeitung</a></header>
<main><article><h1>${headline}</h1><div id="text">${text}</div></article></main>${after}</body></html>`;
}

/** Paragraphs of HTML. */
export function asHtml(texts: readonly string[]): string {
  return texts.map((text) => `<p>${text}</p>`).join('\n');
}

/** The start page of a newspaper: names enough, but a list of teasers and no article. */
export function frontPage(): string {
  const teasers = Array.from({ length: 24 }, (_, index) => {
    const [text = ''] = (paragraphs[index % paragraphs.length] ?? '').split('. ');
    return `<article class="teaser"><h2><a href="/politik/meldung-${index}.html">Meldung ${index}: Treffen in Oslo</a></h2>
<p><a href="/politik/meldung-${index}.html">${text}.</a></p></article>`;
  });
  return `<!doctype html><html lang="de"><head><meta charset="utf-8"><title>Testzeitung: Nachrichten von heute</title>
<meta property="og:type" content="website"></head><body><header><a href="/">Testzeitung</a></header>
<nav><a href="/politik">Politik</a> <a href="/sport">Sport</a></nav><main>${teasers.join('\n')}</main></body></html>`;
}
