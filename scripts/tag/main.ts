/** Tags CoNLL files: `npm run -s tag -- [--language de] FILE.conll …`; writes each token with its BIO tag. */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { openKnowledge } from '../../core/knowledge.ts';
import { tagConll } from './tag-conll.ts';

const read = (name: string) =>
  Uint8Array.from(readFileSync(new URL(`../../assets/data/${name}`, import.meta.url))).buffer;

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
const knowledge = openKnowledge(values.language, { gazetteer: read('gazetteer.bin'), tagger: read('tagger.de.bin') });
if (!knowledge.ok)
  fail(knowledge.failure.kind === 'broken' ? knowledge.failure.message : `no such language: ${values.language}`);
if (knowledge.value.taggerFault !== undefined) fail(knowledge.value.taggerFault);
for (const file of positionals) {
  let text = '';
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    fail(`cannot read ${file}`);
  }
  process.stdout.write(tagConll(text, knowledge.value.tagger));
}
