const INVISIBLE = /[\u00AD\u200B-\u200F\u2060\uFEFF]/gu;
const APOSTROPHE = /[’‘ʼ´`]/gu;
const PLAIN = /^[A-Za-zÄÖÜäöüß]*$/u;

/** A word as lists write it: composed letters, straight apostrophe, no invisible characters. */
export function normaliseForm(word: string): string {
  return PLAIN.test(word) ? word : word.normalize('NFC').replace(INVISIBLE, '').replace(APOSTROPHE, "'");
}
