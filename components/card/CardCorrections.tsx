import { useEffect, useRef } from 'preact/hooks';
import type { Corrected, Correction } from '../../core/model.ts';
import { type TextKey, translate } from '../../platform/i18n.ts';
import { outcomeText } from '../corrections/CorrectionStatus.tsx';
import type { Corrector } from '../corrections/corrector.ts';
import type { NamedEntity } from '../entity/describe-entity.ts';

export interface CardCorrectionsProps extends Omit<Corrector, 'entities'> {
  readonly id: string;
  readonly entity: NamedEntity;
  readonly open: boolean;
}

/** What can be put right on a card, and what became of that; the fact sheet offers the rest. */
export function CardCorrections({ id, entity, open, host, onCorrect, onUndo, outcome }: CardCorrectionsProps) {
  const status = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    // The button that was pressed is gone.
    if (outcome) (status.current?.querySelector('button') ?? status.current)?.focus({ preventScroll: true });
  }, [outcome]);
  const about: Corrected = { name: entity.name, entityKind: entity.kind, host: null };
  const choices: readonly (readonly [TextKey, Correction])[] = [
    ['correctNotAName', { kind: 'notAName', ...about }],
    ['hideHere', { kind: 'hide', ...about, host }],
    ['hideEverywhere', { kind: 'hide', ...about }],
  ];
  return (
    <>
      <div role="status">
        {outcome && (
          <p class="correction-status" ref={status} tabIndex={-1}>
            <span dir="auto">{outcomeText(outcome)}</span>
            {outcome.kind === 'kept' && (
              <button type="button" class="choice" onClick={onUndo}>
                {translate('undo')}
              </button>
            )}
          </p>
        )}
      </div>
      <ul class="correct-choices" id={id} hidden={!open} aria-label={translate('correctName', entity.name)}>
        {open &&
          choices.map(([text, correction]) => (
            <li key={text}>
              <button type="button" class="choice" onClick={() => onCorrect(correction)}>
                {translate(text)}
              </button>
            </li>
          ))}
      </ul>
    </>
  );
}
