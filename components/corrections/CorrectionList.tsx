import { useState } from 'preact/hooks';
import type { Correction } from '../../core/model.ts';
import { translate } from '../../platform/i18n.ts';
import { correctionText, scopeText } from './correction-text.ts';
import { RenameForm } from './RenameForm.tsx';

export interface CorrectionListProps {
  /** In the order in which they were made. */
  readonly corrections: readonly Correction[];
  readonly onRemove: (correction: Correction) => void;
  /** The reader wants another correction in the place of one. */
  readonly onReplace: (correction: Correction, next: Correction) => void;
}

/** All that the reader has put right, the newest first, to change or to take back. */
export function CorrectionList({ corrections, onRemove, onReplace }: CorrectionListProps) {
  if (corrections.length === 0) return <p class="corrections-none">{translate('correctionsNone')}</p>;
  return (
    <ul class="corrections">
      {corrections.toReversed().map((correction) => (
        <Row
          key={JSON.stringify(correction)}
          correction={correction}
          onRemove={() => onRemove(correction)}
          onReplace={(next) => onReplace(correction, next)}
        />
      ))}
    </ul>
  );
}

interface RowProps {
  readonly correction: Correction;
  readonly onRemove: () => void;
  readonly onReplace: (next: Correction) => void;
}

function Row({ correction, onRemove, onReplace }: RowProps) {
  const [editing, setEditing] = useState(false);
  const text = correctionText(correction);
  const { host } = correction;
  return (
    <li>
      <p>
        <span dir="auto">{text}</span> <span class="correction-scope">{scopeText(correction)}</span>
      </p>
      <div class="correction-actions">
        {correction.kind === 'rename' && (
          <button
            type="button"
            class="choice"
            aria-label={`${translate('correctionEdit')}: ${text}`}
            aria-expanded={editing}
            onClick={() => setEditing(!editing)}
          >
            {translate('correctionEdit')}
          </button>
        )}
        {host !== null && (
          <button
            type="button"
            class="choice"
            aria-label={`${translate('correctionWiden')}: ${text}`}
            onClick={() => onReplace({ ...correction, host: null })}
          >
            {translate('correctionWiden')}
          </button>
        )}
        <button
          type="button"
          class="choice"
          aria-label={`${translate('correctionRemove')}: ${text}`}
          onClick={onRemove}
        >
          {translate('correctionRemove')}
        </button>
      </div>
      {editing && correction.kind === 'rename' && (
        <RenameForm
          label={translate('correctRename')}
          name={correction.to}
          onRename={(to) => onReplace({ ...correction, to })}
        />
      )}
    </li>
  );
}
