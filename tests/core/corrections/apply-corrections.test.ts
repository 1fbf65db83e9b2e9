import { describe, expect, it } from 'vitest';
import { applyCorrections } from '../../../core/corrections/apply-corrections.ts';
import type { Correction, Entity, FactSheet, Place } from '../../../core/model.ts';

const text =
  'Die Ministerin Ilse Kramm reiste mit Otto Behr nach Hamburg. Kramm sprach, Behr schwieg, Hamborg feierte. Morgen feiert Bremen.';

function named(id: string, name: string, surfaces: readonly string[], salience: number): Omit<Entity, 'kind'> {
  const mentions = surfaces.map((surface) => {
    const start = text.indexOf(surface, surface === 'Kramm' ? 40 : 0);
    return { start, end: start + surface.length, surface, source: 'tagger' as const, confidence: 1 };
  });
  const aliases = surfaces.filter((surface) => surface !== name);
  return { id, name, aliases, mentions, salience, roles: [] };
}

const hamburg: Place = {
  ...named('place-1', 'Hamburg', ['Hamburg'], 1),
  kind: 'place',
  placeKind: 'city',
  country: 'DE',
  lat: 53.55,
  lon: 9.99,
};
const minister = { text: 'Ministerin', start: 4, end: 14 };
const says = (entityId: string, words: string) => ({
  kind: 'indirect' as const,
  start: 61,
  end: 73,
  text: 'Kramm sprach',
  cue: null,
  speaker: { start: text.lastIndexOf(words), end: text.lastIndexOf(words) + words.length, text: words, entityId },
});

const sheet = {
  article: { text },
  people: [
    { ...named('person-1', 'Ilse Kramm', ['Ilse Kramm', 'Kramm'], 1), kind: 'person', roles: [minister] },
    { ...named('person-2', 'Otto Behr', ['Otto Behr'], 0.8), kind: 'person' },
    { ...named('person-3', 'Morgen', ['Morgen'], 0.2), kind: 'person' },
  ],
  places: [
    hamburg,
    { ...named('place-2', 'Bremen', ['Bremen'], 0.6), kind: 'place' },
    { ...named('place-3', 'Hamborg', ['Hamborg'], 0.4), kind: 'place' },
  ],
  organisations: [{ ...named('organisation-1', 'Morgen', ['Morgen'], 1), kind: 'organisation' }],
  statements: [says('person-1', 'Kramm'), says('person-2', 'Behr')],
} as unknown as FactSheet;

const everywhere = { host: null, entityKind: 'person' } as const;
const corrected = (...corrections: readonly Correction[]) => applyCorrections(sheet, corrections, 'zeitung.invalid');
const summary = ({ people, places, organisations }: FactSheet) =>
  [...people, ...places, ...organisations].map(({ id, name }) => `${id} ${name}`);
const speakers = ({ statements }: FactSheet) => statements.map(({ speaker }) => speaker?.entityId ?? null);

const all = [
  'person-1 Ilse Kramm',
  'person-2 Otto Behr',
  'person-3 Morgen',
  'place-1 Hamburg',
  'place-2 Bremen',
  'place-3 Hamborg',
  'organisation-1 Morgen',
];
const without = (...gone: readonly string[]) => all.filter((each) => !gone.includes(each));

describe('a corrected sheet', () => {
  it.each<readonly [string, Correction, readonly string[], readonly (string | null)[]]>([
    [
      'has no entry for what is hidden, and numbers the others anew',
      { ...everywhere, kind: 'hide', name: 'Ilse Kramm' },
      ['person-1 Otto Behr', 'person-2 Morgen', ...all.slice(3)],
      [null, 'person-1'],
    ],
    [
      'keeps a namesake of another kind when one is hidden',
      { ...everywhere, kind: 'hide', name: 'Morgen' },
      without('person-3 Morgen'),
      ['person-1', 'person-2'],
    ],
    [
      'has nothing of any kind for words that are no name',
      { ...everywhere, kind: 'notAName', name: 'Morgen' },
      without('person-3 Morgen', 'organisation-1 Morgen'),
      ['person-1', 'person-2'],
    ],
    [
      'finds a name in another spelling',
      { ...everywhere, entityKind: 'place', kind: 'hide', name: 'Brémen' },
      [...all.slice(0, 4), 'place-2 Hamborg', 'organisation-1 Morgen'],
      ['person-1', 'person-2'],
    ],
    [
      'does not take somebody for all who share a family name',
      { ...everywhere, kind: 'hide', name: 'Kramm' },
      all,
      ['person-1', 'person-2'],
    ],
    [
      'has a person among the organisations when told so, by salience',
      { ...everywhere, kind: 'setKind', name: 'Otto Behr', to: 'organisation' },
      [
        'person-1 Ilse Kramm',
        'person-2 Morgen',
        ...all.slice(3, 6),
        'organisation-1 Morgen',
        'organisation-2 Otto Behr',
      ],
      ['person-1', 'organisation-2'],
    ],
    [
      'joins a name with the same name of the right kind',
      { ...everywhere, kind: 'setKind', name: 'Morgen', to: 'organisation' },
      without('person-3 Morgen'),
      ['person-1', 'person-2'],
    ],
    [
      'shows the name that the reader gave',
      { ...everywhere, kind: 'rename', name: 'Otto Behr', to: 'Otto Bär' },
      all.with(1, 'person-2 Otto Bär'),
      ['person-1', 'person-2'],
    ],
    [
      'has one entry for two that are the same',
      { ...everywhere, kind: 'sameAs', name: 'Ilse Kramm', to: 'Otto Behr' },
      ['person-1 Otto Behr', 'person-2 Morgen', ...all.slice(3)],
      ['person-1', 'person-1'],
    ],
    [
      'keeps an entry where the other one is not in the article',
      { ...everywhere, kind: 'sameAs', name: 'Ilse Kramm', to: 'Rosa Tann' },
      all,
      ['person-1', 'person-2'],
    ],
    [
      'keeps an entry that is said to be the same as itself',
      { ...everywhere, kind: 'sameAs', name: 'Ilse Kramm', to: 'Ilse Kramm' },
      all,
      ['person-1', 'person-2'],
    ],
    [
      'has an entry of its own for a form that means somebody else, who is then the speaker',
      { ...everywhere, kind: 'split', name: 'Ilse Kramm', surface: 'Kramm' },
      ['person-1 Otto Behr', 'person-2 Ilse Kramm', 'person-3 Kramm', 'person-4 Morgen', ...all.slice(3)],
      ['person-3', 'person-1'],
    ],
    [
      'stays whole where a form to split off is all that there is',
      { ...everywhere, kind: 'split', name: 'Otto Behr', surface: 'Otto Behr' },
      all,
      ['person-1', 'person-2'],
    ],
    [
      'is corrected on the site that was meant',
      { ...everywhere, host: 'zeitung.invalid', kind: 'hide', name: 'Morgen' },
      without('person-3 Morgen'),
      ['person-1', 'person-2'],
    ],
    [
      'is not corrected on any other site',
      { ...everywhere, host: 'blatt.invalid', kind: 'hide', name: 'Morgen' },
      all,
      ['person-1', 'person-2'],
    ],
  ])('%s', (_, correction, entries, speaking) => {
    const result = corrected(correction);
    expect(summary(result)).toEqual(entries);
    expect(speakers(result)).toEqual(speaking);
  });

  it('is the very same sheet where no correction concerns it', () => {
    expect(corrected()).toBe(sheet);
    expect(corrected({ ...everywhere, kind: 'hide', name: 'Rosa Tann' })).toBe(sheet);
  });

  it('is corrected in the order of the corrections, each on the result of those before', () => {
    const result = corrected(
      { ...everywhere, kind: 'rename', name: 'Otto Behr', to: 'Otto Bär' },
      { ...everywhere, kind: 'setKind', name: 'Otto Bär', to: 'place' },
      { ...everywhere, entityKind: 'place', kind: 'sameAs', name: 'Otto Bär', to: 'Bremen' },
    );
    expect(summary(result)).toEqual([
      'person-1 Ilse Kramm',
      'person-2 Morgen',
      'place-1 Hamburg',
      'place-2 Bremen',
      'place-3 Hamborg',
      'organisation-1 Morgen',
    ]);
    expect(speakers(result)).toEqual(['person-1', 'place-2']);
  });

  it('forgets the speaker who became part of somebody hidden', () => {
    const result = corrected(
      { ...everywhere, kind: 'sameAs', name: 'Otto Behr', to: 'Ilse Kramm' },
      { ...everywhere, kind: 'hide', name: 'Ilse Kramm' },
    );
    expect(speakers(result)).toEqual([null, null]);
  });

  it('keeps the place on the map, whichever of the two names was linked', () => {
    const [, joined] = corrected({
      ...everywhere,
      entityKind: 'place',
      kind: 'sameAs',
      name: 'Hamburg',
      to: 'Hamborg',
    }).places.toReversed();
    expect(joined).toMatchObject({ name: 'Hamborg', aliases: ['Hamburg'], salience: 1, country: 'DE', lat: 53.55 });
    expect(joined?.mentions.map(({ surface }) => surface)).toEqual(['Hamburg', 'Hamborg']);
  });

  it('leaves the place behind when a place becomes a person', () => {
    const { people } = corrected({
      ...everywhere,
      entityKind: 'place',
      kind: 'setKind',
      name: 'Hamburg',
      to: 'person',
    });
    expect(people.find(({ name }) => name === 'Hamburg')).toEqual({
      ...named('person-2', 'Hamburg', ['Hamburg'], 1),
      kind: 'person',
    });
  });

  it('no longer doubts the kind that the reader gave', () => {
    const doubtful = [
      { kind: 'place', confidence: 0.4 },
      { kind: 'organisation', confidence: 0.1 },
    ];
    const [kramm, behr] = sheet.people;
    const mentions = behr?.mentions.map((mention) => ({ ...mention, alternatives: doubtful }));
    const doubted = { ...sheet, people: [kramm, { ...behr, mentions }] } as FactSheet;
    const correction: Correction = { ...everywhere, kind: 'setKind', name: 'Otto Behr', to: 'place' };
    const { places } = applyCorrections(doubted, [correction], 'zeitung.invalid');
    expect(places.find(({ name }) => name === 'Otto Behr')?.mentions[0]?.alternatives).toEqual([doubtful[1]]);
  });

  it('gives a role to whom the nearest mention names when forms are split', () => {
    const { people } = corrected({ ...everywhere, kind: 'split', name: 'Ilse Kramm', surface: 'Kramm' });
    expect(people.map(({ name, roles }) => [name, roles.length])).toEqual([
      ['Otto Behr', 0],
      ['Ilse Kramm', 1],
      ['Kramm', 0],
      ['Morgen', 0],
    ]);
  });
});
