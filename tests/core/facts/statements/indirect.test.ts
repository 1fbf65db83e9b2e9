import { describe } from 'vitest';
import { phraseBook } from './phrase-book.ts';

describe('clauses behind a verb of saying', () => {
  phraseBook([
    ['Vogt sagte, [dass das Geld nicht reicht].', 'indirect say Vogt'],
    ['Vogt sagte, [das Geld reiche nicht].', 'indirect say Vogt'],
    ['Vogt sagte, [die Bauarbeiten würden teurer].', 'indirect say Vogt'],
    ['Vogt sagte am Montag in Ulm, [das Geld reiche nicht].', 'indirect say Vogt'],
    ['Vogt hat gesagt, [dass das Geld nicht reicht].', 'indirect say Vogt'],
    ['Am Montag hatte Vogt gesagt, [dass das Geld nicht reicht].', 'indirect say Vogt'],
    ['Der Verband teilte mit, [die Züge führen wieder].', 'indirect say Der Verband'],
    ['Der Verband teilte den Fahrgästen am Abend mit, [dass die Züge wieder fahren].', 'indirect say Der Verband'],
    ['Der Verband wies darauf hin, [dass die Züge wieder fahren].', 'indirect say Der Verband'],
    ['Der Verband gab bekannt, [dass die Züge wieder fahren].', 'indirect announce Der Verband'],
    ['Der Verband räumte ein, [die Züge seien verspätet].', 'indirect confirm Der Verband'],
    ['Der Verband bestritt, [dass die Züge verspätet seien].', 'indirect deny Der Verband'],
    ['Der Verband warnte davor, [dass die Züge sich verspäten].', 'indirect warn Der Verband'],
    ['Der Verband geht davon aus, [dass die Züge morgen wieder fahren].', 'indirect think Der Verband'],
    ['Die Forscher vermuten, [dass der See austrocknet].', 'indirect think Die Forscher'],
    ['Der Ausschuss fragte, [ob die Brücke sicher ist].', 'indirect ask Der Ausschuss'],
    ['Sie erklärte, [warum die Brücke gesperrt wurde].', 'indirect say Sie'],
    ['Er machte klar, [dass er nicht zurücktrete].', 'indirect say Er'],
    ['Ein Gutachter erklärte: [Die Brücke ist sicher].', 'indirect say Ein Gutachter'],
    [
      'Vogt, die Landrätin des Kreises, sagte, [das Geld reiche nicht].',
      'indirect say Vogt, die Landrätin des Kreises',
    ],
    ['Vogt, die den Kreis seit 2012 leitet, sagte, [das Geld reiche nicht].', 'indirect say Vogt'],
    [
      'Vogt sagte, [das Geld reiche nicht], und kündigte an, [dass sie mehr verlangen werde].',
      'indirect say Vogt',
      'indirect announce Vogt',
    ],
  ]);
});

describe('clauses before a verb of saying', () => {
  phraseBook([
    ['[Das Geld reiche nicht], sagte Vogt.', 'indirect say Vogt'],
    ['[Das Geld reiche nicht], teilte das Amt am Abend mit.', 'indirect say das Amt'],
    ['[Die Brücke sei sicher], wie der Gutachter mitteilte.', 'indirect say der Gutachter'],
    ['Wie der Gutachter mitteilte, [ist die Brücke sicher].', 'indirect say der Gutachter'],
    [
      'Wie der Gutachter, ein Ingenieur aus Graz, mitteilte, [ist die Brücke sicher].',
      'indirect say der Gutachter, ein Ingenieur aus Graz',
    ],
    ['Die Straße ist gesperrt. Das teilte das Amt mit.'.replace(/^(.*?)\./u, '[$1].'), 'indirect say das Amt'],
  ]);
});

describe('infinitives', () => {
  phraseBook([
    ['Die Partei forderte, [die Steuer zu senken].', 'indirect demand Die Partei'],
    ['Die Partei forderte die Regierung auf, [die Steuer sofort zu senken].', 'indirect demand Die Partei'],
    ['Die Regierung kündigte an, [die Steuer zu senken].', 'indirect announce Die Regierung'],
    ['Die Regierung versprach, [den Beitrag nicht anzuheben].', 'indirect announce Die Regierung'],
    ['Die Gewerkschaft drohte, [die Häfen zu bestreiken].', 'indirect demand Die Gewerkschaft'],
    ['Der Wirt warf dem Amt vor, [ihn nicht gewarnt zu haben].', 'indirect accuse Der Wirt'],
    ['Die Polizei rät, [die Fenster zu schließen].', 'indirect demand Die Polizei'],
    ['Der Fahrer wird beschuldigt, [das Schild übersehen zu haben].', 'indirect accuse -'],
    ['Er kam, um die Steuer zu senken.'],
  ]);
});

describe('nouns and adjectives of saying', () => {
  phraseBook([
    ['Vogt vertritt die Ansicht, [dass das Geld nicht reicht].', 'indirect think Vogt'],
    ['Vogt ist der Meinung, [das Geld reiche nicht].', 'indirect think Vogt'],
    [
      'Die Forderung der Gewerkschaft, [die Löhne zu erhöhen], blieb.'.replace('], blieb.', ', blieb].'),
      'indirect demand der Gewerkschaft',
    ],
    ['Vogt zeigte sich zuversichtlich, [dass das Geld reicht].', 'indirect think Vogt'],
    ['Vogt äußerte den Verdacht, [dass das Geld fehlt].', 'indirect think Vogt'],
  ]);
});

describe('the passive', () => {
  phraseBook([
    ['Am Abend wurde mitgeteilt, [dass die Züge wieder fahren].', 'indirect say -'],
    ['Vom Verband wurde bestätigt, [dass die Züge wieder fahren].', 'indirect confirm Verband'],
    [
      'In einer Mitteilung des Verbands wird gefordert, [dass die Züge wieder fahren].',
      'indirect demand einer Mitteilung des Verbands',
    ],
  ]);
});

describe('what was asked for or turned down, without a clause', () => {
  phraseBook([
    ['[Die Opposition forderte den Rücktritt des Ministers].', 'indirect demand Die Opposition'],
    ['[Der Verband warnte vor weiteren Ausfällen].', 'indirect warn Der Verband'],
    ['[Die Presse sprach von einem Wunder].', 'indirect say Die Presse'],
    ['[Vogt bezeichnete den Plan als verfrüht].', 'indirect say Vogt'],
  ]);
});
