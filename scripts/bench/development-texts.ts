import { existsSync } from 'node:fs';
import { readGold } from '../evaluate/gold.ts';

const file = new URL('../../../shared/gold/names.de.dev.jsonl', import.meta.url);

/** Neighbouring development articles put together until each text has at least so many words; none where they are missing. */
export function developmentTexts(words: number): readonly string[] {
  if (!existsSync(file)) return [];
  const texts: string[] = [];
  let open = '';
  for (const { text } of readGold(file)) {
    open += `${text}\n\n`;
    if (open.split(/\s+/).length <= words) continue;
    texts.push(open);
    open = '';
  }
  return texts;
}
