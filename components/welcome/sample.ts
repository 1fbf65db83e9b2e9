import type { Entity, FactSheet } from '../../core/model.ts';

/** A few invented sentences with the names in them. */
interface SampleText {
  readonly language: string;
  readonly text: string;
  readonly person: string;
  readonly surname: string;
  readonly role: string;
  readonly places: readonly string[];
}

export interface Sample {
  /** As the extension would make it. */
  readonly sheet: FactSheet;
  /** The one whose card the first-run page shows. */
  readonly person: FactSheet['people'][number];
}

const german: SampleText = {
  language: 'de',
  text: 'Die slowenische Verkehrsministerin Jelka Zupanek hat am Montag in Wien einen Nachtzug nach Triest angekündigt. „Wir wollen noch im Dezember fahren“, sagte Zupanek. In Triest wird der Zug seit Jahren erwartet.',
  person: 'Jelka Zupanek',
  surname: 'Zupanek',
  role: 'slowenische Verkehrsministerin',
  places: ['Triest', 'Wien'],
};

const english: SampleText = {
  language: 'en',
  text: 'Irish Fisheries Minister Aoife Brannock opened a hospital for seals in Galway on Monday. “Our first patient weighs nine kilos and bites,” Brannock said. Half of the money came from the fishermen of Galway, the rest from a choir in Boston.',
  person: 'Aoife Brannock',
  surname: 'Brannock',
  role: 'Irish Fisheries Minister',
  places: ['Galway', 'Boston'],
};

/** What is shown to readers who have no article before them yet: in the language of the interface where there is a sample in it, else in English. */
export function sampleIn(language: string): Sample {
  return sampleOf(language === german.language ? german : english);
}

function sampleOf({ language, text, person: name, surname, role, places }: SampleText): Sample {
  const start = text.indexOf(role);
  const person: Sample['person'] = {
    id: 'person-1',
    kind: 'person',
    name,
    aliases: [surname],
    mentions: namesAt(text, name, surname),
    salience: 1,
    roles: [{ text: role, start, end: start + role.length }],
  };
  const sheet: FactSheet = {
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
      language,
      namesFoundBy: 'tagger',
      url: null,
      wordCount: text.split(' ').length,
      readingMinutes: 1,
      text,
      blocks: [{ start: 0, end: text.length, role: 'paragraph' }],
    },
    people: [person],
    places: places.map((place, index) => ({
      id: `place-${index + 1}`,
      kind: 'place',
      name: place,
      aliases: [],
      mentions: namesAt(text, place),
      salience: 1,
      roles: [],
    })),
    organisations: [],
    statements: [],
    figures: [],
    dates: [],
    mainEvent: { who: null, what: null, where: null, when: null, why: null, how: null },
    outline: [],
    keySentences: [],
  };
  return { sheet, person };
}

/** The places at which one of some forms of a name stands, in order of the text. */
function namesAt(text: string, ...forms: readonly string[]): Entity['mentions'] {
  return [...text.matchAll(new RegExp(forms.join('|'), 'g'))].map(({ 0: surface, index }) => {
    return { start: index, end: index + surface.length, surface, source: 'tagger', confidence: 1 };
  });
}
