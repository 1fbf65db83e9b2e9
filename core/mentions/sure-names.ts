import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import * as is from '../gazetteer/name-classes.ts';
import type { Language } from '../languages/language.ts';
import type { EntityKind, Mention } from '../model.ts';

/** The names that compounds may contain. */
export interface SureNames {
  /** What a form before a hyphen names, or null. */
  beforeHyphen(form: string): EntityKind | null;
  /** The same for one that an ordinary word is more likely than: „Zeit- und Entgelttarif“, „Bild-im-Bild“. */
  beforeOnlyHyphen(form: string): EntityKind | null;
  /** What the beginning of a longer word names, or null. */
  inWord(form: string): EntityKind | null;
  /** Whether a form is a place or a person's first name: „Mitte“ in „Berlin-Mitte“. */
  isName(form: string): boolean;
  /** Whether a form is a town, which may have a district behind its hyphen: „Hamburg-Altona“. */
  isTown(form: string): boolean;
}

/** A mention this sure lends its name to compounds. Set by hand. */
const sure = 0.7;

const COUNTRY_LEVEL = is.COUNTRY | is.CONTINENT;
const WIDE = COUNTRY_LEVEL | is.REGION | is.WATER;
const LARGE = WIDE | is.MOUNTAINS | is.BIG_CITY;
const DOUBTFUL = is.COMMON_WORD | is.FIRST_NAME | is.LAST_NAME;

/** Names that the article itself is sure of come first, then those that the gazetteer knows as nothing else. */
export function sureNames(mentions: readonly Mention[], gazetteer: Gazetteer, language: Language): SureNames {
  const named = namesOf(mentions, language);
  const known = (form: string, places: number): EntityKind | null => {
    const classes = gazetteer.classesOf(form);
    if ((classes & is.COMMON_WORD) !== 0) return null;
    if ((classes & COUNTRY_LEVEL) !== 0) return 'place';
    if ((classes & is.ORGANISATION) !== 0) return 'organisation';
    return (classes & places) !== 0 && (classes & DOUBTFUL) === 0 ? 'place' : null;
  };
  const isKnownBody = (form: string) => (gazetteer.classesOf(form) & is.ORGANISATION) !== 0;
  return {
    beforeHyphen: (form) => named.get(form) ?? known(form, LARGE),
    beforeOnlyHyphen: (form) => (isKnownBody(form) ? 'organisation' : null),
    inWord: (form) => named.get(form) ?? known(form, WIDE),
    isTown: (form) => (gazetteer.classesOf(form) & is.CITY) !== 0,
    isName: (form) => {
      const classes = gazetteer.classesOf(form);
      return (classes & is.COMMON_WORD) === 0 && (classes & (is.PLACE | is.FIRST_NAME)) !== 0;
    },
  };
}

/** The forms of the sure names of an article, without genitive endings too; of people the surname. */
function namesOf(mentions: readonly Mention[], { variants }: Language): ReadonlyMap<string, EntityKind> {
  const named = new Map<string, EntityKind>();
  for (const { surface, kind, confidence } of mentions) {
    if (confidence < sure || surface.length < 3) continue;
    const last = surface.slice(surface.lastIndexOf(' ') + 1);
    const forms = kind === 'person' && last.length > 3 ? [surface, last] : [surface];
    for (const form of forms.flatMap((form) => [form, ...variants.withoutGenitive(form)])) {
      if (!named.has(form)) named.set(form, kind);
    }
  }
  return named;
}
