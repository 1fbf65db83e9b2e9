import { readFileSync } from 'node:fs';
import type { Language } from '../../core/languages/language.ts';
import type { Article, ArticleBlock, Sentence } from '../../core/model.ts';
import { BEGIN, END, INSIDE, labelOf, SINGLE } from '../../core/tagger/labels.ts';
import { normaliseToken } from '../../core/tagger/word-form.ts';
import { splitSentences } from '../../core/text/split-sentences.ts';
import type { AnnotatedDocument, AnnotatedSentence } from './annotated-text.ts';

/**
 * Articles of a file with inline names: `### headline | date | genre` begins an article, `[Name|P]`, `[Name|L]` and
 * `[Name|O]` mark a person, a place and an organisation. Headlines carry no marks and are left out.
 * Only what is marked is a name: many names are ordinary words elsewhere in their article.
 */
export function readMarkedText(file: string, corpus: string, language: Language): AnnotatedDocument[] {
  const articles = readFileSync(file, 'utf8')
    .split(/^### .*$/mu)
    .slice(1);
  return articles.map((marked, index) => ({
    id: `${file.slice(file.lastIndexOf('/') + 1)}-${index}`,
    corpus,
    sentences: readArticle(marked, language),
  }));
}

interface Mark {
  readonly start: number;
  readonly end: number;
  readonly kind: number;
}

function readArticle(marked: string, language: Language): AnnotatedSentence[] {
  const marks: Mark[] = [];
  const blocks: ArticleBlock[] = [];
  let text = '';
  for (const paragraph of marked.split(/\n+/u).filter((line) => line.trim() !== '')) {
    const start = text.length;
    let at = 0;
    for (const match of paragraph.matchAll(/\[([^\]|[]+)\|([PLO])\]/gu)) {
      text += paragraph.slice(at, match.index);
      const name = match[1] ?? '';
      marks.push({ start: text.length, end: text.length + name.length, kind: 'PLO'.indexOf(match[2] ?? 'P') });
      text += name;
      at = match.index + match[0].length;
    }
    text += paragraph.slice(at);
    blocks.push({ start, end: text.length, role: 'paragraph', source: null });
    text += '\n\n';
  }
  return splitSentences(articleOf(text, blocks, language.code), language).map((sentence) => annotate(sentence, marks));
}

/** An article of nothing but text, as the sentence splitter wants it. */
export function articleOf(text: string, blocks: readonly ArticleBlock[], language: string): Article {
  const unknown = {
    headline: null,
    byline: [],
    published: null,
    modified: null,
    publisher: null,
    section: null,
    paywalled: false,
    url: null,
  };
  return { ...unknown, language, text, blocks };
}

function annotate(sentence: Sentence, marks: readonly Mark[]): AnnotatedSentence {
  const labels = new Uint8Array(sentence.tokens.length);
  for (const mark of marks) {
    if (mark.end <= sentence.start || mark.start >= sentence.end) continue;
    const inside = [...sentence.tokens.keys()].filter((i) => {
      const token = sentence.tokens[i];
      return token !== undefined && token.start >= mark.start && token.end <= mark.end;
    });
    write(labels, inside[0] ?? 0, inside.length, mark.kind);
  }
  return { tokens: sentence.tokens.map((token) => normaliseToken(token.text)), labels };
}

function write(labels: Uint8Array, from: number, count: number, kind: number): void {
  for (let k = 0; k < count; k++) {
    const position = count === 1 ? SINGLE : k === 0 ? BEGIN : k === count - 1 ? END : INSIDE;
    labels[from + k] = labelOf(kind, position);
  }
}
