import type { AnnotatedDocument } from './annotated-text.ts';
import { type DocumentName, goldNames } from './tag-documents.ts';

const LETTER = 'PLO';

/** One disagreement between gold and tagger, and what it comes down to. */
export interface NameError {
  readonly cause: string;
  readonly gold: string | null;
  readonly found: string | null;
}

/** The disagreements in a document, each gold name and each found name at most once. */
export function nameErrors(document: AnnotatedDocument, found: readonly DocumentName[]): NameError[] {
  const gold = goldNames(document);
  const textOf = (name: DocumentName) => {
    const tokens = document.sentences[name.sentence]?.tokens.slice(name.from, name.to) ?? [];
    return `${tokens.join(' ')}/${LETTER[name.kind]}`;
  };
  const overlaps = (a: DocumentName, b: DocumentName) => a.sentence === b.sentence && a.from < b.to && b.from < a.to;
  const errors: NameError[] = [];
  for (const name of gold) {
    const others = found.filter((other) => overlaps(name, other));
    const exact = others.find((other) => other.from === name.from && other.to === name.to);
    if (exact?.kind === name.kind) continue;
    const other = exact ?? others[0];
    errors.push({ cause: causeOf(name, other), gold: textOf(name), found: other ? textOf(other) : null });
  }
  for (const name of found) {
    if (gold.some((other) => overlaps(name, other))) continue;
    errors.push({ cause: `${LETTER[name.kind]} found where there is no name`, gold: null, found: textOf(name) });
  }
  return errors;
}

function causeOf(gold: DocumentName, found: DocumentName | undefined): string {
  if (found === undefined) return `${LETTER[gold.kind]} missed`;
  const kinds = gold.kind === found.kind ? '' : `, taken for ${LETTER[found.kind]}`;
  if (gold.from === found.from && gold.to === found.to) return `${LETTER[gold.kind]}${kinds}`;
  const length = found.to - found.from - (gold.to - gold.from);
  return `${LETTER[gold.kind]} ${length < 0 ? 'cut short' : length > 0 ? 'taken too long' : 'shifted'}${kinds}`;
}
