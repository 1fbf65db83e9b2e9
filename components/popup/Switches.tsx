import { translate } from '../../platform/i18n.ts';

export interface HighlightSwitches {
  readonly everywhere: boolean;
  readonly here: boolean;
  /** The tab's host name; null hides the switch for it. */
  readonly host: string | null;
  readonly onEverywhere: (on: boolean) => void;
  readonly onHere: (on: boolean) => void;
}

/** Highlights on this site and on all. */
export function Switches({ everywhere, here, host, onEverywhere, onHere }: HighlightSwitches) {
  return (
    <>
      {host !== null && (
        <Switch
          label={translate('highlightsHere', host)}
          on={everywhere && here}
          disabled={!everywhere}
          onTurn={onHere}
        />
      )}
      <Switch label={translate('highlightsEverywhere')} on={everywhere} onTurn={onEverywhere} />
    </>
  );
}

export interface SwitchProps {
  readonly label: string;
  readonly on: boolean;
  readonly disabled?: boolean;
  readonly onTurn: (on: boolean) => void;
}

/** One thing to switch on or off, named by its label. */
export function Switch({ label, on, disabled = false, onTurn }: SwitchProps) {
  return (
    <label class="switch">
      <span>{label}</span>
      <input
        type="checkbox"
        // biome-ignore lint/a11y/useAriaPropsForRole: a checkbox tells its own state; aria-checked is not allowed on it.
        role="switch"
        checked={on}
        disabled={disabled}
        onChange={({ currentTarget }) => onTurn(currentTarget.checked)}
      />
    </label>
  );
}
