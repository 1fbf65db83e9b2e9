import { browser } from 'wxt/browser';
import { inItsLanguage } from '../../core/article/read-article.ts';
import type { Article } from '../../core/model.ts';
import { understandArticle } from '../../core/understand.ts';
import { readToBackground } from '../../platform/check-message.ts';
import type { Locator, UnderstandReply } from '../../platform/messages.ts';
import { storeSettings } from '../../platform/settings.ts';
import { knowledgeOf } from './knowledge.ts';
import { locate } from './locate.ts';

interface Sender {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly tab?: { readonly id?: number | undefined } | undefined;
}

type Answer = Promise<UnderstandReply | Locator | null | true>;

/** Answers content scripts and popup; anything that is not of the agreed shape, or from anybody else, gets no answer. */
export function answerMessage(message: unknown, sender: Sender): Answer | undefined {
  if (sender.id !== browser.runtime.id) return undefined;
  const asked = readToBackground(message);
  switch (asked?.kind) {
    case 'understand':
      return understood(inItsLanguage(asked.article));
    case 'locate':
      return locate(asked.place);
    case 'readingChanged':
      if (sender.tab?.id !== undefined) void showBadge(sender.tab.id, asked.names);
      return undefined;
    case 'saveSettings':
      return isOwnPage(sender) ? storeSettings(asked.settings).then(() => true) : undefined;
    default:
      return undefined;
  }
}

/** Whether a message comes from a page of the extension, not from a content script in a page of others. */
function isOwnPage({ url }: Sender): boolean {
  return url?.startsWith(browser.runtime.getURL('/')) ?? false;
}

async function understood(article: Article): Promise<UnderstandReply> {
  try {
    const knowledge = await knowledgeOf(article.language);
    return knowledge.ok ? understandArticle(article, knowledge.value) : knowledge;
  } catch (error) {
    return { ok: false, failure: { kind: 'broken', message: error instanceof Error ? error.message : String(error) } };
  }
}

/** @param names how many people and places the page names, or null for none to show. */
async function showBadge(tabId: number, names: number | null): Promise<void> {
  const text = names === null || names === 0 ? '' : String(names);
  // The tab may be gone by now.
  await browser.action.setBadgeText({ tabId, text }).catch(() => {});
  await browser.action.setBadgeBackgroundColor({ tabId, color: '#3b4a6b' }).catch(() => {});
}
