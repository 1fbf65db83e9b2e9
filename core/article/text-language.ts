/** Some of the commonest words of running text, from the closed word classes of each language. */
const stopWords: Readonly<Record<string, string>> = {
  de: 'der die das und ist nicht ein eine den dem des mit auf für sich auch von zu im es als wird dass hat wie nach bei aus um aber oder',
  en: 'the and of to in is that for it was on with as are this be by have from not has but they at an been which will',
  fr: 'le la les des et est un une dans que qui pour sur pas au aux avec ce il sont du',
  es: 'el la los las de del y en que es por con una un para se no su al lo',
  it: 'il lo la gli le di e che è un una per con non si della del dei nel sono',
  nl: 'de het een en van is dat op te in niet met zijn voor er aan ook als door maar',
  pt: 'o os as de do da dos das e em que é um uma para com não no por se ao',
  pl: 'i w na z się nie że do jest to o jak od po przez ale oraz był jego',
  sv: 'och att det som en är på för av med till den inte om ett har var från',
  da: 'og at det som en er på for af med til den ikke om et har var fra blev',
};

/** For each word the languages that it votes for. */
const voters = new Map<string, string[]>();
for (const [language, words] of Object.entries(stopWords)) {
  for (const word of words.split(' ')) voters.set(word, [...(voters.get(word) ?? []), language]);
}

const scripts: readonly (readonly [language: string, letters: RegExp])[] = [
  ['ja', /[\u3040-\u30ff]/g],
  ['ko', /[\uac00-\ud7af]/g],
  ['zh', /[\u4e00-\u9fff]/g],
  ['el', /[\u0370-\u03ff]/g],
  ['he', /[\u0590-\u05ff]/g],
  ['ar', /[\u0600-\u06ff]/g],
  ['uk', /[іїєґІЇЄҐ]/g],
  ['ru', /[\u0400-\u04ff]/g],
];

/** Characters looked at: some thousand words decide as well as a book. */
const sample = 6_000;

/**
 * The BCP 47 primary language that a text is written in, or `und` when it cannot be told. `declared` decides only between two that are
 * nearly alike and for texts of a few words.
 */
export function textLanguage(text: string, declared: string | null): string {
  const start = text.slice(0, sample);
  const hint = declared?.toLowerCase().match(/^[a-z]{2}/)?.[0] ?? null;
  return byScript(start) ?? byWords(start, hint);
}

function byScript(text: string): string | null {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const share = (pattern: RegExp) => (text.match(pattern)?.length ?? 0) / Math.max(1, letters);
  if (share(/[\u0370-\u1fff\u3040-\uffdc]/g) < 0.4) return null;
  // Kana among ideographs make a text Japanese; a few Ukrainian letters among Cyrillic ones make it Ukrainian.
  for (const [language, pattern] of scripts) {
    const needed = language === 'ja' ? 0.1 : language === 'uk' ? 0.02 : 0.3;
    if (share(pattern) >= needed) return language;
  }
  return null;
}

function byWords(text: string, hint: string | null): string {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const counts = new Map<string, number>();
  for (const word of words) {
    for (const language of voters.get(word) ?? []) counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  const votes = [...counts]
    .map(([language, votes]) => ({ language, votes }))
    .sort((a, b) => b.votes - a.votes || (a.language === hint ? -1 : b.language === hint ? 1 : 0));
  const [first, second] = votes;
  if (!first) return 'und';
  const near = votes.find(({ language, votes: own }) => language === hint && own >= first.votes * 0.9);
  const best = near ?? first;
  // Running text of these languages has one such word in three to five; names and lists have hardly any.
  if (words.length < 4 || best.votes < Math.max(2, words.length * 0.1)) return 'und';
  if (!near && first.votes - (second?.votes ?? 0) < first.votes * 0.08) return 'und';
  return best.language;
}
