import * as rules from './transliteration-rules.ts';

/**
 * The key under which the spellings of one name meet: „Charkiw“ and „Kharkiv“, „Selenskyj“ and „Zelensky“. The words of a name
 * are joined; the Arabic article, case, hyphens, accents and doubled letters do not count. Inflection is the caller's task.
 */
export function variantKey(name: string): string {
  const words = name
    .toLowerCase()
    .normalize('NFC')
    .split(/[^\p{L}\p{M}\p{N}'’ʼ`´]+/u)
    .filter((word) => word !== '');
  const named = words.filter((word) => !rules.articleWords.has(word));
  return (named.length > 0 ? named : words).map(soundOf).join('');
}

function soundOf(word: string): string {
  const bare = Array.from(word, (letter) => rules.markedLetters.get(letter) ?? letter)
    .join('')
    .normalize('NFD')
    .replace(/[^\p{Ll}\p{Lo}\p{N}]/gu, '');
  const isFrench = rules.frenchMark.test(word) && !rules.notFrenchMark.test(bare);
  const read = isFrench ? applied(rules.frenchRules, bare) : bare;
  const sound = applied(rules.soundRules, rules.pinyinMark.test(bare) ? read.replaceAll('ou', 'öu') : read);
  return sound.replace(/(.)\1+/gu, '$1');
}

function applied(list: readonly (readonly [RegExp, string])[], text: string): string {
  return list.reduce((result, [spelling, sound]) => result.replace(spelling, sound), text);
}
