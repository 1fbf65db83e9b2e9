import type { EntityKind } from '../../model.ts';

/** A possible name: the words `from` to `to` (exclusive) of one sentence. */
export interface Candidate {
  readonly from: number;
  readonly to: number;
  readonly kind: EntityKind;
  /** 0 to 1; the levels were ordered by hand and checked on the development gold. */
  readonly confidence: number;
}

/** The surest candidates that do not overlap, in order; of two equally sure ones the longer. */
export function chooseCandidates(candidates: readonly Candidate[], length: number): Candidate[] {
  const taken = new Uint8Array(length);
  const size = ({ from, to }: Candidate): number => to - from;
  const ranked = [...candidates].sort((a, b) => b.confidence - a.confidence || size(b) - size(a) || a.from - b.from);
  const chosen = ranked.filter(({ from, to }) => {
    if (taken.subarray(from, to).includes(1)) return false;
    taken.fill(1, from, to);
    return true;
  });
  return chosen.sort((a, b) => a.from - b.from);
}
