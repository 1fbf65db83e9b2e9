import { describe, expect, it, test } from 'vitest';
import { articleFromText } from '../../../../core/article/plain-text-article.ts';
import { matchers, openingMatchers } from '../../../../core/facts/dates/openings.ts';
import type { Scene } from '../../../../core/facts/dates/scene.ts';
import { wordsOf } from '../../../../core/facts/dates/words.ts';
import { german } from '../../../../core/languages/de/index.ts';

import { splitSentences } from '../../../../core/text/split-sentences.ts';
import { english } from '../english.ts';

const text = `Am 3. März 2022, dem Donnerstag, in der Nacht zum Freitag und um 10-18 Uhr. Ende der neunziger Jahre, vor gut fünf Monaten.
Jeden zweiten Tag, montags, dreimal pro Woche, alle zwei Jahre, täglich. Im ersten Quartal, am Tag darauf, drei Jahre später, heuer.
Am Buß- und Bettag, an Heiligen Abend, am 1. Advent, Ostern 2021. Die letzten zehn Jahre, ein paar Wochen, die 90er, im 19. Jahrhundert.
Eine dreijährige Haft, ein zweiwöchiger Streik, jahrelang, seit Tagen, Dienstagabend, heute früh, im Sommer, vergangenen Herbst, halb acht, 2019/20.
Zur Zeit, in letzter Zeit, früher, Jahresende, am Wochenende, Jahr für Jahr, 500 Menschen im Jahr, eine Viertelstunde, am Nachmittag.
Die Ministerin sprach mit ihrem Kollegen über den Bau der Brücke.`;

const englishText = `On March 3, 2022, tonight, at 10 a.m., two weeks ago and in fiscal 2023.`;

describe('the words that an expression of time can begin with', () => {
  const matchersAt = openingMatchers(german.dates);

  it('leave out no matcher that would have found something', () => {
    const texts = [[text, german] as const, [englishText, english] as const];
    const scenes = texts.flatMap(([words, language]) =>
      splitSentences(articleFromText(words, { language: language.code }), language).map(
        (sentence): Scene => ({
          words: wordsOf(sentence, undefined, language.dates.plain),
          language: language.dates,
          published: 19_795,
          daily: true,
          tense: () => 'past',
          named: null,
          namedDay: 19_000,
          statedYear: null,
        }),
      ),
    );
    const found = scenes.flatMap((scene) =>
      scene.words.flatMap(({ lower }, at) => {
        const hits = matchers.filter((matcher) => matcher(scene, at) !== null);
        return hits.map((matcher) => ({
          lower,
          matcher: matcher.name,
          asked: openingMatchers(scene.language)(lower).includes(matcher),
        }));
      }),
    );
    expect(new Set(found.map(({ matcher }) => matcher)).size).toBe(matchers.length);
    expect(found.filter(({ asked }) => !asked)).toEqual([]);
  });

  test.each(['ministerin', 'brücke', 'kollegen', ',', 'zweifel'])('„%s“ begins none', (word) => {
    expect(matchersAt(word)).toEqual([]);
  });
});
