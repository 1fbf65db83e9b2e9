import type { CDPSession } from 'puppeteer-core';

/** What a content script took of a page's main thread, in milliseconds. */
export interface ExtensionShare {
  readonly total: number;
  /** The longest time without a pause: pauses below two samples are none. */
  readonly longest: number;
}

/** Microseconds between two samples. */
const interval = 100;

/** Samples the main thread from now on, until the function that it gives is called. The page must stay in its process. */
export async function sampleExtension(session: CDPSession): Promise<() => Promise<ExtensionShare>> {
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval });
  await session.send('Profiler.start');
  return async () => {
    const { profile } = await session.send('Profiler.stop');
    const ours = new Set<number>();
    // Parents come before their children.
    const inherit = (id: number, children: readonly number[] | undefined) => {
      if (ours.has(id)) for (const child of children ?? []) ours.add(child);
    };
    for (const { id, callFrame, children } of profile.nodes) {
      if (callFrame.url.startsWith('chrome-extension://')) ours.add(id);
      inherit(id, children);
    }
    let [total, run, longest, pause] = [0, 0, 0, 0];
    for (const [at, sample] of (profile.samples ?? []).entries()) {
      const passed = (profile.timeDeltas?.[at + 1] ?? interval) / 1000;
      if (ours.has(sample)) {
        total += passed;
        run += passed;
        pause = 0;
        longest = Math.max(longest, run);
      } else {
        pause += passed;
        if (pause > (2 * interval) / 1000) run = 0;
      }
    }
    return { total, longest };
  };
}
