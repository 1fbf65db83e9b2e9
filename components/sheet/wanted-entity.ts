import { createContext } from 'preact';

/** An entry that the reader has asked to see; a new object for each wish, be it for the same entry. */
export interface WantedEntity {
  /** Of the entity. */
  readonly id: string;
}

/** The entry that must be among those shown; null for none. */
export const WantedEntityContext = createContext<WantedEntity | null>(null);
