/** How much of the words of the shorter of two titles also stands in the other: 0 to 1; 0 when either has no words. */
export function titleOverlap(a: string, b: string): number {
  const left = wordsOf(a);
  const right = wordsOf(b);
  const shorter = left.size <= right.size ? left : right;
  const longer = shorter === left ? right : left;
  if (shorter.size === 0) return 0;
  let shared = 0;
  for (const word of shorter) if (longer.has(word)) shared++;
  return shared / shorter.size;
}

function wordsOf(text: string): Set<string> {
  return new Set(
    text
      .slice(0, 400)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [],
  );
}
