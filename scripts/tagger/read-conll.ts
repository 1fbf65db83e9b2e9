import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { joinWords } from '../../core/tagger/joined-words.ts';
import { BEGIN, END, INSIDE, labelOf, OUTSIDE, SINGLE } from '../../core/tagger/labels.ts';
import { normaliseToken } from '../../core/tagger/word-form.ts';
import type { AnnotatedDocument, AnnotatedSentence } from './annotated-text.ts';

const KIND_OF_TAG: Readonly<Record<string, number>> = { PER: 0, LOC: 1, ORG: 2 };

/** Documents of a CoNLL file (also `.gz`): token and BIO tag in the given columns; `# doc` lines begin a document. */
export function readConll(file: string, corpus: string, columns = { token: 0, tag: 1 }): AnnotatedDocument[] {
  const documents: { id: string; corpus: string; sentences: AnnotatedSentence[] }[] = [];
  let tokens: string[] = [];
  let tags: string[] = [];
  let hasDocuments = false;
  const close = () => {
    if (tokens.length === 0) return;
    if (!hasDocuments || documents.length === 0) documents.push({ id: `${documents.length}`, corpus, sentences: [] });
    const { words, firstToken } = joinWords(tokens);
    const labels = labelsOfTags(words.map((_, i) => tags[firstToken[i] ?? 0] ?? 'O'));
    documents.at(-1)?.sentences.push({ tokens: words.map(normaliseToken), labels });
    tokens = [];
    tags = [];
  };
  for (const line of readText(file).split('\n')) {
    if (line.startsWith('# doc')) {
      close();
      hasDocuments = true;
      documents.push({ id: line.slice(6), corpus, sentences: [] });
      continue;
    }
    if (line.trim() === '' || line.startsWith('#\t')) {
      close();
      continue;
    }
    const cells = line.split('\t');
    tokens.push(cells[columns.token] ?? '');
    tags.push(cells[columns.tag] ?? 'O');
  }
  close();
  return documents;
}

function readText(file: string): string {
  const bytes = readFileSync(file);
  return (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
}

/** BIO tags as labels; tags of other types (OTH, LOCderiv, ORGpart) count as outside. */
export function labelsOfTags(tags: readonly string[]): Uint8Array {
  const labels = new Uint8Array(tags.length);
  const kinds = tags.map((tag) => KIND_OF_TAG[tag.slice(2)] ?? -1);
  const opens = tags.map((tag, i) => tag.startsWith('B') || kinds[i] !== (i > 0 ? kinds[i - 1] : -1));
  for (let i = 0; i < tags.length; i++) {
    const kind = kinds[i] ?? -1;
    if (kind < 0) {
      labels[i] = OUTSIDE;
      continue;
    }
    const goesOn = i + 1 < tags.length && kinds[i + 1] === kind && opens[i + 1] === false;
    labels[i] = labelOf(kind, opens[i] === true ? (goesOn ? BEGIN : SINGLE) : goesOn ? INSIDE : END);
  }
  return labels;
}
