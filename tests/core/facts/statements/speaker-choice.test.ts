import { describe } from 'vitest';
import { phraseBook } from './phrase-book.ts';

describe('a sentence that goes on where nobody spoke is said by', () => {
  phraseBook([
    [
      'Am Montag legte die Hafenkommission den Termin fest. [Möglich sei auch ein Tag im Juli.]',
      'indirect - die Hafenkommission',
    ],
    ['Lange schwieg der Förster. [Der Wald sei krank.]', 'indirect - der Förster'],
    [
      'Die Wirtin sagte, [die Hütte sei voll]. Danach fiel der Regen dichter. [Es fehle an Betten.]',
      'indirect say Die Wirtin',
      'indirect - Die Wirtin',
    ],
    [
      'Die Wirtin sagte, [die Hütte sei voll]. Die Bergwacht war im Einsatz. [Drei Wanderer seien vermisst.]',
      'indirect say Die Wirtin',
      'indirect - Die Bergwacht',
    ],
  ]);
});

describe('the subject of a verb of saying is', () => {
  phraseBook([
    ['Da lief der Wirt zum Fenster und rief: [„Macht bitte sofort das Tor zu!“]', 'direct say der Wirt'],
    ['Des Weiteren betonte Moll, [dass der Wald krank sei].', 'indirect say Moll'],
    ['Ihren Nachbarn forderte Vogt auf, [den Zaun zu streichen].', 'indirect demand Vogt'],
    [
      'Die Sanierung nannte der Förster falsch: [„Das hilft dem kranken Wald kein bisschen.“]',
      'direct say der Förster',
    ],
    [
      'Die Erhöhung nannte der Vorsitzende falsch: [„Das hilft dem kranken Wald kein bisschen.“]',
      'direct say der Vorsitzende',
    ],
    ['[„Der Wald wird uns alle überleben“], wird der Förster zitiert.', 'direct say der Förster'],
  ]);
});

describe('who spoke right before says', () => {
  phraseBook([
    [
      'Der Förster sagte, [der Wald sei krank]. Als Grund wurde angegeben, [der Regen sei zu knapp].',
      'indirect say Der Förster',
      'indirect say Der Förster',
    ],
    [
      'Der Förster sagte, [der Wald sei krank]. Seine Sorge hat Gründe: [„Der Regen fehlt uns seit vielen Jahren.“]',
      'indirect say Der Förster',
      'direct - Der Förster',
    ],
  ]);
});

describe('„Das berichtet X“ names the speaker of the sentence before', () => {
  phraseBook([
    ['Der Wirt schloss die Hütte. [Er habe Schulden.] Das berichtet das „Almblatt“.', 'indirect report das „Almblatt“'],
    [
      'Der Wirt sagte, [die Hütte sei voll]. [Der Koch soll krank sein.] Das bestätigte die Köchin.',
      'indirect say Der Wirt',
      'indirect confirm die Köchin',
    ],
  ]);
});

describe('what the article itself supposes is no statement', () => {
  phraseBook([
    ['Die Wirtin sagte, [die Hütte sei voll]. Es wäre der erste volle Sommer seit Jahren.', 'indirect say Die Wirtin'],
    ['Die Wirtin sagte, [die Hütte sei voll]. Der Sommer dürfte warm werden.', 'indirect say Die Wirtin'],
    ['Die Wirtin sagte, [die Hütte sei voll].\n\nDer Koch hätte gern frei.', 'indirect say Die Wirtin'],
    [
      'Die Wirtin sagte, [die Hütte sei voll]. [Sie hätte gern mehr Betten.]',
      'indirect say Die Wirtin',
      'indirect - Die Wirtin',
    ],
    [
      'Die Wirtin sagte, [die Hütte sei voll]. [Sie habe Platz gesucht, mehr dürfte es nicht geben.]',
      'indirect say Die Wirtin',
      'indirect - Die Wirtin',
    ],
  ]);
});

describe('quoted words in a sentence that is itself reported', () => {
  phraseBook([
    [
      'Der Förster sagte, [der Wald sei krank]. [Bisher habe das Amt „zweite Wege“ ausgeschlossen.]',
      'indirect say Der Förster',
      'indirect - Der Förster',
    ],
  ]);
});
