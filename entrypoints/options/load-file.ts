import { askToReplaceCorrections, loadCorrections } from '../../platform/corrections.ts';
import { translate, translateCount } from '../../platform/i18n.ts';
import { saveSettings } from '../../platform/settings.ts';
import { readSettingsFile } from '../../platform/settings-file.ts';
import { fileProblemText } from './file-problem-text.ts';

/** Puts a file's settings and corrections in the place of those that are kept, both or neither; returns what came of it, in words. */
export async function loadFile(file: File): Promise<string> {
  const read = readSettingsFile(await file.text().catch(() => ''));
  if (!read.ok) return fileProblemText(read.failure);
  const { settings, corrections } = read.value;
  const before = await loadCorrections();
  if (corrections && !(await askToReplaceCorrections(corrections)).ok) return translate('saveFailed');
  try {
    await saveSettings(settings);
  } catch {
    if (corrections) await askToReplaceCorrections(before);
    return translate('saveFailed');
  }
  if (!corrections) return translate('imported', file.name);
  return translate('importedAll', file.name, translateCount(corrections.length, 'correctionsOne', 'correctionsOther'));
}
