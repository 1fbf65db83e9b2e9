/** Milliseconds of processor time that this process has had: what other programs do meanwhile does not count. */
export function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Milliseconds of the middle one of nine runs, after some that do not count. */
export function median(work: () => unknown, now = () => performance.now(), before = 3): number {
  const counted = times(work, now, before + 9).slice(before);
  return counted.toSorted((a, b) => a - b)[4] ?? 0;
}

/** Milliseconds of the shortest of so many runs. */
export function shortest(work: () => unknown, now: () => number, runs = 8): number {
  return Math.min(...times(work, now, runs));
}

function times(work: () => unknown, now: () => number, runs: number): number[] {
  return Array.from({ length: runs }, () => {
    const start = now();
    work();
    return now() - start;
  });
}
