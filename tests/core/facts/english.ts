import { german } from '../../../core/languages/de/index.ts';
import { englishDates } from '../../../core/languages/en/dates.ts';
import { englishEvents } from '../../../core/languages/en/events.ts';
import { englishFigures } from '../../../core/languages/en/figures.ts';
import { englishSpeech } from '../../../core/languages/en/speech.ts';
import type { Language } from '../../../core/languages/language.ts';
import { wordSet } from '../../../core/languages/word-set.ts';

/** English as far as the facts know it, with the few abbreviations that the phrases here have. */
export const english: Language = {
  ...german,
  code: 'en',
  dates: englishDates,
  events: englishEvents,
  figures: englishFigures,
  speech: englishSpeech,
  text: {
    abbreviations: wordSet(
      'Mr Mrs Ms Dr Gov Sen Lt Col Gen U.S U.K D.C Inc Jan Feb Mar Apr Aug Sept Oct Nov Dec a.m p.m No St',
    ),
    abbreviationsBeforeNumber: wordSet('No'),
    introducingAbbreviations: wordSet('Mr Mrs Ms Dr Gov Sen Lt Col Gen'),
    nounsAfterOrdinal: wordSet(''),
    wordsBeforeOrdinal: wordSet(''),
    sentenceStarters: wordSet('The A He She It They We In On But And'),
  },
};
