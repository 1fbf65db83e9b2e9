import type { Profiler } from 'node:inspector';

/** How often functions were called and blocks of code entered: in each room of the core, and in all of it. */
export type Work = Readonly<Record<string, number>>;

const core = new URL('../../../core/', import.meta.url).href;

/** Calls that count by themselves: names of functions in files of the core. */
const named: Readonly<Record<string, readonly [file: string, name: string]>> = {
  'gazetteer probes': ['gazetteer/open-gazetteer.ts', 'find'],
  'feature lookups': ['tagger/weights.ts', 'find'],
};

/** The work of the core in what V8 counted. */
export function readCoverage(scripts: readonly Profiler.ScriptCoverage[]): Work {
  const work: Record<string, number> = { all: 0 };
  for (const { url, functions } of scripts) {
    if (!url.startsWith(core)) continue;
    const path = url.slice(core.length);
    const [room = ''] = path.split(/[/.]/);
    const add = (name: string, count: number) => {
      work[name] = (work[name] ?? 0) + count;
    };
    for (const { functionName, ranges } of functions) {
      const count = ranges.reduce((sum, range) => sum + range.count, 0);
      add(room, count);
      add('all', count);
      for (const [label, [file, name]] of Object.entries(named))
        if (path === file && functionName === name) add(label, ranges[0]?.count ?? 0);
    }
  }
  return work;
}
