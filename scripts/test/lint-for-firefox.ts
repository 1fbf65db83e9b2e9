import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { extensionFolder } from '../build/build-extension.ts';
import { filesIn } from '../zip/files-in.ts';
import { type ZippedFile, zipArchive } from '../zip/zip-archive.ts';
import { runProgram } from './run-program.ts';
import type { Outcome } from './run-steps.ts';

interface Lint {
  readonly errors: readonly LintMessage[];
  readonly warnings: readonly LintMessage[];
  readonly notices: readonly LintMessage[];
}

/** What the linter of addons.mozilla.org says of one place of a file. */
export interface LintMessage {
  readonly code: string;
  readonly message: string;
  readonly file?: string;
  /** Counted from 1; absent when the message is about the file as a whole. */
  readonly line?: number;
  /** Counted from 0. */
  readonly column?: number;
}

/** A warning that is known: what the code around it looks like (80 characters before and after), and why it may stay. */
interface Explained {
  readonly message: string;
  readonly code: RegExp;
  readonly reason: string;
}

const explained: readonly Explained[] = [
  {
    message: 'Unsafe assignment to innerHTML',
    code: /\.innerHTML=\w+\.__html/,
    reason: 'Preact’s own dangerouslySetInnerHTML, which none of our views uses (tests/forbidden-code.test.ts)',
  },
  {
    message: 'Unsafe call to import for argument 0',
    code: /import\(\s*[\w.]{1,40}\.getURL\(["'`]\/card\.js["'`]\)\s*\)/,
    reason: 'loads card.js of the package itself (docs/decisions/0006-shadow-host.md)',
  },
];

/** Lints the package that is uploaded to Firefox's store: fails at any error, notice or warning but those explained above. */
export async function lintForFirefox(): Promise<Outcome> {
  const files = filesIn(extensionFolder('firefox'));
  const folder = mkdtempSync(join(tmpdir(), 'dramatis-lint-'));
  try {
    const archive = join(folder, 'firefox.zip');
    writeFileSync(archive, zipArchive(files));
    const words = ['lint', '--source-dir', archive, '--output', 'json', '--no-config-discovery'];
    const { standardOutput, output } = await runProgram('web-ext/bin/web-ext.js', words);
    const start = standardOutput.indexOf('{');
    if (start < 0) return { passed: 0, failed: 1, skipped: [], report: output };
    return judge(JSON.parse(standardOutput.slice(start)) as Lint, files);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** One line a message; fails unless each is a warning whose code is explained. */
export function judge({ errors, warnings, notices }: Lint, files: readonly ZippedFile[]): Outcome {
  const lines = [...errors, ...notices].map((message) => `not allowed: ${describe(message)}`);
  for (const warning of warnings) {
    const reason = reasonFor(warning, files);
    lines.push(`${reason === undefined ? 'not explained' : 'explained'}: ${describe(warning)}${reason ?? ''}`);
  }
  const failed = lines.some((line) => line.startsWith('not ')) ? 1 : 0;
  return { passed: 1 - failed, failed, skipped: [], report: lines.join('\n') };
}

function reasonFor({ message, file, line = 0, column = 0 }: LintMessage, files: readonly ZippedFile[]) {
  const bytes = files.find(({ path }) => path === file)?.bytes ?? new Uint8Array();
  const text = new TextDecoder().decode(bytes).split('\n')[line - 1] ?? '';
  const around = text.slice(Math.max(0, column - 80), column + 80);
  return explained.find((each) => each.message === message && each.code.test(around))?.reason;
}

function describe({ code, file, message }: LintMessage): string {
  return `${code}${file ? ` in ${file}` : ''}: ${message}; `;
}
