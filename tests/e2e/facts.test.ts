import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../../scripts/build/root.ts';
import { inBothBrowsers } from './harness/in-both-browsers.ts';
import { patience } from './harness/look-at-page.ts';

type Section = 'inShort' | 'said' | 'figures' | 'dates' | 'outline';

/** Words that each section of a fixture's sheet holds; read off the page by hand. */
const fixtures: Readonly<Record<string, Readonly<Partial<Record<Section, string>>>>> = {
  sample: {
    inShort: 'Kasachstan',
    said: 'Malikow',
    figures: 'Prozent',
    dates: 'Oktober',
    outline: 'Erste Prüfung in Genf',
  },
  agency: { inShort: 'Aufräumarbeiten', said: 'ohne Strom', figures: '120 Soldaten', dates: 'Dienstag' },
  interview: { inShort: 'zwei Winter vor Grönland', figures: 'zwei Winter', dates: 'gestern' },
  invisible: { inShort: 'Haifa', said: 'redet man mit den Händen', figures: '64 Felder', dates: 'Mitternacht' },
  liveblog: {
    inShort: 'hat ein neues Parlament gewählt',
    said: 'gratuliert',
    figures: '68 Prozent',
    dates: '19 Uhr',
    outline: 'Almeida gratuliert der Siegerin',
  },
  opinion: { inShort: 'Haushalt', said: 'laufende Abstimmungen', figures: '420 Millionen Euro', dates: 'April' },
  paywall: {
    inShort: 'Verbindung',
    said: 'auf der alten Strecke gelernt',
    figures: '84 Plätze',
    dates: 'Ostern',
  },
  'ten-places': { inShort: 'Hamburg', said: 'Musiker', figures: 'Achtzig Musiker', dates: 'Montag' },
  village: {
    inShort: 'bleibt das Licht aus',
    said: 'Wir haben Kerzen genug',
    figures: 'tausend Haushalte',
    dates: 'Dienstagabend',
  },
};

inBothBrowsers((stage) => {
  test.each(Object.entries(fixtures))(
    'The facts of the page %s stand in their sections and lead to their words',
    async (name, sections) => {
      const tab = await stage.open(readFileSync(join(root, 'tests', 'pages', name, 'page.html'), 'utf8'));
      const popup = await stage.browser.openPopup(tab);
      await expect.poll(() => popup.run(() => document.querySelector('.sheet') !== null), patience).toBe(true);
      for (const [section, words] of Object.entries(sections)) {
        const evidence = await popup.run(evidenceIn, section, words);
        expect(evidence, section).toContain(words);
        // What is pressed says more on hover than it shows, or shows its whole sentence.
        const flashed = tab.evaluate(flashedWords);
        await popup.run(pressIn, section, words);
        expect((await flashed).length, section).toBeGreaterThan(0);
      }
      await popup.close();
    },
  );
});

/** Runs in the popup: text and tip of what can be pressed in a section and holds the words; unfolds lists on the way. */
function evidenceIn(section: string, words: string): string {
  const element = document.querySelector(`#section-${section}`);
  for (const more of element?.querySelectorAll<HTMLElement>('li [aria-expanded=false]') ?? []) more.click();
  const all = [...(element?.querySelectorAll<HTMLElement>('button.evidence') ?? [])];
  return (
    all.map(({ textContent, title }) => `${textContent} ${title}`).find((each) => each.includes(words)) ??
    `${all.length} others`
  );
}

/** Runs in the popup. */
function pressIn(section: string, words: string): void {
  const all = [...document.querySelectorAll<HTMLElement>(`#section-${section} button.evidence`)];
  all.find(({ textContent, title }) => `${textContent} ${title}`.includes(words))?.click();
}

/** Runs in the page: the words that are flashed next. */
function flashedWords(): Promise<string> {
  return new Promise((resolve) => {
    const before = CSS.highlights.get('dramatis-flash');
    const look = () => {
      const flash = CSS.highlights.get('dramatis-flash');
      const [range] = flash && flash !== before ? flash : [];
      if (range) resolve(range.toString());
      else requestAnimationFrame(look);
    };
    look();
  });
}
