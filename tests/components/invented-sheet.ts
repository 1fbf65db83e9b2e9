import type { Article, BlockRole, Entity, Extract, FactSheet, MainEvent, Person, Place } from '../../core/model.ts';

const noEvent: MainEvent = { who: null, what: null, where: null, when: null, why: null, how: null };

/** A sheet with nothing in it but an article of some blocks, joined as the article's text is. */
export function sheetOf(blocks: readonly (readonly [BlockRole, string])[], more: Partial<FactSheet> = {}): FactSheet {
  const placed: Article['blocks'][number][] = [];
  let text = '';
  for (const [role, words] of blocks) {
    if (text) text += '\n\n';
    placed.push({ role, start: text.length, end: text.length + words.length, source: null });
    text += words;
  }
  return {
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
      wordCount: 0,
      readingMinutes: 0,
      text,
      blocks: placed,
    },
    people: [],
    places: [],
    organisations: [],
    statements: [],
    figures: [],
    dates: [],
    mainEvent: noEvent,
    keySentences: [],
    outline: [],
    ...more,
  };
}

/** Where some words stand in a text for the first time. */
export function extract(text: string, words: string): Extract {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`„${words}“ does not stand in the text`);
  return { start, end: start + words.length, text: words };
}

/** A person who is named wherever one of the surfaces stands. */
export function person(text: string, name: string, surfaces: readonly string[] = [name]): Person {
  return { ...named(text, name, surfaces), kind: 'person' };
}

/** A place that is named wherever its name stands. */
export function place(text: string, name: string, linked: Pick<Place, 'placeKind' | 'country'> = {}): Place {
  return { ...named(text, name, [name]), kind: 'place', ...linked };
}

function named(text: string, name: string, surfaces: readonly string[]): Omit<Entity, 'kind'> {
  const mentions = surfaces.flatMap((surface) =>
    startsOf(text, surface).map((start) => ({
      start,
      end: start + surface.length,
      surface,
      source: 'tagger' as const,
      confidence: 1,
    })),
  );
  mentions.sort((a, b) => a.start - b.start);
  return { id: name, name, aliases: [], mentions, salience: 1, roles: [] };
}

function startsOf(text: string, surface: string): readonly number[] {
  const starts: number[] = [];
  for (let at = text.indexOf(surface); at >= 0; at = text.indexOf(surface, at + 1)) starts.push(at);
  return starts;
}
