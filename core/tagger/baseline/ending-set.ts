/** A set of endings that answers in time linear in the longest ending. */
export function endingSet(endings: readonly string[]) {
  const all = new Set(endings);
  const longest = Math.max(0, ...endings.map((ending) => ending.length));
  return {
    end(lower: string): boolean {
      for (let length = Math.min(longest, lower.length); length > 0; length--)
        if (all.has(lower.slice(-length))) return true;
      return false;
    },
  };
}
