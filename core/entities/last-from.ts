/** Index of the last of the spans, in order of their starts, that begins at an offset or before it; -1 for none. */
export function lastFrom(spans: readonly { readonly start: number }[], offset: number): number {
  let [low, high] = [-1, spans.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((spans[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
