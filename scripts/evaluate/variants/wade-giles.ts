/** The finals of pinyin that Wade–Giles writes otherwise, without marks and apostrophes; longer ones first. */
const finals: readonly (readonly [pinyin: RegExp, wadeGiles: string])[] = [
  [/^([gkh])e$/u, '$1o'],
  [/^([gk])ui$/u, '$1uei'],
  [/^(zh|ch|sh|r)i$/u, '$1ih'],
  [/^([zcs])i$/u, '$1u'],
  [/^(?!gu|ku|hu|shu)(\p{L}+)uo$/u, '$1o'],
  [/^you$/u, 'yu'],
  [/^yan$/u, 'yen'],
  [/^ye$/u, 'yeh'],
  [/^yi$/u, 'i'],
  [/^er$/u, 'erh'],
  [/ong$/u, 'ung'],
  [/(?<!^y)ian$/u, 'ien'],
  [/(?<!^y)ie$/u, 'ieh'],
  [/ue$/u, 'ueh'],
];
/** Initials likewise; aspiration is a mark only. */
const initials: readonly (readonly [pinyin: RegExp, wadeGiles: string])[] = [
  [/^zh/u, 'ch'],
  [/^[zc](?=u$)/u, 'tz'],
  [/^s(?=u$)/u, 'sz'],
  [/^z|^c(?!h)/u, 'ts'],
  [/^[jq]/u, 'ch'],
  [/^x/u, 'hs'],
  [/^b/u, 'p'],
  [/^d/u, 't'],
  [/^g/u, 'k'],
  [/^r/u, 'j'],
];

const syllable =
  /(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?(?:iang|iong|uang|ang|eng|ong|ing|iao|ian|uai|uan|ai|ei|ao|ou|an|en|in|un|ia|ie|iu|ua|uo|ui|ue|er|a|o|e|i|u)(?![aeiou]*(?<=[ng])[aeiou])/uy;

/** A name in pinyin as Wade and Giles would spell it, in lower case without marks and hyphens; null for what is no pinyin. */
export function wadeGilesOf(pinyin: string): string | null {
  const word = pinyin.toLowerCase().replace(/['’ -]/gu, '');
  let written = '';
  for (syllable.lastIndex = 0; syllable.lastIndex < word.length; ) {
    const part = syllable.exec(word)?.[0];
    if (part === undefined) return null;
    const final = finals.find(([pattern]) => pattern.test(part));
    const changed = final ? part.replace(final[0], final[1]) : part;
    const initial = initials.find(([pattern]) => pattern.test(changed));
    written += initial ? changed.replace(initial[0], initial[1]) : changed;
  }
  return written;
}
