/**
 * Prints as Markdown how well names are found in the English development sentences (uner-ewt.dev) by Dramatis and by others: `npm run -s evaluate:peers -- --corpora
 * ../shared`. Each sentence is a text of its own. What a reader takes for a name is brought to whole tokens, without punctuation, possessive and title at its ends.
 */
import { parseArgs } from 'node:util';
import { KINDS } from '../../../core/tagger/labels.ts';
import { joinTokens } from '../../bench/join-tokens.ts';
import { readConll } from '../../tagger/read-conll.ts';
import { f1, precision, recall, type Score } from '../../tagger/scores.ts';
import { markdownTable, percent } from '../../tagger/table.ts';
import { goldNames } from '../../tagger/tag-documents.ts';
import { type FoundSpan, nameReaders } from './name-readers.ts';

/** A name as the first of its tokens and the one behind its last. */
interface TokenName {
  readonly from: number;
  readonly to: number;
  readonly kind: number;
}

const anyKind = -1;
const groups = { 'people and places': [0, 1], 'all, kinds told apart': [0, 1, 2], 'all, any kind': [anyKind] } as const;
const isEdge = (token: string) => /^(?:[^\p{L}\p{N}]*|'s?|(?:mr|mrs|ms|dr)\.?)$/iu.test(token);

const { values } = parseArgs({ options: { corpora: { type: 'string', default: '../shared' } } });
const documents = readConll(`${values.corpora}/corpora/english/uner-ewt.dev.en.conll.gz`, 'dev');
const sentences = documents.flatMap((document) =>
  document.sentences.map((sentence) => ({
    tokens: sentence.tokens,
    gold: goldNames({ ...document, sentences: [sentence] }),
  })),
);

const rows = Object.entries(nameReaders).flatMap(([name, read]) => {
  const found = sentences.map(({ tokens }) => namesIn(tokens, read));
  const tellsKinds = found.some((names) => names.some(({ kind }) => kind !== anyKind));
  return Object.entries(groups).flatMap(([group, kinds]) => {
    if (!tellsKinds && kinds[0] !== anyKind) return [];
    const cells = [isSame, overlaps].map((agrees) => cellsOf(scoreOf(found, kinds, agrees)));
    return [[name, group, ...cells.flat()]];
  });
});
const head = ['reader', 'names', 'precision', 'recall', 'F1', 'overlap: precision', 'recall', 'F1'];
console.log(markdownTable([head, ...rows]));

function namesIn(tokens: readonly string[], read: (text: string) => readonly FoundSpan[]): readonly TokenName[] {
  const { text, starts } = joinTokens(tokens);
  return read(text).flatMap(({ start, end, kind }) => {
    let from = starts.findIndex((at, index) => at + (tokens[index]?.length ?? 0) > start);
    let to = starts.findLastIndex((at) => at < end) + 1;
    while (from < to && isEdge(tokens[from] ?? '')) from++;
    while (from < to && isEdge(tokens[to - 1] ?? '')) to--;
    return from < 0 || from >= to ? [] : [{ from, to, kind: kind === null ? anyKind : KINDS.indexOf(kind) }];
  });
}

/** With `agrees`, a name is right when it does with any of the gold, and gold is found when any name does. */
function scoreOf(
  found: readonly (readonly TokenName[])[],
  kinds: readonly number[],
  agrees: (a: TokenName, b: TokenName) => boolean,
): { readonly ofFound: Score; readonly ofGold: Score } {
  const counts = { gold: 0, found: 0, right: 0, reached: 0 };
  const [any] = kinds;
  const fits = (a: TokenName, b: TokenName) => (any === anyKind || a.kind === b.kind) && agrees(a, b);
  sentences.forEach(({ gold }, at) => {
    const wanted = gold.filter(({ kind }) => any === anyKind || kinds.includes(kind));
    const given = (found[at] ?? []).filter(({ kind }) => any === anyKind || kinds.includes(kind));
    counts.gold += wanted.length;
    counts.found += given.length;
    counts.right += given.filter((name) => wanted.some((other) => fits(name, other))).length;
    counts.reached += wanted.filter((name) => given.some((other) => fits(name, other))).length;
  });
  return { ofFound: counts, ofGold: { ...counts, right: counts.reached } };
}

function cellsOf({ ofFound, ofGold }: { readonly ofFound: Score; readonly ofGold: Score }): readonly string[] {
  const [right, reached] = [precision(ofFound), recall(ofGold)];
  const mean = ofFound.right === ofGold.right ? f1(ofFound) : (2 * right * reached) / (right + reached);
  return [right, reached, mean].map(percent);
}

function isSame(a: TokenName, b: TokenName): boolean {
  return a.from === b.from && a.to === b.to;
}

function overlaps(a: TokenName, b: TokenName): boolean {
  return a.from < b.to && b.from < a.to;
}
