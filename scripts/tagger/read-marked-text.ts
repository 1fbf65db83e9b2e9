import { readFileSync } from 'node:fs';
import { german } from '../../core/languages/de/index.ts';
import type { Article, ArticleBlock, Sentence } from '../../core/model.ts';
import { BEGIN, END, INSIDE, labelOf, namesInLabels, OUTSIDE, SINGLE } from '../../core/tagger/labels.ts';
import { normaliseToken, startsUpper, withoutGenitive } from '../../core/tagger/word-form.ts';
import { splitSentences } from '../../core/text/split-sentences.ts';
import type { AnnotatedDocument, AnnotatedSentence } from './annotated-text.ts';

/**
 * Articles of a file with inline names: `### headline | date | genre` begins an article, `[Name|P]`, `[Name|L]` and
 * `[Name|O]` mark a person, a place and an organisation. Headlines carry no marks and are left out.
 * A name that is marked once is marked wherever the article repeats it.
 */
export function readMarkedText(file: string, corpus: string): AnnotatedDocument[] {
  const articles = readFileSync(file, 'utf8')
    .split(/^### .*$/mu)
    .slice(1);
  return articles.map((marked, index) => ({
    id: `${file.slice(file.lastIndexOf('/') + 1)}-${index}`,
    corpus,
    sentences: propagate(readArticle(marked)),
  }));
}

interface Mark {
  readonly start: number;
  readonly end: number;
  readonly kind: number;
}

function readArticle(marked: string): AnnotatedSentence[] {
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
  return splitSentences(articleOf(text, blocks), german).map((sentence) => annotate(sentence, marks));
}

/** An article of nothing but text, as the sentence splitter wants it. */
export function articleOf(text: string, blocks: readonly ArticleBlock[]): Article {
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
  return { ...unknown, language: 'de', text, blocks };
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

function propagate(sentences: AnnotatedSentence[]): AnnotatedSentence[] {
  const known = new Map<string, { readonly tokens: readonly string[]; readonly kind: number }[]>();
  for (const { tokens, labels } of sentences) {
    for (const name of namesInLabels(labels, labels.length)) {
      const words = tokens.slice(name.from, name.to);
      const last = words.at(-1) ?? '';
      for (const end of [last, withoutGenitive(last)]) {
        if (end === null || !startsUpper(words[0] ?? '')) continue;
        const form = [...words.slice(0, -1), end];
        const first = form[0] ?? '';
        const forms = known.get(first) ?? [];
        if (!forms.some((other) => other.tokens.join(' ') === form.join(' ')))
          forms.push({ tokens: form, kind: name.kind });
        known.set(first, forms);
      }
    }
  }
  for (const forms of known.values()) forms.sort((a, b) => b.tokens.length - a.tokens.length);
  for (const { tokens, labels } of sentences) {
    for (let i = 0; i < tokens.length; i++) {
      const form = (known.get(tokens[i] ?? '') ?? []).find((candidate) =>
        candidate.tokens.every((word, k) => tokens[i + k] === word && labels[i + k] === OUTSIDE),
      );
      if (form) write(labels, i, form.tokens.length, form.kind);
    }
  }
  return sentences;
}
