import { browser } from 'wxt/browser';
import { inItsLanguage } from '../../core/article/read-article.ts';
import { applyCorrections } from '../../core/corrections/apply-corrections.ts';
import { languageToReadWith } from '../../core/knowledge.ts';
import type { Article } from '../../core/model.ts';
import { understandArticle } from '../../core/understand.ts';
import { readToBackground } from '../../platform/check-message.ts';
import { type CorrectReply, changeCorrections, loadCorrections, withChange } from '../../platform/corrections.ts';
import type { Locator, UnderstandReply } from '../../platform/messages.ts';
import { storeSettings } from '../../platform/settings.ts';
import { knowledgeOf } from './knowledge.ts';
import { locate } from './locate.ts';
import { mayCorrect } from './may-correct.ts';
import { showInSheet, takeEntity } from './show-in-sheet.ts';
import { showOnButton } from './toolbar-button.ts';

interface Sender {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly tab?: { readonly id?: number | undefined; readonly windowId?: number | undefined } | undefined;
}

type Answer = Promise<UnderstandReply | Locator | CorrectReply | string | null | boolean>;

/** Answers content scripts and popup; anything that is not of the agreed shape, or from anybody else, gets no answer. */
export function answerMessage(message: unknown, sender: Sender): Answer | undefined {
  if (sender.id !== browser.runtime.id) return undefined;
  const asked = readToBackground(message);
  switch (asked?.kind) {
    case 'understand':
      return understood(inItsLanguage(asked.article), hostOf(sender));
    case 'locate':
      return locate(asked.place);
    case 'readingChanged':
      if (sender.tab?.id !== undefined) void showOnButton(sender.tab.id, hostOf(sender), asked.names);
      return undefined;
    case 'showInSheet': {
      const { id, windowId } = sender.tab ?? {};
      return id === undefined || windowId === undefined ? undefined : showInSheet(asked.entityId, id, windowId);
    }
    case 'takeEntity':
      return isOwnPage(sender) ? Promise.resolve(takeEntity(asked.tabId)) : undefined;
    case 'saveSettings':
      return isOwnPage(sender) ? storeSettings(asked.settings).then(() => true) : undefined;
    case 'correct': {
      const may = isOwnPage(sender) || mayCorrect(asked, hostOf(sender));
      return may ? changeCorrections((corrections) => withChange(corrections, asked)) : undefined;
    }
    case 'replaceCorrections':
      return isOwnPage(sender) ? changeCorrections(() => asked.corrections) : undefined;
    default:
      return undefined;
  }
}

/** Whether a message comes from a page of the extension, not from a content script in a page of others. */
function isOwnPage({ url }: Sender): boolean {
  return url?.startsWith(browser.runtime.getURL('/')) ?? false;
}

/** The host name of the page that a content script sends from, as the browser states it; empty for none. */
function hostOf({ url }: Sender): string {
  return (url && URL.parse(url)?.hostname) ?? '';
}

/** @param host of the page, for the corrections that hold on one site only. */
async function understood(article: Article, host: string): Promise<UnderstandReply> {
  try {
    const [knowledge, corrections] = await Promise.all([
      knowledgeOf(languageToReadWith(article.language)),
      loadCorrections(),
    ]);
    const result = knowledge.ok ? understandArticle(article, knowledge.value) : knowledge;
    return result.ok ? { ok: true, value: applyCorrections(result.value, corrections, host) } : result;
  } catch (error) {
    return { ok: false, failure: { kind: 'broken', message: error instanceof Error ? error.message : String(error) } };
  }
}
