import { useEffect, useState } from 'preact/hooks';
import type { CorrectionsProps } from '../../components/options/Corrections.tsx';
import type { Correction } from '../../core/model.ts';
import { askToCorrect, loadCorrections, watchCorrections } from '../../platform/corrections.ts';
import type { CorrectionChange } from '../../platform/messages.ts';

/** The stored corrections for the list in the options, kept up to date with changes made elsewhere. */
export function useCorrections(): CorrectionsProps {
  const [corrections, setCorrections] = useState<readonly Correction[]>([]);
  const [outcome, setOutcome] = useState<CorrectionsProps['outcome']>(null);

  useEffect(() => {
    const load = () => void loadCorrections().then(setCorrections);
    load();
    return watchCorrections(load);
  }, []);

  async function change(change: CorrectionChange, kind: 'kept' | 'undone', about: Correction) {
    const reply = await askToCorrect(change);
    setOutcome({ kind: reply.ok ? kind : reply.failure.kind, correction: about });
  }

  return {
    corrections,
    outcome,
    onRemove: (correction) => void change({ add: null, remove: correction }, 'undone', correction),
    onReplace: (correction, next) => void change({ add: next, remove: correction }, 'kept', next),
    onKeepAgain: (correction) => void change({ add: correction, remove: null }, 'kept', correction),
  };
}
