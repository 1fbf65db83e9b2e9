import type { GazetteerPlace } from '../../core/gazetteer/gazetteer.ts';
import { BIG_CITY, CLASS_OF_KIND } from '../../core/gazetteer/name-classes.ts';
import type { GazetteerContents } from '../../core/gazetteer/pack-gazetteer.ts';

const BIG = 300_000;
/** Two places of one name and kind in one country closer than this many degrees are one place. */
const SAME_PLACE_DEGREES = 2.5;

/** Gathers places and forms from all sources; what comes first wins where two sources state the same. */
export function createCollection() {
  const places: GazetteerPlace[] = [];
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

  function contents(): GazetteerContents {
    return { places, forms };
  }
  return { places, forms, addName, addForm, addPlace, contents };
}

export type Collection = ReturnType<typeof createCollection>;

/** The form as texts write it: one blank between words, straight apostrophe; null for what is no name in Latin script. */
export function cleanForm(form: string): string | null {
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
