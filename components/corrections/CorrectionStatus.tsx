import { useContext, useEffect, useRef } from 'preact/hooks';
import { type TextKey, translate } from '../../platform/i18n.ts';
import { correctionText } from './correction-text.ts';
import { type CorrectionOutcome, CorrectorContext } from './corrector.ts';

const complaints: Readonly<Record<Exclude<CorrectionOutcome['kind'], 'kept' | 'undone'>, TextKey>> = {
  full: 'correctionStorageFull',
  tooMany: 'correctionTooMany',
  refused: 'correctionRefused',
};

/** The words for what became of a correction. */
export function outcomeText({ kind, correction }: CorrectionOutcome): string {
  if (kind === 'kept') return correctionText(correction);
  return translate(kind === 'undone' ? 'correctionUndone' : complaints[kind]);
}

/** What the reader has just put right, with the way back; has the focus then, because the entry may be gone. */
export function CorrectionStatus() {
  const corrector = useContext(CorrectorContext);
  const line = useRef<HTMLParagraphElement>(null);
  const outcome = corrector?.outcome ?? null;
  useEffect(() => {
    if (outcome) (line.current?.querySelector('button') ?? line.current)?.focus();
  }, [outcome]);
  return (
    <div role="status">
      {corrector && outcome && (
        <p class="correction-status" ref={line} tabIndex={-1}>
          <span dir="auto">{outcomeText(outcome)}</span>
          {outcome.kind === 'kept' && (
            <button type="button" class="choice" onClick={corrector.onUndo}>
              {translate('undo')}
            </button>
          )}
        </p>
      )}
    </div>
  );
}
