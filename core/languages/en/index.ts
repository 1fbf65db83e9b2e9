import type { Language } from '../language.ts';
import { actingVerbs } from './acting-verbs.ts';
import { englishCompounds } from './compounds.ts';
import { englishDates } from './dates.ts';
import { englishEvents } from './events.ts';
import { englishFigures } from './figures.ts';
import { englishKinds } from './kinds.ts';
import { englishNames } from './names.ts';
import { englishRoles } from './roles.ts';
import { englishSpeech } from './speech.ts';
import { englishText } from './text.ts';
import { englishNameVariants } from './variants.ts';

/** English as the news of the United States, Britain and the Commonwealth writes it. */
export const english: Language = {
  code: 'en',
  names: englishNames,
  text: englishText,
  compounds: englishCompounds,
  variants: englishNameVariants,
  roles: englishRoles,
  actingVerbs,
  dates: englishDates,
  figures: englishFigures,
  speech: englishSpeech,
  events: englishEvents,
  kinds: englishKinds,
};
