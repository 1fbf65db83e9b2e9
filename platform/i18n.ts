import { browser } from 'wxt/browser';

/** The interface text of a key of assets/_locales, with its placeholders $1 … $9 filled. */
export function translate(key: string, ...values: readonly (string | number)[]): string {
  return browser.i18n.getMessage(key, values.map(String));
}
