import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readGold } from '../evaluate/gold.ts';
import { readConll } from '../tagger/read-conll.ts';
import { joinTokens } from './join-tokens.ts';

/** A language that texts are at hand for. */
export type Language = 'de' | 'en';

const german = new URL('../../../shared/gold/names.de.dev.jsonl', import.meta.url);
const english = fileURLToPath(new URL('../../../shared/corpora/english/uner-ewt.dev.en.conll.gz', import.meta.url));

/** Neighbouring development articles put together until each text has at least so many words; none where they are missing. */
export function developmentTexts(words: number): readonly string[] {
  if (!existsSync(german)) return [];
  const texts: string[] = [];
  let open = '';
  for (const { text } of readGold(german)) {
    open += `${text}\n\n`;
    if (open.split(/\s+/).length <= words) continue;
    texts.push(open);
    open = '';
  }
  return texts;
}

/** The words between blanks of the German development articles or of the English development sentences, in order; none where they are missing. */
export function developmentWords(language: Language): readonly string[] {
  if (language === 'de') return developmentTexts(1000).flatMap((text) => text.split(' '));
  if (!existsSync(english)) return [];
  return readConll(english, 'dev').flatMap(({ sentences }) =>
    sentences.flatMap(({ tokens }) => joinTokens(tokens).text.split(' ')),
  );
}

/** So many words of a language as one text: the development texts again and again. */
export function textOf(language: Language, length: number): string {
  const words = developmentWords(language);
  if (words.length === 0)
    throw new Error(`Nothing to measure: the ${language} development texts are not beside this repository`);
  return Array.from({ length }, (_, at) => words[at % words.length]).join(' ');
}
