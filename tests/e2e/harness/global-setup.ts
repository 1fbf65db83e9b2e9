import type { TestProject } from 'vitest/node';
import type { BrowserName } from '../../../scripts/browsers/browser-candidates.ts';
import { findBrowser } from '../../../scripts/browsers/find-browser.ts';
import { buildExtension } from '../../../scripts/build/build-extension.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    readonly programs: Readonly<Record<BrowserName, string>>;
  }
}

/** Finds, or on Debian installs, both browsers, and builds the extension for them unless `npm test` has just done so. */
export default function setup(project: TestProject): void {
  project.provide('programs', { chromium: findBrowser('chromium'), firefox: findBrowser('firefox') });
  if (process.env['DRAMATIS_BUILT']) return;
  for (const name of ['chromium', 'firefox'] as const) {
    const { ok, output } = buildExtension(name);
    if (!ok) throw new Error(output);
  }
}
