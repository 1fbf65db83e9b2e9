import { readerLocale } from '../platform/i18n.ts';

/** The name of a country (ISO 3166-1 alpha-2) or language (BCP 47) in the reader's language; the code where it has none. */
export function nameOfCode(type: 'region' | 'language', code: string): string {
  try {
    return new Intl.DisplayNames(readerLocale(), { type }).of(code) ?? code;
  } catch (error) {
    if (error instanceof RangeError) return code;
    throw error;
  }
}
