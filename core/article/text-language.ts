/**
 * The commonest words of running text that the languages do not share with each other, as far as short words can be told apart. Written
 * down from the closed word classes of each language.
 */
const stopWords: Readonly<Record<string, string>> = {
  de: 'der die das und ist nicht ein eine einen einem den dem des mit auf für sich auch von zu im es als wird sind werden dass hat wie noch nach bei aus um nur aber oder über sie wir ich haben war wurde durch am zum zur',
  en: 'the and of to in is that for it was on with as are this be by have from not has but they his which an at been their were had you or we would can will its he she',
  fr: 'le la les des et est un une dans que qui pour sur pas au aux avec par ce cette il elle sont ont mais plus nous vous ne du été être se son sa ses leur',
  es: 'el la los las de del y en que es por con una un para se no su al lo como más pero sus le ha este esta son fue han entre cuando muy sin sobre también',
  it: 'il lo la gli le di e che è un una per con non si del della dei delle nel nella sono come più ma anche ha al alla dal questo questa ed ai su i essere stato',
  nl: 'de het een en van is dat op te in niet met zijn voor er aan ook als door maar om bij wordt hij zij naar uit worden nog over werd heeft hebben deze dit wel je',
  pt: 'o os as de do da dos das e em que é um uma para com não no na nos nas por se mais como mas foi ao ele ela são à pelo pela seu sua ou ser também já',
  pl: 'i w na z się nie że do jest to o jak po co za od przez ale dla tym oraz był jego przy są które który tego być już może także czy tylko ich',
  sv: 'och att det som är en på för av med till den inte om ett har han var jag men de vi så från sig kan när nu under också efter eller där hon blir skulle',
  da: 'og at det som er en på for af med til den ikke om et har han var jeg men de vi så fra sig kan når nu også efter eller der hun bliver skal blev mere',
};

const tables = Object.entries(stopWords).map(([language, words]) => ({ language, words: new Set(words.split(' ')) }));

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

/** Characters looked at; a page of text decides as well as a book. */
const sample = 20_000;

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
  const votes = tables
    .map(({ language, words: known }) => ({
      language,
      votes: words.reduce((sum, word) => sum + (known.has(word) ? 1 : 0), 0),
    }))
    .sort((a, b) => b.votes - a.votes || (a.language === hint ? -1 : b.language === hint ? 1 : 0));
  const [first, second] = votes;
  if (!first || !second) return 'und';
  const near = votes.find(({ language, votes: own }) => language === hint && own >= first.votes * 0.9);
  const best = near ?? first;
  // Running text of these languages has one such word in three to five; names and lists have hardly any.
  if (words.length < 4 || best.votes < Math.max(2, words.length * 0.1)) return 'und';
  if (!near && first.votes - second.votes < first.votes * 0.08) return 'und';
  return best.language;
}
