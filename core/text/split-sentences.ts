import type { Language, TextRules } from '../languages/language.ts';
import type { Article, Sentence, Token } from '../model.ts';
import { isAt, patterns } from './scan.ts';
import { tokenise } from './tokenise.ts';

const TERMINATOR = /^(?:[.…]+|[!?]+)$/u;
const CLOSER = /^(?:["“”«»’‘'›‹)\]]|'')$/u;
const CONTINUES = /^[,;:]$/u;
const DASH = /^[-–—]+$/u;

/** The sentences of the article in order; each stays inside one block. A byline has none. */
export function splitSentences(article: Article, language: Language): Sentence[] {
  const sentences: Sentence[] = [];
  article.blocks.forEach((block, index) => {
    if (block.role === 'byline') return;
    let first = 0;
    const tokens = tokenise(article.text, block, language);
    tokens.forEach((_, at) => {
      if (at < first || (at < tokens.length - 1 && !endsSentence(tokens, at, language.text))) return;
      const end = closersEnd(tokens, at);
      sentences.push(sentenceOf(tokens.slice(first, end), index));
      first = end;
    });
  });
  return sentences;
}

function sentenceOf(tokens: readonly Token[], block: number): Sentence {
  return { start: tokens[0]?.start ?? 0, end: tokens.at(-1)?.end ?? 0, tokens, block };
}

/** Whether a sentence ends with the token at `at`, not counting the quotes and brackets that close after it. */
function endsSentence(tokens: readonly Token[], at: number, rules: TextRules): boolean {
  const word = tokens[at]?.text ?? '';
  const terminated = TERMINATOR.test(word);
  const dotted = !terminated && word.endsWith('.');
  if (!terminated && !dotted) return false;
  let next = tokens[closersEnd(tokens, at)];
  if (next === undefined) return true;
  if (CONTINUES.test(next.text)) return false;
  if (DASH.test(next.text)) next = tokens[closersEnd(tokens, at) + 1] ?? next;
  if (isAt(patterns.lowerLetter, next.text, 0)) return false;
  return (
    terminated || (!rules.introducingAbbreviations.has(word.slice(0, -1)) && rules.sentenceStarters.has(next.text))
  );
}

/** The index after the token at `at` and the closing signs that touch it. */
function closersEnd(tokens: readonly Token[], at: number): number {
  let end = at + 1;
  while (end < tokens.length) {
    const sign = tokens[end];
    const touching = sign !== undefined && sign.start === tokens[end - 1]?.end;
    if (!touching || !(CLOSER.test(sign.text) || TERMINATOR.test(sign.text))) break;
    end++;
  }
  return end;
}
