import { browser } from 'wxt/browser';
import type { Article } from '../../core/model.ts';
import type { ToBackground, UnderstandReply } from '../../platform/messages.ts';

/** Waits before asking again, in milliseconds: a background that was just ended needs a moment to start. */
const patience = [100, 400, 1600];

/** Sends the article to the background; asks again when the background was ended while it worked. */
export async function askBackground(article: Article): Promise<UnderstandReply> {
  for (const wait of patience) {
    try {
      const reply = await send({ kind: 'understand', article });
      if (reply) return reply;
    } catch (error) {
      if (!isConnected()) throw error;
    }
    await new Promise((resolve) => setTimeout(resolve, wait));
  }
  throw new Error('The background does not answer');
}

/** Tells badge and popup how many people and places were found; null when there is no sheet. */
export async function reportNames(names: number | null): Promise<void> {
  await send({ kind: 'readingChanged', names }).catch(() => {});
}

/** False when the extension was updated, switched off or removed while this page stayed open. */
export function isConnected(): boolean {
  try {
    return browser.runtime.id !== undefined;
  } catch {
    return false;
  }
}

function send(message: ToBackground): Promise<UnderstandReply | undefined> {
  return browser.runtime.sendMessage(message);
}
