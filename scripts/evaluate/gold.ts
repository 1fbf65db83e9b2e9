import { readFileSync } from 'node:fs';

export interface GoldMention {
  readonly start: number;
  readonly end: number;
  readonly type: 'PER' | 'LOC' | 'ORG';
  readonly entity: number;
}

export interface GoldEntity {
  readonly id: number;
  readonly type: 'PER' | 'LOC' | 'ORG';
  readonly name: string;
  /** What a person is, as the article writes it. */
  readonly role?: string;
  /** ISO 3166-1 alpha-2 of a place, or `-` for one in no one country. */
  readonly country?: string;
}

export interface GoldDate {
  readonly start: number;
  readonly end: number;
  readonly type: 'DATE' | 'TIME' | 'DURATION' | 'SET';
  /** TIMEX3 value. */
  readonly value: string;
}

/** A name inside a compound; the span is the whole compound, `name` what the contained name is called. */
export interface GoldPart {
  readonly start: number;
  readonly end: number;
  readonly type: 'PER' | 'LOC' | 'ORG';
  readonly name: string;
}

export interface GoldStatement {
  readonly kind: string;
  /** Whether it stands in another quotation. */
  readonly nested: boolean;
  /** In several parts where the cue stands between them. */
  readonly quote: readonly { readonly start: number; readonly end: number }[];
  readonly speaker: readonly { readonly start: number; readonly end: number }[];
}

/** One annotated article. */
export interface GoldArticle {
  readonly id: string;
  /** The headline, which is not part of the text. */
  readonly title?: string;
  readonly text: string;
  readonly published?: string;
  readonly mentions?: readonly GoldMention[];
  readonly entities?: readonly GoldEntity[];
  readonly parts?: readonly GoldPart[];
  readonly dates?: readonly GoldDate[];
  readonly statements?: readonly GoldStatement[];
}

export function readGold(file: URL): readonly GoldArticle[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.filter((line) => line.trim() !== '').map((line): GoldArticle => JSON.parse(line));
}
