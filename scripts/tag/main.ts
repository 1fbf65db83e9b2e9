/** Tags CoNLL files: `npm run -s tag -- [--language de] FILE.conll …`; writes each token with its BIO tag. */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { openKnowledge } from '../../core/knowledge.ts';
import { tagConll } from './tag-conll.ts';

const GAZETTEER = new URL('../../assets/data/gazetteer.bin', import.meta.url);

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

const { values, positionals } = readArguments();
if (positionals.length === 0) fail('usage: npm run -s tag -- [--language de] FILE.conll …');
const data = Uint8Array.from(readFileSync(GAZETTEER));
const knowledge = openKnowledge(values.language, { gazetteer: data.buffer });
if (!knowledge.ok)
  fail(knowledge.failure.kind === 'broken' ? knowledge.failure.message : `no such language: ${values.language}`);
for (const file of positionals) {
  let text = '';
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    fail(`cannot read ${file}`);
  }
  process.stdout.write(tagConll(text, knowledge.value.tagger));
}
