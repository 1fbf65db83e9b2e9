import type { NameRules } from '../language.ts';
import { wordSet } from '../word-set.ts';
import * as organisationWords from './organisation-words.ts';
import * as personWords from './person-words.ts';
import * as placeWords from './place-words.ts';

export const names: NameRules = {
  ...personWords,
  ...placeWords,
  ...organisationWords,
  genitiveEndings: ["'", '’', 's', 'es'],
  nounEndings:
    'ungen ungs ung heiten heits heit keiten keits keit schaften schafts schaft tionen tions tion täten täts tät ismus ierung mente isten'.split(
      ' ',
    ),
  neverNames: wordSet(`
    Ansicht Höhe Folge Flammen Hause Haus Bezug Angaben Kraft Haft Anspruch Frage Sicht Zukunft Richtung Betrieb Gefahr Ruhe Form Verbindung
    Zusammenarbeit Beginn Grad Landes Stelle Meinung Auffassung Einschätzung Ansprache Abstimmung Rücksicht Absprache Auftrag Kauf Besitz Besitzes
    Anbetracht Hinblick Hinsicht Aussicht Anklage Abwesenheit Rente Pension Führung Hand Händen Not Notwehr Brand Betracht Deckung Einklang Ordnung
    Prozent Stück Gold Silber Öl Gas Wasser Strom Steinen Gelb Rot Grün Blau Schwarz Tor Fieber Gramm Kilo Meter Kilometer Halbzeit Möglich Wahrscheinlich
    Fraglich Unklar Sicher Richtig Falsch Grund Wichtig Erst Zeit Familie Mensch Menschen Leben Tod Video Foto Bild Windows League Derby Krass
    Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonnabend Sonntag Januar Februar März April Mai Juni Juli August September
    Oktober November Dezember Uhr Euro Dollar Prozent Millionen Milliarden Mio. Mrd. Nr. Jahr Jahre Jahren Gott Ende Anfang Mitte
    Weihnachten Heiligabend Advent Ostern Karfreitag Pfingsten Himmelfahrt Silvester Neujahr Karneval Fasching Ramadan Chanukka Internet Osten Westen Norden Süden Nord Süd Ost West Islam Koran Bibel Corona Krieg`),
};
