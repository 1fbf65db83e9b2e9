import { fakeBrowser } from 'wxt/testing/fake-browser';
import german from '../../assets/_locales/de/messages.json';
import english from '../../assets/_locales/en/messages.json';

type Texts = Readonly<Record<string, { readonly message: string }>>;

/** Lets the fake browser speak German: the texts of assets/_locales/de with their placeholders filled. */
export function speakGerman(): void {
  speak(german, 'de-DE');
}

/** Lets the fake browser speak English. */
export function speakEnglish(): void {
  speak(english, 'en-GB');
}

function speak(texts: Texts, language: string): void {
  fakeBrowser.i18n.getMessage = (key: string, values: string | (string | number)[] = []) => {
    const list = [values].flat();
    return (texts[key]?.message ?? '').replace(/\$(\d)/g, (_, place) => String(list[Number(place) - 1] ?? ''));
  };
  fakeBrowser.i18n.getUILanguage = () => language;
}
