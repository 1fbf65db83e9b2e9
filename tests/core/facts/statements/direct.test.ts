import { describe } from 'vitest';
import { phraseBook } from './phrase-book.ts';

describe('whole sentences in quotation marks', () => {
  phraseBook([
    ['[„Wir bauen die Brücke neu“], sagte die Bürgermeisterin.', 'direct say die Bürgermeisterin'],
    ['[»Wir bauen die Brücke neu«], sagte die Bürgermeisterin.', 'direct say die Bürgermeisterin'],
    ['[«Wir bauen die Brücke neu»], sagte die Bürgermeisterin.', 'direct say die Bürgermeisterin'],
    ['[“Wir bauen die Brücke neu”], sagte die Bürgermeisterin.', 'direct say die Bürgermeisterin'],
    ['["Wir bauen die Brücke neu"], sagte die Bürgermeisterin.', 'direct say die Bürgermeisterin'],
    ['[„Ich habe ‚Nein‘ gesagt und bleibe dabei“], sagte Vogt.', 'direct say Vogt'],
    ['Vogt sagte: [„Das Geld reicht nicht.“]', 'direct say Vogt'],
    ['[„Das Geld reicht nicht!“], rief Vogt.', 'direct say Vogt'],
    ['[„Reicht das Geld?“], fragte Vogt.', 'direct ask Vogt'],
    ['[„Das Geld reicht nicht“], so Vogt.', 'direct say Vogt'],
    ['[„Das Geld reicht nicht“], heißt es in dem Bericht.', 'direct say dem Bericht'],
    ['[„Das Geld reicht nicht“], teilte das Amt mit.', 'direct say das Amt'],
    ['[„Das Geld reicht nicht“], erklärte am Montag ein Sprecher des Amts.', 'direct say ein Sprecher des Amts'],
    ['[„Das Geld reicht nicht“], sagte Vogt, [„aber wir fangen trotzdem an.“]', 'direct say Vogt', 'direct say Vogt'],
    ['[„Das Geld reicht nicht. Wir brauchen mehr davon“], sagte Vogt.', 'direct say Vogt'],
    ['[„Das Geld reicht nicht“], sagte Vogt. [„Wir brauchen viel mehr davon.“]', 'direct say Vogt', 'direct - Vogt'],
    ['Vogt zur Lage: [„Das Geld reicht nicht.“]', 'direct - Vogt'],
    ['Auf die Frage nach dem Geld antwortete sie: [„Es reicht nicht.“]', 'direct say sie'],
    ['Zum Streit um die Brücke sagte gestern Landrätin Ilse Vogt: [„Wir bauen.“]', 'direct say Landrätin Ilse Vogt'],
    ['Vogt warnte in der Sitzung: [„Das Geld reicht nicht.“]', 'direct warn Vogt'],
  ]);
});

describe('quotations of several paragraphs', () => {
  phraseBook([
    ['Vogt sagte: [„Das Geld reicht nicht.\n\nWir brauchen mehr davon.“]', 'direct say Vogt'],
    ['Vogt sagte: [„Das Geld reicht nicht.]\n\n[„Wir brauchen mehr davon.“]', 'direct say Vogt', 'direct - Vogt'],
  ]);
});

describe('words in quotation marks within a sentence', () => {
  phraseBook([
    ['Vogt sprach von einem [„schweren Fehler“].', 'partial say Vogt'],
    ['Vogt nannte die Brücke [„schlicht zu teuer“].', 'partial say Vogt'],
    ['Vogt bezeichnete den Plan als [„Luftschloss“].', 'partial say Vogt'],
    ['Der Plan wurde von der Opposition als [„Luftschloss“] kritisiert.', 'partial criticise der Opposition'],
    ['Das Amt wies den Vorwurf als [„frei erfunden“] zurück.', 'partial deny Das Amt'],
    ['Vogt warf dem Amt [„blanken Hohn“] vor.', 'partial accuse Vogt'],
    ['Vogt sagte, [der Plan sei „viel zu teuer“].', 'indirect say Vogt'],
  ]);
});

describe('quotation marks around names', () => {
  phraseBook([
    ['Das Schiff „Möwe“ lief am Montag aus.'],
    ['Die Zeitung „Der Bote“ erscheint seit 1950.'],
    ['Im Film „Die lange Nacht“ spielt er einen Wirt.'],
    ['Der so genannte „stille Streik“ dauerte drei Tage.'],
    ['Vogt sagte der Zeitung „Der Bote“, [das Geld reiche nicht].', 'indirect say Vogt'],
  ]);
});
