/** Tags CoNLL files: `npm run -s tag -- [--language de] FILE.conll …`; writes each token with its BIO tag. */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { dataFilesOf } from '../../core/knowledge.ts';
import { loadKnowledge } from '../factsheet/load-knowledge.ts';
import { tagConll } from './tag-conll.ts';

function fail(message: string): never {
  process.stderr.write(`${message}\n`);
  process.exit(2);
}

function readArguments() {
  try {
    return parseArgs({ allowPositionals: true, options: { language: { type: 'string', default: 'de' } } });
  } catch (error) {
    return fail(error instanceof Error ? error.message : String(error));
  }
}

// A reader like `head` that has seen enough is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

const { values, positionals } = readArguments();
if (positionals.length === 0) fail('usage: npm run -s tag -- [--language de] FILE.conll …');
if (dataFilesOf(values.language) === null) fail(`no such language: ${values.language}`);
const { tagger } = loadKnowledge(undefined, values.language);
for (const file of positionals) {
  let text = '';
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    fail(`cannot read ${file}`);
  }
  process.stdout.write(tagConll(text, tagger));
}
