import { browser } from 'wxt/browser';
import { type TextKey, translate } from '../../platform/i18n.ts';
import { loadSettings, watchSettings } from '../../platform/settings.ts';
import { highlightsOn, type Settings } from '../../platform/settings-model.ts';

/** What the toolbar button says of a tab: an article is read; none is, or not yet; highlights are off. */
type ButtonState = 'article' | 'noArticle' | 'off';

const icons = (prefix: string) =>
  Object.fromEntries([16, 32, 48].map((size) => [size, `/icons/${prefix}${size}.png`] as const));
const looks: Readonly<Record<ButtonState, { readonly path: Record<number, string>; readonly title: TextKey }>> = {
  article: { path: icons(''), title: 'actionTitle' },
  noArticle: { path: icons('no-article-'), title: 'actionDefault' },
  off: { path: icons('off-'), title: 'actionOff' },
};

/** Keeps the button of all tabs that say nothing of themselves in step with the settings. */
export function watchButton(): void {
  const show = ({ highlights }: Settings) => void draw(highlights ? 'noArticle' : 'off').catch(() => {});
  void loadSettings().then(show);
  watchSettings(show);
}

/** Shows on a tab's button how its reading has come out. @param names how many people and places its article names, or null for no article. */
export async function showOnButton(tabId: number, host: string, names: number | null): Promise<void> {
  const isOn = highlightsOn(await loadSettings(), host);
  await Promise.all([
    draw(isOn ? (names === null ? 'noArticle' : 'article') : 'off', tabId),
    browser.action.setBadgeText({ tabId, text: names ? String(names) : '' }),
    browser.action.setBadgeBackgroundColor({ tabId, color: '#3b4a6b' }),
    // The tab may be gone by now.
  ]).catch(() => {});
}

async function draw(state: ButtonState, tabId?: number): Promise<void> {
  const { path, title } = looks[state];
  const tab = tabId === undefined ? {} : { tabId };
  await Promise.all([
    browser.action.setIcon({ ...tab, path }),
    browser.action.setTitle({ ...tab, title: translate(title) }),
  ]);
}
