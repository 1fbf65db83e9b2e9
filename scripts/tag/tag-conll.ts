import type { EntityKind, Mention, Sentence, Token } from '../../core/model.ts';
import type { Tagger } from '../../core/tagger/tagger.ts';

/** The line that holds a token, and the token's length. */
interface TokenLine {
  readonly index: number;
  readonly length: number;
}

const TAG: Readonly<Record<EntityKind, string>> = { person: 'PER', place: 'LOC', organisation: 'ORG' };

/** The file with the tagger's BIO tag behind each token; blank lines and `# ` lines stay as they are. */
export function tagConll(text: string, tagger: Tagger): string {
  const lines = text.split('\n');
  const tags = new Map<number, string>();
  let document = emptyDocument();
  let tokens: Token[] = [];

  const endSentence = (): void => {
    const [first, last] = [tokens[0], tokens.at(-1)];
    if (first && last) document.sentences.push({ start: first.start, end: last.end, tokens, block: 0 });
    tokens = [];
  };
  const endDocument = (): void => {
    endSentence();
    for (const mention of tagger.tag(document.sentences)) addTags(mention, document.linesAt, tags);
    document = emptyDocument();
  };
  lines.forEach((line, index) => {
    if (isComment(line)) endDocument();
    else if (line.trim() === '') endSentence();
    else {
      const word = line.split('\t')[0] ?? '';
      const start = document.offset;
      document.linesAt.set(start, { index, length: word.length });
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
  return { sentences: [] as Sentence[], linesAt: new Map<number, TokenLine>(), offset: 0 };
}

function isComment(line: string): boolean {
  return line.startsWith('# ');
}

/** Tags the lines of one mention; its tokens follow each other with one offset between them. */
function addTags(mention: Mention, linesAt: ReadonlyMap<number, TokenLine>, tags: Map<number, string>): void {
  let start = mention.start;
  for (let line = linesAt.get(start); line && start < mention.end; line = linesAt.get(start)) {
    tags.set(line.index, `${start === mention.start ? 'B' : 'I'}-${TAG[mention.kind]}`);
    start += line.length + 1;
  }
}
