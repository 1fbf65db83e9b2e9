import { type TextKey, translate } from '../../platform/i18n.ts';

export interface ShortcutsProps {
  readonly shortcuts: readonly { readonly name: string; readonly keys: string }[];
  /** Opens the browser's page on which keys are changed. */
  readonly onChangeKeys: () => void;
}

const names: Readonly<Record<string, TextKey>> = {
  _execute_action: 'commandPopup',
  _execute_sidebar_action: 'commandSidePanel',
  'open-side-panel': 'commandSidePanel',
  'next-mention': 'commandNextMention',
  'previous-mention': 'commandPreviousMention',
  'toggle-highlights': 'commandToggleHighlights',
};

/** The keyboard commands and their keys; they are the browser's to change. */
export function Shortcuts({ shortcuts, onChangeKeys }: ShortcutsProps) {
  return (
    <>
      <dl class="shortcuts">
        {Object.entries(names).map(([name, text]) => {
          const shortcut = shortcuts.find((each) => each.name === name);
          return (
            shortcut && (
              <div key={name}>
                <dt>{translate(text)}</dt>
                <dd>{shortcut.keys ? <kbd>{shortcut.keys}</kbd> : translate('noKeys')}</dd>
              </div>
            )
          );
        })}
      </dl>
      <p class="more">{translate('shortcutsInCard')}</p>
      <button type="button" class="button" onClick={onChangeKeys}>
        {translate('changeKeys')}
      </button>
    </>
  );
}
