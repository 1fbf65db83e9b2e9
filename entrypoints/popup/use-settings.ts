import { useEffect, useState } from 'preact/hooks';
import { loadSettings, saveSettings, watchSettings } from '../../platform/settings.ts';
import type { Settings } from '../../platform/settings-model.ts';

export interface SettingsState {
  /** Null until they are loaded. */
  readonly settings: Settings | null;
  /** Shows new settings at once and the old ones again when they could not be saved. */
  readonly save: (next: Settings) => void;
  readonly saveFailed: boolean;
}

/** The reader's settings, kept up to date with changes made elsewhere. */
export function useSettings(): SettingsState {
  const [settings, setSettings] = useState<Settings | null>(null);
  const [saveFailed, setSaveFailed] = useState(false);

  useEffect(() => {
    void loadSettings().then(setSettings);
    return watchSettings(setSettings);
  }, []);

  function save(next: Settings) {
    setSettings(next);
    saveSettings(next).then(
      () => setSaveFailed(false),
      () => {
        setSettings(settings);
        setSaveFailed(true);
      },
    );
  }

  return { settings, save, saveFailed };
}
