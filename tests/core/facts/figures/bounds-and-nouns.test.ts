import { describe } from 'vitest';
import { phraseBook } from './phrase-book.ts';

describe('bounds and approximations', () => {
  phraseBook([
    ['Es kamen [rund 50 Gäste].', '~50 „Gäste“'],
    ['Es kamen [fast 50 Gäste].', '~50 „Gäste“'],
    ['Es kamen [ca. 50 Gäste].', '~50 „Gäste“'],
    ['Es kamen [knapp 50 Gäste].', '~50 „Gäste“'],
    ['Es kamen [über 50 Gäste].', '~50 „Gäste“'],
    ['Es kamen [mindestens 50 Gäste].', '~50 „Gäste“'],
    ['Es kam [mindestens ein Gast].', '~1 „Gast“'],
    ['Es kamen [bis zu 50 Gäste].', '~50 „Gäste“'],
    ['Es kamen [mehr als 50 Gäste].', '~50 „Gäste“'],
    ['Es kamen [nicht mehr als 50 Gäste].', '~50 „Gäste“'],
    ['Es kamen [um die 50 Gäste].', '~50 „Gäste“'],
    ['Es wog [knappe 20 Kilo].', '~20 kg'],
    ['Die Rakete trägt [bis 500 kg].', '~500 kg'],
    ['[Mehr als die Hälfte der Schüler] fehlte.', '~0.5 share „Schüler“'],
    ['Es kamen [50 oder mehr Gäste].', '~50 „Gäste“'],
    ['Es kamen [50 Gäste].', '50 „Gäste“'],
  ]);
});

describe('what is counted', () => {
  phraseBook([
    ['[Drei schwer verletzte Menschen] liegen dort.', '3 „schwer verletzte Menschen“'],
    ['[Zwölf neue große Bäume] stehen dort.', '12 „neue große Bäume“'],
    ['[Drei Berliner Polizisten] kamen.', '3 „Berliner Polizisten“'],
    ['[Zwei der Täter] flohen.', '2 „Täter“'],
    ['[Zwei seiner Töchter] flohen.', '2 „Töchter“'],
    ['[Zwei] der [drei Täter] flohen.', '2 „Täter“', '3 „Täter“'],
    ['[Zwei] davon starben.', '2'],
    ['[Drei] von ihnen starben.', '3'],
    ['[Vier] wurden verletzt.', '4'],
    ['Dort arbeiten [90 Rad- und Busfahrer].', '90 „Rad- und Busfahrer“'],
    ['[Vier Flugzeuge] landeten.', '4 „Flugzeuge“'],
    ['[22 Zivilisten] und [2 Polizisten] starben.', '22 „Zivilisten“', '2 „Polizisten“'],
  ]);
});
