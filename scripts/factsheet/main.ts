import { parseArgs } from 'node:util';
import { languageToReadWith } from '../../core/knowledge.ts';
import type { FactSheet } from '../../core/model.ts';
import type { Knowledge } from '../../core/understand.ts';
import { readInput, UnreadableInput } from './input.ts';
import { isDate } from './is-date.ts';
import { loadKnowledge } from './load-knowledge.ts';
import { makeSheet, type Stated } from './make-sheet.ts';

const usage = `Usage: npm run -s factsheet -- [--url URL] [--published ISO-DATE] [--language de] [--jsonl] FILE…

Prints the fact sheet of each FILE (.html, .txt, .jsonl, or - for standard input) as JSON.

  --url URL             where the article was published
  --published ISO-DATE  when, where the input does not say so itself
  --language CODE       the language of a text, where the input does not say so; found out from the text otherwise
  --jsonl               one sheet a line, as for several files and for .jsonl files`;

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // Whoever reads has seen enough: `| head`.
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

try {
  run();
} catch (error) {
  if (!(error instanceof UnreadableInput)) throw error;
  console.error(`factsheet: ${error.message}`);
  process.exitCode = 2;
}

function run(): void {
  const { files, stated, lines } = readCommandLine();
  if (files.length === 0) return;
  const known = new Map<string, Knowledge>();
  const knowledgeFor = (language: string): Knowledge => {
    const code = languageToReadWith(language);
    const knowledge = known.get(code) ?? loadKnowledge(undefined, code);
    known.set(code, knowledge);
    return knowledge;
  };
  for (const file of files) {
    for (const input of readInput(file)) {
      const sheet = makeSheet(input, stated, knowledgeFor);
      if (input.kind === 'record') print({ id: input.record.id, ...sheet }, true);
      else print(sheet, lines || files.length > 1);
    }
  }
}

function readCommandLine(): { files: readonly string[]; stated: Stated; lines: boolean } {
  const { values, positionals: files } = parsed();
  if (values.help) console.log(usage);
  else if (files.length === 0) throw new UnreadableInput(`no file given; --help tells how to use it`);
  const { url, published, language, jsonl } = values;
  if (published !== undefined && !isDate(published))
    throw new UnreadableInput(`--published is not an ISO 8601 date: ${published}`);
  const stated = {
    ...(url !== undefined && { url }),
    ...(published !== undefined && { published }),
    ...(language !== undefined && { language }),
  };
  return { files: values.help ? [] : files, stated, lines: jsonl ?? false };
}

function parsed() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        url: { type: 'string' },
        published: { type: 'string' },
        language: { type: 'string' },
        jsonl: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    throw new UnreadableInput(error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error));
  }
}

function print(sheet: FactSheet & { readonly id?: string | number }, onOneLine: boolean): void {
  process.stdout.write(`${JSON.stringify(sheet, null, onOneLine ? 0 : 2)}\n`);
}
