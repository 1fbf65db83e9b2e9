import type { AnnotatedDocument } from './annotated-text.ts';
import { type DocumentName, goldNames, nameKey } from './tag-documents.ts';

/** Strict scores of names: same words, same kind. */
export interface Score {
  readonly gold: number;
  readonly found: number;
  readonly right: number;
}

/** The groups of kinds that are reported: numbers are indices into `KINDS`. */
export const GROUPS = { PER: [0], LOC: [1], ORG: [2], 'PER+LOC': [0, 1], all: [0, 1, 2] } as const;
export type Group = keyof typeof GROUPS;

/** Scores of all groups for the names found in each document. */
export function scoreNames(
  documents: readonly AnnotatedDocument[],
  found: readonly (readonly DocumentName[])[],
): Readonly<Record<Group, Score>> {
  const counts = [0, 1, 2].map(() => ({ gold: 0, found: 0, right: 0 }));
  documents.forEach((document, i) => {
    const gold = goldNames(document);
    const keys = new Set(gold.map(nameKey));
    for (const name of gold) countAt(counts, name.kind).gold++;
    for (const name of found[i] ?? []) {
      countAt(counts, name.kind).found++;
      if (keys.has(nameKey(name))) countAt(counts, name.kind).right++;
    }
  });
  const sum = (kinds: readonly number[], key: keyof Score) =>
    kinds.reduce((total, kind) => total + countAt(counts, kind)[key], 0);
  const entries = Object.entries(GROUPS).map(([group, kinds]) => [
    group,
    { gold: sum(kinds, 'gold'), found: sum(kinds, 'found'), right: sum(kinds, 'right') },
  ]);
  return Object.fromEntries(entries);
}

function countAt<Count>(counts: readonly Count[], kind: number): Count {
  return counts[kind] as Count;
}

export function precision({ right, found }: Score): number {
  return found === 0 ? 0 : right / found;
}

export function recall({ right, gold }: Score): number {
  return gold === 0 ? 0 : right / gold;
}

/** Harmonic mean of precision and recall. */
export function f1({ right, gold, found }: Score): number {
  return gold + found === 0 ? 0 : (2 * right) / (gold + found);
}

/** F1 of all groups on one line. */
export function scoreLine(
  documents: readonly AnnotatedDocument[],
  found: readonly (readonly DocumentName[])[],
): string {
  const scores = scoreNames(documents, found);
  return (Object.keys(GROUPS) as Group[]).map((group) => `${group} ${(100 * f1(scores[group])).toFixed(1)}`).join('  ');
}
