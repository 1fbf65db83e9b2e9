import type { GazetteerPlace } from '../../core/gazetteer/gazetteer.ts';
import { BIG_CITY, CLASS_OF_KIND } from '../../core/gazetteer/name-classes.ts';
import type { GazetteerContents } from '../../core/gazetteer/pack-gazetteer.ts';

const BIG = 300_000;
/** Two places of one name and kind in one country closer than this many degrees are one place. */
const SAME_PLACE_DEGREES = 2.5;

/** Countries whose names newspapers transliterate, in changing ways. */
const TRANSLITERATED = new Set(
  'RU UA BY BG RS MK ME BA XK KZ KG TJ UZ TM MN GE AM AZ GR CY EG SY IQ JO LB SA YE LY DZ TN MA SD AE KW OM QA BH PS IR AF PK IL'.split(
    ' ',
  ),
);

/** Gathers places and forms from all sources; what comes first wins where two sources state the same. */
export function createCollection() {
  const places: GazetteerPlace[] = [];
  const anySpelling = new Set<string>();
  const forms = new Map<string, { classes: number; places: number[]; country: string | null }>();

  function entryOf(form: string) {
    let entry = forms.get(form);
    if (!entry) {
      entry = { classes: 0, places: [], country: null };
      forms.set(form, entry);
    }
    return entry;
  }

  /** Adds classes to a form that no place bears. */
  function addName(form: string, classes: number, country: string | null = null): void {
    const clean = cleanForm(form);
    if (clean === null) return;
    const entry = entryOf(clean);
    entry.classes |= classes;
    entry.country ??= country;
  }

  function addForm(form: string, index: number): void {
    const clean = cleanForm(form);
    const place = places[index];
    if (clean === null || !place) return;
    const entry = entryOf(clean);
    entry.classes |= CLASS_OF_KIND[place.kind];
    if (place.kind === 'city' && place.population >= BIG) entry.classes |= BIG_CITY;
    if (!entry.places.includes(index)) entry.places.push(index);
    if (place.country !== null && TRANSLITERATED.has(place.country)) anySpelling.add(clean);
  }

  /** Adds a place under its name and other forms, unless an equal one is there: then only the forms. */
  function addPlace(place: GazetteerPlace, otherForms: readonly string[] = []): number {
    const name = cleanForm(place.name);
    if (name === null) return -1;
    const known = forms.get(name)?.places.find((index) => isSame(places[index], place));
    const index = known ?? places.push({ ...place, name }) - 1;
    for (const form of [name, ...otherForms]) addForm(form, index);
    return index;
  }

  /**
   * Adds a place under those of the names that no place of its country bears, only to be looked up: they get no class, for they are
   * no sign of a place by themselves, and the tagger's features stay as they are.
   */
  function addLookup(place: GazetteerPlace, otherForms: readonly string[] = []): void {
    const isNew = (form: string | null): form is string =>
      form !== null && !forms.get(form)?.places.some((known) => places[known]?.country === place.country);
    const unknown = [...new Set([place.name, ...otherForms].map(cleanForm).filter(isNew))];
    const [name] = unknown;
    if (name === undefined) return;
    const index = places.push({ ...place, name }) - 1;
    for (const form of unknown) entryOf(form).places.push(index);
  }

  /** Makes a place found under forms that no other place bears, without a class, as above. */
  function addSpellings(index: number, spellings: readonly string[]): void {
    for (const form of new Set(spellings.map(cleanForm)))
      if (form !== null && !forms.has(form)) entryOf(form).places.push(index);
  }

  function contents(): GazetteerContents {
    return { places, forms, anySpelling };
  }
  return { places, forms, addName, addForm, addPlace, addLookup, addSpellings, contents };
}

export type Collection = ReturnType<typeof createCollection>;

/** The form as texts write it: one blank between words, straight apostrophe; null for what is no name in Latin script. */
function cleanForm(form: string): string | null {
  const clean = form
    .replace(/\s*\([^)]*\)/gu, '')
    .replace(/[’‘ʼ`]/gu, "'")
    .replace(/\s+/gu, ' ')
    .trim()
    .normalize('NFC');
  const fits = clean.length >= 2 && clean.length <= 60 && /^[\p{L}\d'][\p{L}\d' .,&/-]*$/u.test(clean);
  return fits && /^[ -\u024F\u1E00-\u1EFF]*$/u.test(clean) ? clean : null;
}

function isSame(a: GazetteerPlace | undefined, b: GazetteerPlace): boolean {
  if (a?.geonamesId && b.geonamesId && a.geonamesId !== b.geonamesId) return false;
  if (a?.kind !== b.kind || (a.country !== b.country && a.country !== null && b.country !== null)) return false;
  return b.kind !== 'city' || Math.abs(a.lat - b.lat) + Math.abs(a.lon - b.lon) < SAME_PLACE_DEGREES;
}
