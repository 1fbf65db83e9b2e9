import type { NameRules } from '../language.ts';
import { wordSet } from '../word-set.ts';
import * as organisationWords from './organisation-words.ts';
import * as personWords from './person-words.ts';
import * as placeWords from './place-words.ts';

export const englishNames: NameRules = {
  ...personWords,
  ...placeWords,
  ...organisationWords,
  genitiveEndings: ["'s", '’s', "'", '’'],
  nounEndings: 'tion tions sion sions ment ments ness ity ities ship ships hood ism isms ance ence'.split(' '),
  neverNames: wordSet(`
    Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September October November December
    Christmas Easter Ramadan Hanukkah Thanksgiving Halloween New Year Day Internet Islam Koran Bible God North South East West Percent Euro Dollar Million Billion
    Republicans Democrats Republican Democrat Christian Christians Muslim Muslims Jewish Jews Catholic Catholics Covid Coronavirus Act Bill War Cup Prize Award Series`),
};
