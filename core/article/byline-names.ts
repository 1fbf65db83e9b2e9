import { isoDate } from './dates.ts';
import { startsLower, startsUpper } from './latin-text.ts';

/** What introduces an author's name at the start of a line in lower case: to make it ready for both cases takes a browser far longer. */
const opening =
  /^(?:(?:ein(?:e)?|artikel|text|kommentar|analyse|gastbeitrag|interview)\s(?:[a-z\u00c0-\u024f]+\s)?)?(?:von|by|par|por|di|door|av|af|auteur|autor(?:in)?(?:en)?(?:\/-?(?:in|autor(?:in)?))?|author|(?:a )?post(?:ed)? by|(?:fotos?(?: und | & ))?text(?:(?: und | & )fotos?)?|protokoll|geschrieben von|written by|aufgezeichnet von|verfasst von)(?:\s?:\s?|\s)/;

/** How many characters at the start of a line introduce a name, or 0. */
function lengthOfOpening(line: string): number {
  return opening.exec(line.slice(0, 160).toLowerCase())?.[0].length ?? 0;
}

/** What introduces the author behind a date: „Veröffentlicht am 3. März 2026 von Lena Vogt“. */
const afterDate =
  /^(?:(?:veröffentlicht|erstellt|geschrieben|verfasst|posted|published|on|am)\s)?.{0,40}\d.{0,20}?\s(?:von|by|autor|author):?\s/i;

const label = /^(?:A(?:utor|UTOR)(?:in|IN|en|innen)?(?:\/-?(?:in|Autor(?:in)?))?|Authors?)(?:\s?:|\s\p{Lu})/u;

/** Whether a line says outright that it names the author, whatever follows: „Autorin: Lena Vogt, Leiterin der Abteilung.“ */
export function isLabelledByline(line: string): boolean {
  return line.length <= 160 && /^A(?:ut|UT)/.test(line) && label.test(line);
}

/** The names of a line such as „Von Anna Beispiel und Jan Muster, Berlin“, or null when the line is no byline. */
export function namesInByline(line: string): readonly string[] | null {
  if (line.length > 160) return null;
  const start = lengthOfOpening(line) || (/\d/.test(line) && afterDate.exec(line)?.[0].length) || 0;
  if (start === 0) return null;
  const rest = line.slice(start).trim();
  const names = namesIn(rest);
  // A signature such as „von mh“.
  return names.length > 0 ? names : /^[\p{L}.]{2,15}$/u.test(rest) ? [rest] : null;
}

/** Single names out of a list of authors; functions, agencies' places and addresses are left out. */
export function namesIn(list: string): readonly string[] {
  const names = list
    .slice(0, 300)
    .slice(lengthOfOpening(list))
    .replace(/\s?\b(?:(?:am|um|vor|in|on|at|unter|updated|published|posted|view)(?:\s.{0,300})?)$/i, '')
    .split(/\s?[,;|/•·]\s?|(?<!-)\s(?:und|and|et|y|e|en|och|og|mit|&)\s|\s[–—-]\s|\s\(|\s(?=\d)/u)
    .map((name) => name.replace(/^(?:von|by)\s|[.:)]+$/i, '').trim());
  // „zeitung.example, Wien, Austria“ is the address of an outlet.
  if (/\.\p{Ll}{2,}$/u.test(names[0] ?? '')) return [];
  const found = names.filter(isName).slice(0, 10);
  // „Von Anna Beispiel, Wien“: beside a full name a single word is a place or an agency.
  const full = found.filter(isFullName);
  return full.length > 0 ? full : found;
}

/** The names that data states, or when none of them reads like one, what it states: „mh“, „Redaktion“, „zeitung.example“. */
export function statedNames(list: string): readonly string[] {
  // „abc/def“ is one signature.
  const names = /^\S+\/\S+$/.test(list) ? [] : namesIn(list);
  if (names.length > 0) return names;
  return list
    .split(';')
    .map((name) => name.replace(/,.*/, '').trim())
    .filter(isSignature);
}

/** Whether a text may stand for an author without being a name: „Redaktion zeitung.example“, „abc/def“. */
function isSignature(text: string): boolean {
  return text.length > 1 && text.length <= 40 && !/[\d@<>:©]|\/.*\/|www/.test(text);
}

/** The full names of a line that holds nothing else but a date: „3.3.2026 | 13:10 Uhr | Lena Vogt“. */
export function namesBesideDate(line: string): readonly string[] {
  if (line.length > 80 || isoDate(line) === null) return [];
  const rest = line
    .replace(/\d{1,4}(?:[./-] ?\d{1,2}[./-] ?\d{2,4}|\. [a-zà-ÿ]{3,9} \d{4})|\d{1,2}[:.]\d{2}(?: uhr)?/gi, '|')
    .replace(/\d/g, '|');
  const names = rest.split(/\s?[|,]\s?/).filter((part) => /\p{L}/u.test(part));
  return names.length === 1 ? namesIn(names[0] ?? '').filter(isFullName) : [];
}

/** Whether a name has more than one word. */
export const isFullName = (name: string) => name.includes(' ');

/** Words of names that are written small; any other makes a phrase: „Von Wien nach Graz“. */
const particles =
  /^(?:van|von|vom|zu|zur|der|den|de|del|della|di|da|do|dos|du|des|la|le|el|al|bin|ibn|ben|ten|ter|af|y|e|i)$/;

/** Words that name an office or a function, alone or at the end of a compound. */
const office =
  /(?:redaktion|redakteur|korrespondent|reporter|autor|leiter|leitung|experte|expertin|professor)(?:in)?$|^(?:editor|staff|uhr|admin)$/i;

function isCapital(word: string): boolean {
  return startsUpper(/^["'„]/.test(word) ? word.slice(1) : word) || (/^[^\0-ƺ]/.test(word) && /^\p{Lo}/u.test(word));
}

function isName(text: string): boolean {
  const words = text.split(' ');
  if (words.some((word) => startsLower(word) && !particles.test(word)) && words.length > 1) return false;
  if (words.length > 5 || text.length < 2 || text.length > 60 || /[\d@/<>{}!?©:]|www/.test(text)) return false;
  if (words.some((word) => office.test(word))) return false;
  if (particles.test((words.at(-1) ?? '').toLowerCase()) && words.length > 1) return false;
  return (
    words.filter(isCapital).length >= Math.min(2, words.length) || /^(?:dpa|afp|ap|sid|epd|kna|apa|reuters)/i.test(text)
  );
}
