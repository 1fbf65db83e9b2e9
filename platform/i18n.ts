import { browser } from 'wxt/browser';
import type messages from '../assets/_locales/de/messages.json';

/** A key of assets/_locales; German is the language in which every text exists first. */
export type TextKey = keyof typeof messages;

/** The interface text of a key of assets/_locales, with its placeholders $1 … $9 filled. */
export function translate(key: TextKey, ...values: readonly (string | number)[]): string {
  return browser.i18n.getMessage(key, values.map(String));
}

/** The text for a number of things, which stands for $1: one key for exactly one, another for any other number. */
export function translateCount(count: number, one: TextKey, other: TextKey): string {
  return translate(count === 1 ? one : other, count.toLocaleString(readerLocale()));
}

/** The BCP 47 primary language of the reader's browser, which may be none of ours: `fr`. */
export function readerLanguage(): string {
  return browser.i18n.getUILanguage().split(/[-_]/)[0] ?? '';
}

/** The BCP 47 locale for dates, numbers and names of countries: the browser's, if it is a variety of the texts' language. */
export function readerLocale(): string {
  const ofTexts = translate('languageOfTexts');
  const ofBrowser = browser.i18n.getUILanguage().replace('_', '-');
  return ofBrowser.split('-')[0] === ofTexts ? ofBrowser : ofTexts;
}
