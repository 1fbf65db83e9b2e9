import { expect, test } from 'vitest';
import { isSideMatter } from '../../../core/article/side-matter.ts';

test.each([
  'Anzeige',
  'ANZEIGE',
  'Werbung',
  'Mehr zum Thema',
  'Lesen Sie auch: Der lange Weg zur Brücke',
  'Newsletter',
  'Teilen',
  'Kommentare (17)',
  'Foto: Agentur',
  'Stand: 10.02.2026, 21:40 Uhr',
  'Dieser Artikel erschien zuerst im Tagesboten.',
  'Related stories',
  'Read more: The long way to the bridge',
  '© 2026 Tagesbote',
  'Cookie-Einstellungen',
  'Alles über die Brücke finden Sie jederzeit in unserem Archiv.',
  'Nachrichten aufs Handy? Hier geht es zur App.',
  'Hat Ihnen dieser Artikel gefallen? Dann empfehlen Sie ihn weiter.',
  '>> Hier finden Sie alles über die Brücke.',
  'Die Spediteure warten seit Jahren auf … Weiterlesen',
  'The hauliers have been waiting for years... Read More',
])('%j stands beside the article', (line) => {
  expect(isSideMatter(line)).toBe(true);
});

test.each([
  'Anzeige erstattete der Verein noch am selben Abend.',
  'Teilen der Stadt fehlte bis Mittwochmorgen das warme Wasser.',
  'Share prices in Vienna fell sharply after the announcement.',
  'Kommentare wollte die Ministerin dazu am Dienstag nicht abgeben.',
  'Cookies backt die Bäckerei in Graz seit vierzig Jahren nach einem Rezept.',
  'Bilder der Brücke gingen um die Welt.',
  'Der Stand der Gespräche ist offen.',
  'Hier geht es um mehr als um eine Brücke.',
  'Er sagte nur: „Ich weiß es nicht mehr …“',
  '',
])('%j may be the article', (line) => {
  expect(isSideMatter(line)).toBe(false);
});
