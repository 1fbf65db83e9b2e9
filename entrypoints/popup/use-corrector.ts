import { useEffect, useMemo, useState } from 'preact/hooks';
import type { CorrectionOutcome, Corrector } from '../../components/corrections/corrector.ts';
import type { Correction, Reading } from '../../core/model.ts';
import { askToCorrect } from '../../platform/corrections.ts';

/** What puts the entries of a tab's sheet right; null while there is no sheet. */
export function useCorrector(reading: Reading, host: string | null): Corrector | null {
  const [outcome, setOutcome] = useState<CorrectionOutcome | null>(null);

  // Another page: the way back was offered beside the old sheet.
  useEffect(() => {
    if (reading.kind !== 'ready') setOutcome(null);
  }, [reading.kind]);

  async function ask(correction: Correction, kind: 'kept' | 'undone') {
    const change = kind === 'kept' ? { add: correction, remove: null } : { add: null, remove: correction };
    const reply = await askToCorrect(change);
    setOutcome({ kind: reply.ok ? kind : reply.failure.kind, correction });
  }

  return useMemo(() => {
    if (reading.kind !== 'ready') return null;
    const { people, places, organisations } = reading.sheet;
    return {
      host,
      entities: [...people, ...places, ...organisations],
      onCorrect: (correction) => void ask(correction, 'kept'),
      onUndo: () => outcome && void ask(outcome.correction, 'undone'),
      outcome,
    };
  }, [reading, host, outcome]);
}
