/** Words that differ only behind so many letters count as one: „Sanktion“, „Sanktionen“. */
const stemLength = 6;
const shortest = 4;

/** The beginnings of the words of a headline that can stand again in the text. */
export function contentStems(text: string): ReadonlySet<string> {
  const stems = new Set<string>();
  for (const [word] of text.toLowerCase().matchAll(/[\p{L}\d]+/gu))
    if (word.length >= shortest) stems.add(word.slice(0, stemLength));
  return stems;
}

/** How many of the stems stand in a text, 0 to 1; 0 where there are none. */
export function shareOfStems(stems: ReadonlySet<string>, text: string): number {
  if (stems.size === 0) return 0;
  const own = contentStems(text);
  let shared = 0;
  for (const stem of stems) if (own.has(stem)) shared++;
  return shared / stems.size;
}
