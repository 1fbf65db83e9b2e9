import { isLatin1 } from './latin-text.ts';

/** The words of a title, in lower case. */
export function titleWords(text: string): ReadonlySet<string> {
  return new Set(
    text
      .slice(0, 400)
      .toLowerCase()
      .match(isLatin1(text) ? /[\da-zªµºß-öø-ÿ²³¹¼-¾]+/g : /[\p{L}\p{N}]+/gu) ?? [],
  );
}

/** How much of the words of the shorter of two titles also stands in the other: 0 to 1; 0 when either has no words. */
export function titleOverlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shorter = a.size <= b.size ? a : b;
  const longer = shorter === a ? b : a;
  if (shorter.size === 0) return 0;
  let shared = 0;
  for (const word of shorter) if (longer.has(word)) shared++;
  return shared / shorter.size;
}
