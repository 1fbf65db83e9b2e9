import type { Correction } from '../../core/model.ts';
import type { CorrectionChange } from '../../platform/messages.ts';

/**
 * Whether a change may come from a content script, which is where the card lives. A page cannot send messages, but its process could be taken over; so
 * only what the card offers is taken: hiding a name, everywhere or on the page's own site, and taking that back.
 */
export function mayCorrect({ add, remove }: CorrectionChange, host: string): boolean {
  const isOffered = (correction: Correction | null) =>
    correction === null ||
    ((correction.kind === 'hide' || correction.kind === 'notAName') &&
      (correction.host === null || correction.host === host));
  return isOffered(add) && isOffered(remove);
}
