import { describe, expect, test } from 'vitest';
import { cases, eventOf, someOf } from './phrase-book.ts';

describe('who and what', () => {
  cases([
    ['Der Stadtrat hat den Haushalt beschlossen.', { who: 'Der Stadtrat', what: 'hat den Haushalt beschlossen' }],
    ['Die Gewerkschaft ruft zum Streik auf.', { who: 'Die Gewerkschaft', what: 'ruft zum Streik auf' }],
    ['Ein Zug entgleiste.', { who: 'Ein Zug', what: 'entgleiste' }],
    ['Forscher entdeckten einen neuen Käfer.', { who: 'Forscher', what: 'entdeckten einen neuen Käfer' }],
    ['Drei Bergsteiger wurden verletzt.', { who: 'Drei Bergsteiger', what: 'wurden verletzt' }],
    ['Die Polizei evakuierte das Gebäude.', { who: 'Die Polizei', what: 'evakuierte das Gebäude' }],
    [
      'Die Ministerin Ilse Tannert kritisiert den Konzern scharf.',
      { who: 'Die Ministerin Ilse Tannert', what: 'kritisiert den Konzern scharf' },
    ],
    [
      'Der aus Polen stammende Läufer Jan Mirek gewann den Marathon.',
      { who: 'Der aus Polen stammende Läufer Jan Mirek', what: 'gewann den Marathon' },
    ],
    [
      'Der Chef der Werft, Uwe Harms, ist zurückgetreten.',
      { who: 'Der Chef der Werft, Uwe Harms', what: 'ist zurückgetreten' },
    ],
  ]);
});

describe('the subject behind the verb', () => {
  cases([
    [
      'Mit einem Festzug hat die Stadt ihr Jubiläum gefeiert.',
      { who: 'die Stadt', what: 'hat die Stadt ihr Jubiläum gefeiert' },
    ],
    ['Nach dem Spiel wurden zwölf Fans festgenommen.', { who: 'zwölf Fans', what: 'wurden zwölf Fans festgenommen' }],
    [
      'Bei dem Brand wurden mindestens drei Menschen verletzt.',
      { who: 'mindestens drei Menschen', what: 'wurden mindestens drei Menschen verletzt' },
    ],
    [
      'Vor dem Landgericht begann der Prozess gegen einen Förster.',
      {
        who: 'der Prozess',
        what: 'begann der Prozess gegen einen Förster',
        where: 'Vor dem Landgericht',
      },
    ],
    ['In dem Streit gibt es eine Einigung.', { who: 'eine Einigung', what: 'gibt es eine Einigung' }],
    ['Im Hafen kam es zu einem Brand.', { who: 'einem Brand', what: 'kam es zu einem Brand', where: 'Im Hafen' }],
    [
      'Gestohlen wurden die Räder eines Vereins.',
      { who: 'die Räder eines Vereins', what: 'Gestohlen wurden die Räder eines Vereins' },
    ],
    [
      'Am Montag spielten die achtzig Musiker in Ulm.',
      { who: 'die achtzig Musiker', what: 'spielten die achtzig Musiker in Ulm', where: 'in Ulm', when: 'Am Montag' },
      { names: { Ulm: 'place' } },
    ],
    ['Bei dem Unglück starben über 80 Menschen.', { who: 'über 80 Menschen', what: 'starben über 80 Menschen' }],
    [
      'Auf der Messe haben Polen, Litauen und Estland einen Vertrag geschlossen.',
      { who: 'Polen, Litauen und Estland', what: 'haben Polen, Litauen und Estland einen Vertrag geschlossen' },
    ],
    ['Für den Umbau findet sich kein Geldgeber.', { who: 'kein Geldgeber', what: 'findet sich kein Geldgeber' }],
  ]);
});

describe('clauses within and beside the main clause', () => {
  cases([
    [
      'Der Pilot, der seit Jahren in Spanien lebt, wurde freigesprochen.',
      { who: 'Der Pilot', what: 'wurde freigesprochen' },
      { names: { Spanien: 'place' } },
    ],
    [
      'Der Vorstand hat einen Plan, der lange umstritten war, verworfen.',
      { who: 'Der Vorstand', what: 'hat einen Plan, der lange umstritten war, verworfen' },
    ],
    ['Nachdem der Verein gewonnen hatte, feierten die Fans.', { who: 'die Fans', what: 'feierten die Fans' }],
    [
      'Der Trainer hat den Verein gebeten, seinen Vertrag aufzulösen.',
      { who: 'Der Trainer', what: 'hat den Verein gebeten, seinen Vertrag aufzulösen' },
    ],
    [
      'Die Bürgermeisterin sagte, dass die Brücke gesperrt bleibe.',
      { who: 'Die Bürgermeisterin', what: 'sagte, dass die Brücke gesperrt bleibe' },
    ],
    [
      'Die Polizei führte in Reggio, dem Hafen der Region, eine Razzia durch.',
      {
        who: 'Die Polizei',
        what: 'führte in Reggio, dem Hafen der Region, eine Razzia durch',
      },
    ],
    ['60 verletzte Wanderer sind gerettet worden.', { who: '60 verletzte Wanderer', what: 'sind gerettet worden' }],
    ['Der Konzern streicht 300 Stellen und schließt ein Werk.', { who: 'Der Konzern', what: 'streicht 300 Stellen' }],
    [
      'Zwei Männer sind festgenommen und angeklagt worden.',
      { who: 'Zwei Männer', what: 'sind festgenommen und angeklagt worden' },
    ],
  ]);
});

describe('the sentence that tells the event', () => {
  someOf([
    [
      'Das Wetter ist seit Wochen trocken. In der Nacht brannte der Forst am Moorsee.',
      { who: 'der Forst', what: 'brannte der Forst am Moorsee' },
      { headline: 'Forst am Moorsee brennt' },
    ],
    [
      'Ursprünglich sollte die Halle im Jahr 2020 öffnen. Jetzt hat die Stadt den Bau gestoppt.',
      { who: 'die Stadt', what: 'hat die Stadt den Bau gestoppt' },
      { headline: 'Stadt stoppt Bau der Halle' },
    ],
    [
      'Hunderte protestierten gegen den Ausbau. Sie forderten einen Baustopp.',
      { who: 'Hunderte', what: 'protestierten gegen den Ausbau' },
    ],
    [
      '„So geht es nicht weiter!“ Die Ärzte des Klinikums treten in den Streik.',
      { who: 'Die Ärzte des Klinikums', what: 'treten in den Streik' },
    ],
  ]);

  test('The headline is not part of the event where the text tells it.', () => {
    const text =
      'Fähre sinkt im Hafen\n\nEine Fähre ist am Dienstag gesunken, wie die Behörden am Abend mitteilten. Niemand wurde verletzt.';
    expect(eventOf(text)).toMatchObject({ who: 'Eine Fähre', what: 'ist am Dienstag gesunken', when: 'am Dienstag' });
  });

  test('A text without sentences has no event.', () => {
    expect(eventOf('')).toEqual({});
    expect(eventOf('Bild Video Karte')).toEqual({});
  });
});

describe('what is told beside the main clause', () => {
  someOf([
    [
      'Am Freitag wurde bekannt, dass in Ulm die Brücke gesperrt ist.',
      { who: 'die Brücke', what: 'in Ulm die Brücke gesperrt ist' },
    ],
    [
      'Wie die Firma Harms mitteilte, wird sie ein Werk schließen.',
      { who: 'Harms', what: 'wird sie ein Werk schließen' },
      { names: { Harms: 'organisation' } },
    ],
    [
      'Jan Mirek ist der Chef der Werft. Am Montag wurde er verhaftet.',
      { who: 'Jan Mirek', what: 'wurde er verhaftet', when: 'Am Montag' },
    ],
    [
      'Zwei Räte sind zurückgetreten. Hintergrund der Rücktritte ist ein Streit am Montag.',
      { who: 'Zwei Räte', what: 'sind zurückgetreten' },
    ],
  ]);
});

describe('where a clause ends', () => {
  someOf([
    [
      'Der Minister sagte, dass die Kiste, die im Zug stand, leer war.',
      { what: 'sagte, dass die Kiste, die im Zug stand, leer war' },
    ],
    [
      'Der Junge wurde von einem Hund, der sich losgerissen hatte, gebissen und starb im Krankenhaus.',
      { what: 'wurde von einem Hund, der sich losgerissen hatte, gebissen' },
    ],
    [
      'Das Land verfolgt eine Politik, durch die Kinder, die hier leben, lernen sollen.',
      { what: 'verfolgt eine Politik' },
    ],
    [
      'Das Amt hat gestern, am 12. März 2024, einen Fall gemeldet.',
      { what: 'hat gestern, am 12. März 2024, einen Fall gemeldet' },
    ],
  ]);
});

describe('where who acts begins and ends', () => {
  someOf([
    ['In Ulm werden Stellen abgebaut.', { who: 'Stellen' }, { names: { Ulm: 'place' } }],
    ['Am Sonntag fanden in Ulm Wahlen statt.', { who: 'Wahlen' }, { names: { Ulm: 'place' } }],
    ['Zehn Menschen kostete der Einsturz von zwei Dächern das Leben.', { who: 'der Einsturz von zwei Dächern' }],
    [
      'Gestern starb der am Montag in Bern verunglückte Bergsteiger.',
      { who: 'der am Montag in Bern verunglückte Bergsteiger' },
    ],
  ]);
});
