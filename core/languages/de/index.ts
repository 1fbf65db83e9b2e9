import type { Language } from '../language.ts';
import { abbreviations, abbreviationsBeforeNumber, introducingAbbreviations } from './abbreviations.ts';
import { actingVerbs } from './acting-verbs.ts';
import { germanCompounds } from './compounds.ts';
import { germanDates } from './dates.ts';
import { germanEvents } from './events.ts';
import { germanFigures } from './figures.ts';
import { germanKinds } from './kinds.ts';
import { names } from './names.ts';
import { nounsAfterOrdinal, wordsBeforeOrdinal } from './ordinals.ts';
import { germanRoles } from './roles.ts';
import { sentenceStarters } from './sentence-starters.ts';
import { germanSpeech } from './speech.ts';
import { germanNameVariants } from './variants.ts';

/** German as the news of Germany, Austria and Switzerland writes it. */
export const german: Language = {
  code: 'de',
  names,
  text: {
    abbreviations,
    abbreviationsBeforeNumber,
    introducingAbbreviations,
    nounsAfterOrdinal,
    wordsBeforeOrdinal,
    ordinalDots: true,
    enclitics: [],
    sentenceStarters,
  },
  compounds: germanCompounds,
  variants: germanNameVariants,
  roles: germanRoles,
  actingVerbs,
  dates: germanDates,
  figures: germanFigures,
  speech: germanSpeech,
  events: germanEvents,
  kinds: germanKinds,
};
