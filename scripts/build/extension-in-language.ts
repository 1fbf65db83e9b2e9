import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserName } from '../browsers/browser-candidates.ts';
import { extensionFolder } from './build-extension.ts';

export type Language = 'de' | 'en';

/**
 * A copy of a built extension that speaks one language only, whatever the browser speaks: the texts of the other are taken out. Returns its folder, which
 * the caller deletes.
 */
export function extensionInLanguage(browser: BrowserName, language: Language): string {
  const folder = mkdtempSync(join(tmpdir(), 'dramatis-'));
  cpSync(extensionFolder(browser), folder, { recursive: true });
  rmSync(join(folder, '_locales', language === 'de' ? 'en' : 'de'), { recursive: true });
  const path = join(folder, 'manifest.json');
  const manifest: unknown = JSON.parse(readFileSync(path, 'utf8'));
  writeFileSync(path, JSON.stringify({ ...(manifest as object), default_locale: language }));
  return folder;
}
