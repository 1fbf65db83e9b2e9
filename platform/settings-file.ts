import type { Result } from '../core/model.ts';
import { readSettings, type Settings } from './settings-model.ts';

/** Why a file is not taken for settings; nothing is changed then. */
export type FileProblem =
  | { readonly kind: 'tooLarge' }
  | { readonly kind: 'notJson' }
  | { readonly kind: 'notOurs' }
  | { readonly kind: 'newer' }
  /** `field` is the first one without a valid value, as it is written in the file: `kinds.person`. */
  | { readonly kind: 'wrongField'; readonly field: string };

const application = 'dramatis';

/** Characters; thousands of sites fit in. */
const longestFile = 1_000_000;

/** The settings as the text of a file. */
export function settingsFile(settings: Settings): string {
  return `${JSON.stringify({ application, settings }, null, 2)}\n`;
}

/** The settings in the text of a file: a field that is missing has its default, one with a wrong value spoils the file. */
export function readSettingsFile(text: string): Result<Settings, FileProblem> {
  if (text.length > longestFile) return problem({ kind: 'tooLarge' });
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    return problem({ kind: 'notJson' });
  }
  const given = isRecord(file) && file['application'] === application ? file['settings'] : null;
  if (!isRecord(given) || typeof given['version'] !== 'number') return problem({ kind: 'notOurs' });
  const settings = readSettings(given);
  if (given['version'] > settings.version) return problem({ kind: 'newer' });
  const field = wrongField(given, { ...settings });
  return field === null ? { ok: true, value: settings } : problem({ kind: 'wrongField', field });
}

function problem(failure: FileProblem): Result<Settings, FileProblem> {
  return { ok: false, failure };
}

/** The first field that was not read as it was given. */
function wrongField(given: Readonly<Record<string, unknown>>, read: object): string | null {
  for (const [name, value] of Object.entries(read)) {
    const found = given[name];
    if (found === undefined) continue;
    if (isRecord(value) && isRecord(found)) {
      const inner = wrongField(found, value);
      if (inner !== null) return `${name}.${inner}`;
    } else if (JSON.stringify(found) !== JSON.stringify(value)) return name;
  }
  return null;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
