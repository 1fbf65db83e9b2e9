/**
 * Prints how fast the core reads: `npm run -s bench:reading`. Sheets of texts of 100 to 100,000 words, warm, beside what others take for the same texts, and
 * the first 1,000 words of a fresh process, with the loading of the program and its data. Times are of the processor, so that other programs count little.
 */
import { execFileSync } from 'node:child_process';
import { arch, cpus, platform } from 'node:os';
import { bundleReaders } from './bundle-readers.ts';
import { type Language, textOf } from './development-texts.ts';
import { type Reader, readers } from './readers.ts';
import { processorTime, shortest } from './timing.ts';

const lengths = [100, 1_000, 10_000, 100_000];
const freshProcesses = 7;
/** Readings of 1,000 words before anything counts, until the compilers of the engine are done. */
const warmUp = 30;

console.log(`Node ${process.versions.node}, ${platform()} ${arch()}, ${cpus().length} × ${cpus()[0]?.model.trim()}`);
const readOnce = await bundleReaders();
for (const language of ['de', 'en'] as const) await measure(language);

async function measure(language: Language): Promise<void> {
  console.log(
    `\n${language}, ms${[...lengths, '10k → 100k', 'fresh 1000'].map((head) => String(head).padStart(12)).join('')}`,
  );
  const texts = lengths.map((length) => textOf(language, length));
  let ours: readonly number[] = [];
  for (const reader of readers.filter(({ languages }) => languages.includes(language))) {
    const times = await timesOf(reader, language, texts);
    if (ours.length === 0) ours = times;
    print(reader.name, times, (time) => time.toFixed(time < 10 ? 2 : 1));
    const ratios = times.map((time, at) => (ours[at] ?? 0) / time);
    if (times !== ours) print('  ours, times as long', ratios, (ratio) => ratio.toFixed(ratio < 10 ? 2 : 0));
  }
}

/** Of each text, how many times as long the last takes as the one before it, and of the first reading of a fresh process. */
async function timesOf(reader: Reader, language: Language, texts: readonly string[]): Promise<readonly number[]> {
  const fresh = Array.from({ length: freshProcesses }, () =>
    Number(execFileSync(process.execPath, [readOnce, language, reader.name], { encoding: 'utf8', input: texts[1] })),
  );
  const read = await reader.open(language);
  for (let run = 0; run < warmUp; run++) read(texts[1] ?? '');
  const times = texts.map((text) => shortest(() => read(text), processorTime, text === texts.at(-1) ? 3 : 8));
  const [some = 0, tenfold = 0] = times.slice(-2);
  return [...times, tenfold / some, Math.min(...fresh)];
}

function print(label: string, numbers: readonly number[], show: (number: number) => string): void {
  console.log(`${label.padEnd(24)}${numbers.map((number) => show(number).padStart(12)).join('')}`);
}
