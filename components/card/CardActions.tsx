import { useState } from 'preact/hooks';
import { translate } from '../../platform/i18n.ts';

export interface CardActionsProps {
  readonly name: string;
  /** Opens the fact sheet at the entry; resolves with false where the browser does not let us. */
  readonly onShowInSheet: () => Promise<boolean>;
  readonly onLookUp: () => void;
}

/**
 * The ways on from a card. Looking up is a button and not a link: browsers ask for the address of a link's host before anybody has pressed
 * it, and nothing leaves the device unasked.
 */
export function CardActions({ name, onShowInSheet, onLookUp }: CardActionsProps) {
  const [failed, setFailed] = useState(false);
  async function showInSheet() {
    setFailed(false);
    setFailed(!(await onShowInSheet()));
  }
  return (
    <>
      <div class="card-actions">
        <button type="button" class="card-action" onClick={() => void showInSheet()}>
          {translate('showInSheet')}
        </button>
        <button type="button" class="card-action" aria-label={translate('lookUpNamed', name)} onClick={onLookUp}>
          Wikipedia
        </button>
      </div>
      <p class="card-note" role="status">
        {failed && translate('sheetByButton')}
      </p>
    </>
  );
}
