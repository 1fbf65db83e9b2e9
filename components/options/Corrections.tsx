import { useEffect, useRef } from 'preact/hooks';
import type { Correction } from '../../core/model.ts';
import { translate } from '../../platform/i18n.ts';
import { CorrectionList, type CorrectionListProps } from '../corrections/CorrectionList.tsx';
import { outcomeText } from '../corrections/CorrectionStatus.tsx';
import type { CorrectionOutcome } from '../corrections/corrector.ts';

export interface CorrectionsProps extends CorrectionListProps {
  /** What became of the last change here; null before. `undone` tells that a correction was taken back. */
  readonly outcome: CorrectionOutcome | null;
  /** Keeps again what was taken back. */
  readonly onKeepAgain: (correction: Correction) => void;
}

/** The reader's corrections, and the way back from taking one back. */
export function Corrections({ outcome, onKeepAgain, ...list }: CorrectionsProps) {
  const line = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    // The button that was pressed went with its line.
    if (outcome) (line.current?.querySelector('button') ?? line.current)?.focus();
  }, [outcome]);
  return (
    <>
      <CorrectionList {...list} />
      <div role="status">
        {outcome && (
          <p class="correction-status" ref={line} tabIndex={-1}>
            <span dir="auto">{outcomeText(outcome)}</span>
            {outcome.kind === 'undone' && (
              <button type="button" class="choice" onClick={() => onKeepAgain(outcome.correction)}>
                {translate('undo')}
              </button>
            )}
          </p>
        )}
      </div>
    </>
  );
}
