import type { Correction, Result } from '../core/model.ts';
import { correctionsVersion, packCorrections, readCorrections } from './read-corrections.ts';
import { readSettings, type Settings } from './settings-model.ts';

/** What a reader takes along from one browser to another. */
export interface SettingsFile {
  readonly settings: Settings;
  /** Null for a file that says nothing of corrections: those that are kept stay. */
  readonly corrections: readonly Correction[] | null;
}

/** Why a file is not taken; nothing is changed then. */
export type FileProblem =
  | { readonly kind: 'tooLarge' }
  | { readonly kind: 'notJson' }
  | { readonly kind: 'notOurs' }
  | { readonly kind: 'newer' }
  /** `field` is the first one without a valid value, as it is written in the file: `kinds.person`. */
  | { readonly kind: 'wrongField'; readonly field: string };

const application = 'dramatis';

/** Characters; thousands of sites and as many corrections as are kept fit in. */
const longestFile = 2_000_000;

/** Settings and corrections as the text of a file. */
export function settingsFile(settings: Settings, corrections: readonly Correction[]): string {
  return `${JSON.stringify({ application, settings, corrections: packCorrections(corrections) }, null, 2)}\n`;
}

/** What the text of a file holds: a field that is missing has its default, one with a wrong value spoils the file. */
export function readSettingsFile(text: string): Result<SettingsFile, FileProblem> {
  if (text.length > longestFile) return problem({ kind: 'tooLarge' });
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    return problem({ kind: 'notJson' });
  }
  if (!isRecord(file) || file['application'] !== application) return problem({ kind: 'notOurs' });
  const { settings: given, corrections: put } = file;
  if (!isRecord(given) || typeof given['version'] !== 'number') return problem({ kind: 'notOurs' });
  const settings = readSettings(given);
  if (given['version'] > settings.version || isNewer(put)) return problem({ kind: 'newer' });
  const field = wrongField(given, { ...settings });
  if (field !== null) return problem({ kind: 'wrongField', field });
  if (put === undefined) return { ok: true, value: { settings, corrections: null } };
  const read = readCorrections(put);
  if (!read || read.faults > 0) return problem({ kind: 'wrongField', field: 'corrections' });
  return { ok: true, value: { settings, corrections: read.corrections } };
}

/** Whether corrections were packed by a version of ours that packs them otherwise. */
function isNewer(packed: unknown): boolean {
  return isRecord(packed) && typeof packed['version'] === 'number' && packed['version'] > correctionsVersion;
}

function problem(failure: FileProblem): Result<SettingsFile, FileProblem> {
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
