import { fakeBrowser } from 'wxt/testing/fake-browser';
import german from '../../assets/_locales/de/messages.json';

/** Lets the fake browser speak German: the texts of assets/_locales/de with their placeholders filled. */
export function speakGerman(): void {
  const texts: Readonly<Record<string, { readonly message: string }>> = german;
  fakeBrowser.i18n.getMessage = (key: string, values: string | (string | number)[] = []) => {
    const list = [values].flat();
    return (texts[key]?.message ?? '').replace(/\$(\d)/g, (_, place) => String(list[Number(place) - 1] ?? ''));
  };
  fakeBrowser.i18n.getUILanguage = () => 'de-DE';
}
