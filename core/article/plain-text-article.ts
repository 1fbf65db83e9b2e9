import type { Article, ArticleBlock, BlockRole } from '../model.ts';
import { namesInByline } from './byline-names.ts';
import { endsSentence } from './prose.ts';
import { textLanguage } from './text-language.ts';

/** What is known of a text from elsewhere. */
export interface TextFacts {
  readonly headline?: string;
  /** ISO 8601. */
  readonly published?: string;
  /** BCP 47; taken as it is, otherwise the language is decided from the text. */
  readonly language?: string;
  readonly url?: string;
}

interface Line {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** An article whose text is the given text, unchanged: each line that is not blank becomes a block. */
export function articleFromText(text: string, facts: TextFacts = {}): Article {
  const lines = linesOf(text);
  const byline: string[] = [];
  const blocks = lines.map(({ start, end, text: line }, at): ArticleBlock => {
    const names = endsSentence(line) ? null : namesInByline(line);
    if (names) byline.push(...names);
    return { start, end, role: names ? 'byline' : roleOf(lines, at, facts.headline ?? null), source: null };
  });
  const headline = blocks.find(({ role }) => role === 'headline');
  return {
    headline: facts.headline ?? (headline ? text.slice(headline.start, headline.end) : null),
    byline: [...new Set(byline)],
    published: facts.published ?? null,
    modified: null,
    publisher: null,
    section: null,
    paywalled: false,
    language: facts.language?.toLowerCase().split('-')[0] || textLanguage(text, null),
    url: facts.url ?? null,
    text,
    blocks,
  };
}

function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  for (let from = 0; from < text.length; ) {
    const found = text.indexOf('\n', from);
    const stop = found < 0 ? text.length : found;
    const raw = text.slice(from, stop);
    const line = raw.trim();
    if (line !== '') {
      const start = from + raw.length - raw.trimStart().length;
      lines.push({ start, end: start + line.length, text: line });
    }
    from = stop + 1;
  }
  return lines;
}

/** Longest line that can be a heading, in characters. */
const maxHeading = 120;

function roleOf(lines: readonly Line[], at: number, headline: string | null): BlockRole {
  const text = lines[at]?.text ?? '';
  const next = lines[at + 1]?.text;
  if (headline !== null ? text === headline : at === 0 && isShort(text) && next !== undefined && !isShort(next))
    return 'headline';
  if (next !== undefined && isShort(text)) return 'heading';
  const firstLong = lines.findIndex((line) => !isShort(line.text) && line.text !== headline);
  const isFirst = firstLong < 0 || firstLong >= at;
  return isFirst && next !== undefined && isShort(next) && lines.length > at + 2 ? 'lede' : 'paragraph';
}

function isShort(text: string): boolean {
  return text.length <= maxHeading && !endsSentence(text);
}
