import { useEffect, useRef, useState } from 'preact/hooks';
import { translate } from '../../platform/i18n.ts';

export interface DataOptionsProps {
  /** What came of the last import, deletion or its undoing, in words; null before. */
  readonly outcome: string | null;
  /** Whether everything was deleted and can still be put back. */
  readonly canPutBack: boolean;
  readonly onExport: () => void;
  readonly onImport: (file: File) => void;
  readonly onErase: () => void;
  readonly onPutBack: () => void;
}

/** Takes the settings along, brings them back, deletes what is stored. */
export function DataOptions({ outcome, canPutBack, onExport, onImport, onErase, onPutBack }: DataOptionsProps) {
  const file = useRef<HTMLInputElement>(null);
  return (
    <>
      <p class="more">{translate('dataText')}</p>
      <div class="buttons">
        <button type="button" class="button" onClick={onExport}>
          {translate('settingsExport')}
        </button>
        <button type="button" class="button" onClick={() => file.current?.click()}>
          {translate('settingsImport')}
        </button>
        <input
          ref={file}
          type="file"
          accept="application/json,.json"
          aria-label={translate('settingsImport')}
          hidden
          onChange={({ currentTarget }) => {
            const [chosen] = currentTarget.files ?? [];
            if (chosen) onImport(chosen);
            // The same file may be chosen again.
            currentTarget.value = '';
          }}
        />
        <Erase canPutBack={canPutBack} onErase={onErase} onPutBack={onPutBack} />
      </div>
      <p class="outcome" role="status">
        {outcome}
      </p>
    </>
  );
}

type EraseProps = Pick<DataOptionsProps, 'canPutBack' | 'onErase' | 'onPutBack'>;

/** Asks once more before it deletes; the focus goes where the next press is. */
function Erase({ canPutBack, onErase, onPutBack }: EraseProps) {
  const [asks, setAsks] = useState(false);
  const first = useRef<HTMLButtonElement>(null);
  const stage = canPutBack ? 'erased' : asks ? 'asks' : 'rests';
  const shown = useRef(stage);

  useEffect(() => {
    if (shown.current !== stage) first.current?.focus();
    shown.current = stage;
  }, [stage]);

  if (stage === 'erased') {
    return (
      <button type="button" class="button" ref={first} onClick={onPutBack}>
        {translate('putBack')}
      </button>
    );
  }
  if (stage === 'rests') {
    return (
      <button type="button" class="button" ref={first} onClick={() => setAsks(true)}>
        {translate('erase')}
      </button>
    );
  }
  return (
    <fieldset class="confirm">
      <legend>{translate('eraseQuestion')}</legend>
      <button type="button" class="button" ref={first} onClick={() => setAsks(false)}>
        {translate('eraseNot')}
      </button>
      <button
        type="button"
        class="button"
        onClick={() => {
          setAsks(false);
          onErase();
        }}
      >
        {translate('eraseYes')}
      </button>
    </fieldset>
  );
}
