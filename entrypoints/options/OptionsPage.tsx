import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { Options } from '../../components/options/Options.tsx';
import { translate } from '../../platform/i18n.ts';
import { saveFile } from '../../platform/save-file.ts';
import { settingsFile } from '../../platform/settings-file.ts';
import type { Settings } from '../../platform/settings-model.ts';
import { listShortcuts, openShortcutSettings, type Shortcut } from '../../platform/shortcuts.ts';
import { eraseEverything, putBack, type StoredData } from '../../platform/stored-data.ts';
import { useSettings } from '../popup/use-settings.ts';
import { loadFile } from './load-file.ts';
import { useCorrections } from './use-corrections.ts';

/** The options with what is stored. */
export function OptionsPage() {
  const { settings, save, saveFailed } = useSettings();
  const corrections = useCorrections();
  const [shortcuts, setShortcuts] = useState<readonly Shortcut[]>([]);
  const [outcome, setOutcome] = useState<string | null>(null);
  const [erased, setErased] = useState<StoredData | null>(null);

  useEffect(() => {
    const look = () => void listShortcuts().then(setShortcuts);
    look();
    // The reader comes back from the browser's page for them.
    addEventListener('focus', look);
    return () => removeEventListener('focus', look);
  }, []);

  /** Says what came of something that may fail for want of room. */
  function tell(done: Promise<unknown>, what: string, failed = translate('saveFailed')) {
    done.then(
      () => setOutcome(what),
      () => setOutcome(failed),
    );
  }

  function exportFile(current: Settings) {
    saveFile(settingsFile(current, corrections.corrections), 'application/json', 'dramatis-einstellungen.json');
    setOutcome(null);
  }

  if (!settings) return null;
  return (
    <Options
      settings={settings}
      onChange={save}
      complaint={saveFailed ? translate('saveFailed') : null}
      shortcuts={shortcuts}
      onChangeKeys={() => void openShortcutSettings()}
      version={browser.runtime.getManifest().version}
      corrections={corrections}
      data={{
        outcome,
        canPutBack: erased !== null,
        onExport: () => exportFile(settings),
        onImport: (file) => void loadFile(file).then(setOutcome),
        onErase: () => tell(eraseEverything().then(setErased), translate('erased'), translate('eraseFailed')),
        onPutBack: () =>
          erased &&
          tell(
            putBack(erased).then(() => setErased(null)),
            translate('putBackDone'),
          ),
      }}
    />
  );
}
