import type { Entity, FactSheet } from '../../core/model.ts';

const text =
  'Die slowenische Verkehrsministerin Jelka Zupanek hat am Montag in Wien einen Nachtzug nach Triest angekündigt. „Wir wollen noch im Dezember fahren“, sagte Zupanek. In Triest wird der Zug seit Jahren erwartet.';

type Name = Entity['mentions'][number];

/** The places at which one of some forms of a name stands, in order of the text. */
function namesAt(...forms: readonly string[]): readonly Name[] {
  return [...text.matchAll(new RegExp(forms.join('|'), 'g'))].map(({ 0: surface, index }) => {
    return { start: index, end: index + surface.length, surface, source: 'tagger', confidence: 1 };
  });
}

const role = 'slowenische Verkehrsministerin';

/** The one whose card the first-run page shows. */
export const samplePerson: FactSheet['people'][number] = {
  id: 'person-1',
  kind: 'person',
  name: 'Jelka Zupanek',
  aliases: ['Zupanek'],
  mentions: namesAt('Jelka Zupanek', 'Zupanek'),
  salience: 1,
  roles: [{ text: role, start: text.indexOf(role), end: text.indexOf(role) + role.length }],
};

const place = (id: string, name: string): FactSheet['places'][number] => ({
  id,
  kind: 'place',
  name,
  aliases: [],
  mentions: namesAt(name),
  salience: 1,
  roles: [],
});

/** A sheet of some invented sentences, as the extension would make it: shown to readers who have no article before them yet. */
export const sampleSheet: FactSheet = {
  article: {
    isArticle: true,
    reason: null,
    headline: null,
    byline: [],
    published: null,
    modified: null,
    publisher: null,
    section: null,
    paywalled: false,
    language: 'de',
    namesFoundBy: 'tagger',
    url: null,
    wordCount: text.split(' ').length,
    readingMinutes: 1,
    text,
    blocks: [{ start: 0, end: text.length, role: 'paragraph' }],
  },
  people: [samplePerson],
  places: [place('place-1', 'Triest'), place('place-2', 'Wien')],
  organisations: [],
  statements: [],
  figures: [],
  dates: [],
  mainEvent: { who: null, what: null, where: null, when: null, why: null, how: null },
  outline: [],
  keySentences: [],
};
