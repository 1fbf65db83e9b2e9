import { browser } from 'wxt/browser';
import type { Correction, Result } from '../core/model.ts';
import type { CorrectionChange, ToBackground } from './messages.ts';
import { isSameCorrection, mostCorrections, packCorrections, readCorrections } from './read-corrections.ts';

const key = 'corrections';

/** Why a correction was not kept: the storage is full, there are too many, or it was refused. What was kept before still is. */
export interface NotKept {
  readonly kind: 'full' | 'tooMany' | 'refused';
}

export type CorrectReply = Result<true, NotKept>;

/** The reader's corrections, the oldest first; what is damaged is left out. */
export async function loadCorrections(): Promise<readonly Correction[]> {
  const stored = await browser.storage.local.get(key).catch(() => ({}) as Record<string, unknown>);
  return readCorrections(stored[key])?.corrections ?? [];
}

let last: Promise<unknown> = Promise.resolve();

/** Changes what is stored. For the background alone, where changes wait for one another so that none is lost: see `askToCorrect`. */
export function changeCorrections(
  change: (corrections: readonly Correction[]) => readonly Correction[],
): Promise<CorrectReply> {
  const changed = last.then(async (): Promise<CorrectReply> => {
    const next = change(await loadCorrections());
    if (next.length > mostCorrections) return { ok: false, failure: { kind: 'tooMany' } };
    return browser.storage.local.set({ [key]: packCorrections(next) }).then(
      (): CorrectReply => ({ ok: true, value: true }),
      (): CorrectReply => ({ ok: false, failure: { kind: 'full' } }),
    );
  });
  last = changed.catch(() => {});
  return changed;
}

/** Corrections with one added at the end, taken out, or put in the place of another; none is there twice. */
export function withChange(
  corrections: readonly Correction[],
  { add, remove }: CorrectionChange,
): readonly Correction[] {
  const place = remove ? corrections.findIndex((each) => isSameCorrection(each, remove)) : -1;
  const isGone = (each: Correction) =>
    (remove !== null && isSameCorrection(each, remove)) || (add !== null && isSameCorrection(each, add));
  if (!add) return corrections.filter((each) => !isGone(each));
  if (place < 0) return [...corrections.filter((each) => !isGone(each)), add];
  const before = corrections.slice(0, place).filter((each) => !isGone(each));
  return [...before, add, ...corrections.slice(place).filter((each) => !isGone(each))];
}

/** Asks the background to keep a change of the corrections. */
export function askToCorrect(change: CorrectionChange): Promise<CorrectReply> {
  return ask({ kind: 'correct', ...change });
}

/** Asks the background to keep these corrections and no others: after an import. From the extension's own pages only. */
export function askToReplaceCorrections(corrections: readonly Correction[]): Promise<CorrectReply> {
  return ask({ kind: 'replaceCorrections', corrections });
}

/** Calls back after every change, from whichever view; returns the function that ends the watch. */
export function watchCorrections(changed: () => void): () => void {
  // The event of the storage area itself does not reach content scripts in Firefox.
  const listener = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local' && changes[key]) changed();
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}

async function ask(message: ToBackground): Promise<CorrectReply> {
  const reply: CorrectReply | null | undefined = await browser.runtime.sendMessage(message).catch(() => null);
  return reply ?? { ok: false, failure: { kind: 'refused' } };
}
