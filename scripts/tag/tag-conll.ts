import type { EntityKind, Mention, Sentence, Token } from '../../core/model.ts';
import type { Tagger } from '../../core/tagger/tagger.ts';

const TAG: Readonly<Record<EntityKind, string>> = { person: 'PER', place: 'LOC', organisation: 'ORG' };

/** The file with the tagger's BIO tag behind each token; blank lines and `# ` lines stay as they are. */
export function tagConll(text: string, tagger: Tagger): string {
  const lines = text.split('\n');
  const tags = new Map<number, string>();
  let document: { sentences: Sentence[]; lineOf: Map<number, number>; offset: number } = emptyDocument();
  let tokens: Token[] = [];

  const endSentence = (): void => {
    const [first, last] = [tokens[0], tokens.at(-1)];
    if (first && last) document.sentences.push({ start: first.start, end: last.end, tokens, block: 0 });
    tokens = [];
  };
  const endDocument = (): void => {
    endSentence();
    for (const mention of tagger.tag(document.sentences)) addTags(mention, document.sentences, document.lineOf, tags);
    document = emptyDocument();
  };
  lines.forEach((line, index) => {
    if (isComment(line)) endDocument();
    else if (line.trim() === '') endSentence();
    else {
      const word = line.split('\t')[0] ?? '';
      const start = document.offset;
      document.lineOf.set(start, index);
      tokens.push({ start, end: start + word.length, text: word });
      document.offset = start + word.length + 1;
    }
  });
  endDocument();
  return lines
    .map((line, index) =>
      isComment(line) || line.trim() === '' ? line : `${line.split('\t')[0]}\t${tags.get(index) ?? 'O'}`,
    )
    .join('\n');
}

function emptyDocument() {
  return { sentences: [] as Sentence[], lineOf: new Map<number, number>(), offset: 0 };
}

function isComment(line: string): boolean {
  return line.startsWith('# ');
}

function addTags(
  mention: Mention,
  sentences: readonly Sentence[],
  lineOf: ReadonlyMap<number, number>,
  tags: Map<number, string>,
): void {
  const line = lineOf.get(mention.start);
  if (line === undefined) return;
  tags.set(line, `B-${TAG[mention.kind]}`);
  const sentence = sentences.find((candidate) => candidate.start <= mention.start && mention.end <= candidate.end);
  for (const token of sentence?.tokens ?? []) {
    const at = lineOf.get(token.start);
    if (at !== undefined && token.start > mention.start && token.end <= mention.end)
      tags.set(at, `I-${TAG[mention.kind]}`);
  }
}
