/** Prints how many milliseconds of the processor a fresh process takes to load a reader with its data and to read a text: LANGUAGE READER, the text on standard input. */
import { readFileSync } from 'node:fs';
import type { Language } from './development-texts.ts';
import { readers } from './readers.ts';
import { processorTime } from './timing.ts';

const [language, name] = process.argv.slice(2);
const text = readFileSync(0, 'utf8');
const begun = processorTime();
const read = await readers.find((reader) => reader.name === name)?.open(language as Language);
if (!read) throw new Error(`no such reader: ${name}`);
read(text);
console.log(processorTime() - begun);
