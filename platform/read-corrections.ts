import type { Corrected, Correction, EntityKind } from '../core/model.ts';

/** More are not kept: far above what anybody puts right by hand, far below what would slow a page. */
export const mostCorrections = 2_000;
/** Longer names, in UTF-16 units, are not corrected. */
const longestName = 200;
/** Of a host name in the domain name system. */
const longestHost = 253;
/** The version of the shape that `packCorrections` makes. */
export const correctionsVersion = 1;

const kinds: ReadonlySet<unknown> = new Set<EntityKind>(['person', 'place', 'organisation']);

/** What was read of a value of any shape. */
export interface ReadCorrections {
  readonly corrections: readonly Correction[];
  /** How many entries are no corrections, or too many, and were left out. */
  readonly faults: number;
}

/** Corrections in the shape in which they are stored and exported. */
export function packCorrections(corrections: readonly Correction[]): object {
  return { version: correctionsVersion, corrections };
}

/** Reads what `packCorrections` made, entry by entry; null for anything else, another version too. */
export function readCorrections(value: unknown): ReadCorrections | null {
  if (!isRecord(value) || value['version'] !== correctionsVersion || !Array.isArray(value['corrections'])) return null;
  const entries: readonly unknown[] = value['corrections'];
  const corrections = entries
    .slice(0, mostCorrections)
    .map(readCorrection)
    .filter((correction) => correction !== null);
  return { corrections, faults: entries.length - corrections.length };
}

/** A correction rebuilt field by field from a value of any shape, or null when a field is missing or out of bounds. */
export function readCorrection(value: unknown): Correction | null {
  if (!isRecord(value)) return null;
  const { kind, name, entityKind, host, to, surface } = value;
  if (!isName(name) || !isKind(entityKind) || !isHost(host)) return null;
  const about: Corrected = { name, entityKind, host };
  switch (kind) {
    case 'hide':
    case 'notAName':
      return { kind, ...about };
    case 'setKind':
      return isKind(to) ? { kind, ...about, to } : null;
    case 'rename':
    case 'sameAs':
      return isName(to) ? { kind, ...about, to } : null;
    case 'split':
      return isName(surface) ? { kind, ...about, surface } : null;
    default:
      return null;
  }
}

/** Whether two corrections say the same. */
export function isSameCorrection(one: Correction, other: Correction): boolean {
  const [a, b] = [readCorrection(one), readCorrection(other)];
  return a !== null && JSON.stringify(a) === JSON.stringify(b);
}

function isName(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '' && value.length <= longestName;
}

function isKind(value: unknown): value is EntityKind {
  return kinds.has(value);
}

function isHost(value: unknown): value is string | null {
  return value === null || (typeof value === 'string' && value !== '' && value.length <= longestHost);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
