/** Words that differ only behind so many letters count as one: „Sanktion“, „Sanktionen“. */
const stemLength = 6;
const shortest = 4;

/** The beginnings of the words of a text that can be told again in other forms. */
export function contentStems(text: string): ReadonlySet<string> {
  const stems = new Set<string>();
  for (const [word] of text.toLowerCase().matchAll(/[\p{L}\d]+/gu))
    if (word.length >= shortest) stems.add(word.slice(0, stemLength));
  return stems;
}

/** How many of some stems are among others, 0 to 1; 0 where there are none. */
export function shareOfStems(stems: ReadonlySet<string>, others: ReadonlySet<string>): number {
  if (stems.size === 0) return 0;
  let shared = 0;
  for (const stem of stems) if (others.has(stem)) shared++;
  return shared / stems.size;
}
