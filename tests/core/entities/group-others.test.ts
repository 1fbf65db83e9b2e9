import { describe, expect, test } from 'vitest';
import { groupsOf } from './marked-text.ts';

type Case = readonly [why: string, line: string, groups: readonly string[]];

const places: readonly Case[] = [
  ['a genitive', 'In {O Norwegen} ist es kalt. {O Norwegens} Küste ist lang.', ['Norwegen: Norwegen, Norwegens']],
  [
    'a dative plural',
    'Die {O Niederlande} liegen am Meer. In den {O Niederlanden} regnet es.',
    ['Niederlande: Niederlande, Niederlanden'],
  ],
  [
    'an article in the genitive',
    'Im {O Sudan} ist es heiß. Der Norden des {O Sudans} ist trocken.',
    ['Sudan: Sudan, Sudans'],
  ],
  [
    'adjectives',
    'Der {O Nahe Osten} wartet. Die Lage des {O Nahen Ostens} ist ernst.',
    ['Naher Osten: Nahe Osten, Nahen Ostens'],
  ],
  [
    'a word for its kind behind a hyphen',
    'Im {O Donbass} ist Krieg. Im {O Donbass-Gebiet} auch.',
    ['Donbass: Donbass, Donbass-Gebiet'],
  ],
  [
    'a word for its kind in front',
    '{O Irland} kommt. Die {O Republik Irland} zahlt.',
    ['Irland: Irland, Republik Irland'],
  ],
  [
    'a genitive in front',
    'Am {O Flughafen Ulm} ist Ruhe. Ein Sprecher des {O Flughafens Ulm} kam.',
    ['Flughafen Ulm: Flughafen Ulm, Flughafens Ulm'],
  ],
  ['hyphens', '{O West-Timor} und {O Westtimor} sind eins.', ['West-Timor: West-Timor, Westtimor']],
];

const organisations: readonly Case[] = [
  [
    'a genitive',
    'Das {F Rote Kreuz} hilft. Helfer des {F Roten Kreuzes} kamen.',
    ['Rotes Kreuz: Rote Kreuz, Roten Kreuzes'],
  ],
  [
    'only the genitive of a noun with its article',
    'Die Leiterin des {F Instituts für Meereskunde} schwieg. Der Sprecher des {F Landesverbandes Nord} kam.',
    ['Institut für Meereskunde: Instituts für Meereskunde', 'Landesverband Nord: Landesverbandes Nord'],
  ],
  ['a name that only looks like a genitive', 'Der Chef des {F Guides Nord} schwieg.', ['Guides Nord: Guides Nord']],
  [
    'a legal form',
    'Die {F Nordlicht GmbH} wächst. {F Nordlicht} stellt ein.',
    ['Nordlicht GmbH: Nordlicht GmbH, Nordlicht'],
  ],
  [
    'an abbreviation by its initials',
    'Der {F Verband Freier Fischer} tagt. Der {F VFF} wählt.',
    ['Verband Freier Fischer: Verband Freier Fischer, VFF'],
  ],
  [
    'an abbreviation inside a compound',
    'Das {F Landeswasseramt} prüft. Das {F LWA} schweigt.',
    ['Landeswasseramt: Landeswasseramt, LWA'],
  ],
  [
    'an abbreviation that the text explains',
    'Die {F Arbeiterliga Nordens} ({F PXQ}) tagt. Die {F PXQ} wählt.',
    ['Arbeiterliga Nordens: Arbeiterliga Nordens, PXQ, PXQ'],
  ],
  [
    'names that the world knows',
    'Die {F Vereinten Nationen} warnen. Die {F Uno} hilft. Die {F UN} zahlt.',
    ['Vereinte Nationen: Vereinten Nationen, Uno, UN'],
  ],
  [
    'the first words of a longer name',
    '{F Polaris Nord} fusioniert. {F Polaris} wächst.',
    ['Polaris Nord: Polaris Nord, Polaris'],
  ],
  ['two parties in a union stay two', 'Die {F CDU} und die {F CSU} tagen.', ['CDU: CDU', 'CSU: CSU']],
];

describe('groupPlaces joins', () => {
  test.each(places)('%s', (_, line, groups) => {
    expect(groupsOf(line)).toEqual(groups);
  });
});

describe('groupOrganisations joins', () => {
  test.each(organisations)('%s', (_, line, groups) => {
    expect(groupsOf(line)).toEqual(groups);
  });
});
