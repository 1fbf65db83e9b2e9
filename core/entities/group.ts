import type { EntityKind, Mention, PlaceKind, Role } from '../model.ts';

/** The mentions of one person, place or organisation; what `groupMentions` finds and the later stages add to. */
export interface Group {
  readonly kind: EntityKind;
  /** The fullest form found, in the nominative. */
  readonly name: string;
  /** In order of appearance; never empty; all of this kind. */
  readonly mentions: readonly Mention[];
}

/** What the gazetteer knows about a place. */
export interface PlaceLink {
  /** The usual name, which with kind and coordinates tells one place from another. */
  readonly name: string;
  readonly placeKind: PlaceKind;
  readonly lat: number;
  readonly lon: number;
  readonly geonamesId: number | null;
}

export interface LinkedGroup extends Group {
  /** Null for people, organisations, and places that the gazetteer does not know or cannot tell apart. */
  readonly link: PlaceLink | null;
  /** ISO 3166-1 alpha-2: of the link, of a place within the name („Flughafen Ulm“), or of the article; null where none tells. */
  readonly country: string | null;
  /** 0 to 1: how sure the link is, or without one the country; 0 where there is neither. */
  readonly linkConfidence: number;
}

export interface ActingGroup extends LinkedGroup {
  /** Whether the place mostly stands for its government: „Moskau fordert“. */
  readonly government: boolean;
}

export interface DescribedGroup extends ActingGroup {
  /** As the article states them, in order of appearance, each once. */
  readonly roles: readonly Role[];
}

export interface TracedGroup extends DescribedGroup {
  /** Where the article means a person without the name: „die Ministerin“, „sie“; in order of appearance. */
  readonly descriptions: readonly Mention[];
}

export interface PartedGroup extends TracedGroup {
  /** Where its name stands inside a compound: „Kreml“ in „Kreml-Sprecher“; in order of appearance. */
  readonly parts: readonly Mention[];
}

export interface RankedGroup extends PartedGroup {
  /** 0 to 1: how central to the article. */
  readonly salience: number;
}
