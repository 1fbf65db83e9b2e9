import { createContext } from 'preact';
import type { Correction } from '../../core/model.ts';
import type { NamedEntity } from '../entity/describe-entity.ts';

/** What became of the reader's last correction. */
export interface CorrectionOutcome {
  readonly kind: 'kept' | 'undone' | 'full' | 'tooMany' | 'refused';
  readonly correction: Correction;
}

/** What the entries of a sheet need to be put right. */
export interface Corrector {
  /** The host name of the sheet's page; null where there is none. */
  readonly host: string | null;
  /** Everything that has an entry. */
  readonly entities: readonly NamedEntity[];
  readonly onCorrect: (correction: Correction) => void;
  /** Takes the last correction back. */
  readonly onUndo: () => void;
  /** Null before the first correction. */
  readonly outcome: CorrectionOutcome | null;
}

/** Null where a sheet can only be read. */
export const CorrectorContext = createContext<Corrector | null>(null);
