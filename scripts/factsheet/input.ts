import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { isDate } from './is-date.ts';

/** One thing to make a sheet of. */
export type Input =
  | { readonly kind: 'html'; readonly html: string }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'record'; readonly record: ArticleRecord };

/** One line of a `.jsonl` file. */
export interface ArticleRecord {
  readonly id: string | number;
  readonly text: string;
  readonly published?: string;
  readonly language?: string;
  readonly headline?: string;
  readonly url?: string;
}

/** An input that cannot be read; the message is one line that names it. */
export class UnreadableInput extends Error {}

/** Reads a file, or standard input for `-`: `.html`, `.txt` and `.jsonl` by name, anything else by its first character. */
export function* readInput(path: string): Generator<Input> {
  const bytes = bytesOf(path);
  const ending = path === '-' ? '' : extname(path).toLowerCase();
  if (/^\.x?html?$/.test(ending)) {
    yield { kind: 'html', html: decodeHtml(bytes) };
    return;
  }
  const text = decodeText(bytes, path);
  const first = text.trimStart()[0];
  if (ending === '.jsonl' || ending === '.ndjson' || (ending !== '.txt' && first === '{'))
    yield* readRecords(text, path);
  else if (ending !== '.txt' && first === '<') yield { kind: 'html', html: decodeHtml(bytes) };
  else yield { kind: 'text', text };
}

function bytesOf(path: string): Uint8Array {
  try {
    return readFileSync(path === '-' ? 0 : path);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    const why =
      code === 'ENOENT' ? 'no such file' : code === 'EISDIR' ? 'is a directory' : `cannot be read (${String(code)})`;
    throw new UnreadableInput(`${path}: ${why}`);
  }
}

/** The text with everything in it, a byte order mark too: offsets count from the file's first character. */
function decodeText(bytes: Uint8Array, path: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new UnreadableInput(`${path}: not UTF-8 text`);
  }
}

/** As browsers do without a header: UTF-8 if it is, else the encoding that the page names, else Windows-1252. */
function decodeHtml(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, 1024));
    const named = /charset\s*=\s*["']?([\w-]{1,40})/i.exec(head)?.[1] ?? 'windows-1252';
    try {
      return new TextDecoder(named).decode(bytes);
    } catch {
      return new TextDecoder('windows-1252').decode(bytes);
    }
  }
}

function* readRecords(text: string, path: string): Generator<Input> {
  const lines = text.replace(/^\uFEFF/, '').split('\n');
  for (const [index, line] of lines.entries()) {
    if (line.trim() !== '') yield { kind: 'record', record: recordOf(line, `${path}, line ${index + 1}`) };
  }
}

function recordOf(line: string, where: string): ArticleRecord {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new UnreadableInput(`${where}: not JSON`);
  }
  if (typeof value !== 'object' || value === null) throw new UnreadableInput(`${where}: not an object`);
  const { id, text, published, ...rest } = value as Readonly<Record<string, unknown>>;
  if (typeof id !== 'string' && typeof id !== 'number') throw new UnreadableInput(`${where}: "id" is missing`);
  if (typeof text !== 'string') throw new UnreadableInput(`${where}: "text" is missing`);
  if (typeof published === 'string' && published !== '' && !isDate(published)) {
    throw new UnreadableInput(`${where}: "published" is not an ISO 8601 date: ${published}`);
  }
  return {
    id,
    text,
    ...strings({ published, language: rest['language'], headline: rest['headline'], url: rest['url'] }),
  };
}

/** The entries that hold a string with something in it. */
function strings(values: Readonly<Record<string, unknown>>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(values).filter(
      (entry): entry is [string, string] => typeof entry[1] === 'string' && entry[1] !== '',
    ),
  );
}
