/**
 * What the shipped gazetteer costs: `npm run bench`. Times of one machine say little, so each stands beside something
 * well known that the same machine does in the same minute.
 */
import { readFileSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { Gazetteer } from '../../core/gazetteer/gazetteer.ts';
import { openGazetteer } from '../../core/gazetteer/open-gazetteer.ts';

const rounds = 15;

/** The median of several runs in milliseconds. */
function median(run: () => void): number {
  const times = Array.from({ length: rounds }, () => {
    const started = performance.now();
    run();
    return performance.now() - started;
  });
  return times.toSorted((a, b) => a - b)[rounds >> 1] ?? 0;
}

setFlagsFromString('--expose-gc');
const collectGarbage: () => void = runInNewContext('gc');

function memoryUsed(): number {
  collectGarbage();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

function opened(bytes: ArrayBuffer): Gazetteer {
  const result = openGazetteer(bytes);
  if (!result.ok) throw new Error(result.failure.message);
  return result.value;
}

function shippedBytes(): ArrayBuffer {
  return Uint8Array.from(readFileSync(new URL('../../assets/data/gazetteer.de.bin', import.meta.url))).buffer;
}

const before = memoryUsed();
const bytes = shippedBytes();
const gazetteer = opened(bytes);
const memory = memoryUsed() - before;

const words =
  'Kiew Ulm Selenskyj Berlin gestern Vereinigte Regierung Charkiw Haus Wladiwostok und Montag Frankreich xyz'.split(
    ' ',
  );
const map = new Map(words.map((word) => [word, word.length]));
const lookups = 200_000;
let sum = 0;
const lookUp = (answer: (word: string) => number) => () => {
  for (let count = 0; count < lookups; count++) sum += answer(words[count % words.length] ?? '');
};

const open = median(() => opened(bytes));
const parse = median(() => JSON.parse(JSON.stringify(words.concat(Array(50_000).fill('Droujkivka')))));
const own = median(lookUp((word) => gazetteer.classesOf(word)));
// Many more than are remembered, so that each is looked for in the file.
const others = Array.from({ length: lookups }, (_, at) => `${words[at % words.length]}${at}`);
const fresh = median(() => {
  for (const other of others) sum += gazetteer.classesOf(other);
});
const inMap = median(lookUp((word) => map.get(word) ?? 0));
const spelled = median(() => {
  for (let count = 0; count < lookups / 100; count++)
    sum += gazetteer.placesSpelledLike(words[count % words.length] ?? '').length;
});

const rate = (count: number, ms: number) => `${(count / ms / 1000).toFixed(2)} million a second`;
console.log(`size               ${bytes.byteLength} bytes`);
console.log(
  `open               ${open.toFixed(2)} ms, ${(open / parse).toFixed(2)} of writing and parsing 50,000 strings as JSON (${parse.toFixed(2)} ms)`,
);
console.log(
  `look up a form     ${rate(lookups, fresh)}, ${(fresh / inMap).toFixed(1)} times as long as a Map of ${map.size} (${rate(lookups, inMap)})`,
);
console.log(`      once more    ${rate(lookups, own)}`);
console.log(`look up a spelling ${rate(lookups / 100, spelled)}`);
console.log(`memory             ${(memory / 1e6).toFixed(2)} MB`);
if (sum === 0) throw new Error('nothing was found');
