import type { NameRules } from '../language.ts';
import { wordSet } from '../word-set.ts';
import * as organisationWords from './organisation-words.ts';
import * as personWords from './person-words.ts';
import * as placeWords from './place-words.ts';

export const names: NameRules = {
  ...personWords,
  ...placeWords,
  ...organisationWords,
  genitiveEndings: ["'", '’', 's'],
  nounEndings:
    'ungen ungs ung heiten heits heit keiten keits keit schaften schafts schaft tionen tions tion täten täts tät ismus ierung mente isten'.split(
      ' ',
    ),
  neverNames: wordSet(`
    Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonnabend Sonntag Januar Februar März April Mai Juni Juli August September
    Oktober November Dezember Uhr Euro Dollar Prozent Millionen Milliarden Mio. Mrd. Nr. Jahr Jahre Jahren Gott Ende Anfang Mitte
    Weihnachten Ostern Pfingsten Silvester Internet Osten Westen Norden Süden Nord Süd Ost West Islam Koran Bibel Corona Krieg`),
};
