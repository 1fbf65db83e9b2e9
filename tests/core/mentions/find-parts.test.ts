import { describe, expect, test } from 'vitest';
import { articleFromText } from '../../../core/article/plain-text-article.ts';
import { findNames } from '../../../core/mentions/find-names.ts';
import { findParts } from '../../../core/mentions/find-parts.ts';
import type { EntityKind, Mention } from '../../../core/model.ts';
import { splitSentences } from '../../../core/text/split-sentences.ts';
import { loadKnowledge } from '../../../scripts/factsheet/load-knowledge.ts';

const knowledge = loadKnowledge();
const { gazetteer, language } = knowledge;
const letters: Readonly<Record<EntityKind, string>> = { person: 'P', place: 'L', organisation: 'O' };
const kinds: Readonly<Record<string, EntityKind>> = { P: 'person', L: 'place', O: 'organisation' };

/** The parts of a text in which the other names are marked: `[Ilse Kramm|P]`; each as `Kreml|L`, in order. */
function partsOf(marked: string): string[] {
  const mentions: Mention[] = [];
  let text = '';
  for (const piece of marked.split(/(\[[^\]]+\|[PLO]\])/u)) {
    const [, surface = piece, letter = ''] = /^\[([^\]|]+)\|([PLO])\]$/u.exec(piece) ?? [];
    const kind = kinds[letter];
    if (kind) {
      const [start, end] = [text.length, text.length + surface.length];
      mentions.push({ start, end, surface, kind, source: 'tagger', confidence: 0.9 });
    }
    text += surface;
  }
  const sentences = splitSentences(articleFromText(text, { language: 'de' }), language);
  const parts = findParts(sentences, mentions, gazetteer, language);
  expect(parts.map(({ start, end }) => text.slice(start, end))).toEqual(parts.map(({ surface }) => surface));
  return parts.map(({ surface, kind }) => `${surface}|${letters[kind]}`);
}

describe('a hyphenated compound gives the name in it', () => {
  test.each([
    ['Der US-Präsident schwieg.', ['US|L']],
    ['Die EU-Staaten und die NATO-Partner stimmten zu.', ['EU|O', 'NATO|O']],
    ['Der Ukraine-Krieg dauert an.', ['Ukraine|L']],
    ['Im SPD-Vorstand gab es Streit.', ['SPD|O']],
    ['Der Fund kostete 300 US-Dollar.', ['US|L']],
    ['Die Berlin-Blockade begann 1948.', []],
    ['In [Berlin|L] erinnert man an die Berlin-Blockade.', ['Berlin|L']],
    ['[Ilse Kramm|P] siegte. Die Kramm-Regierung tritt an.', ['Kramm|P']],
    ['[Human Aid Now|O] warnt. Eine Human Aid Now-Sprecherin fehlte.', ['Human Aid Now|O']],
    ['[Blaue Welle|O] fliegt. Eine Blaue-Welle-Maschine fehlte.', ['Blaue-Welle|O']],
    ['Die Ex-NATO-Generäle warnen vor dem Anti-EU-Lager.', ['NATO|O', 'EU|O']],
    ['NATO- und Regierungskreise schwiegen.', ['NATO|O']],
    ['Das gilt EU-weit, sagen SPD-nahe Kreise.', ['EU|O', 'SPD|O']],
    ['Die ÖQV-Vorsitzende widersprach.', ['ÖQV|O']],
    ['Die UNO-Friedenstruppe blieb.', ['UNO|O']],
    ['Der Bundestags-Innenausschuss tagt.', ['Bundestag|O']],
  ])('%s', (text, expected) => {
    expect(partsOf(text)).toEqual(expected);
  });
});

describe('a compound in one word gives a name that is sure', () => {
  test.each([
    ['Der Irakkrieg begann.', ['Irak|L']],
    ['Nach dem Kosovokrieg kam Hilfe.', ['Kosovo|L']],
    ['Zur Bundestagswahl treten 40 Parteien an.', ['Bundestag|O']],
    ['Der Bundestagsabgeordnete ging.', ['Bundestag|O']],
    ['[Alma Rosenkötter|P] steht vor Gericht. Im Rosenkötterprozess fiel das Urteil.', ['Rosenkötter|P']],
    ['Die Israelreise wurde verschoben.', ['Israel|L']],
  ])('%s', (text, expected) => {
    expect(partsOf(text)).toEqual(expected);
  });
});

describe('a word is left whole', () => {
  test.each([
    ['in a name that is found', 'In [Baden-Württemberg|L] und [Berlin-Mitte|L] regnet es; [Ida Vogt-Kramm|P] kam.'],
    ['in a district that nobody found', 'In Berlin-Mitte und Hamburg-Altona regnet es.'],
    ['in an adjective of countries', 'Das deutsch-französische Verhältnis und die US-amerikanische Sicht.'],
    ['in an inhabitant', 'Ein US-Amerikaner und ein Exil-Iraner.'],
    ['in capitals that name nothing', 'Die PKW-Maut, der HIV-Test, das TV-Duell, der DNA-Befund.'],
    ['in a train', 'Die U-Bahn-Linie und der S-Bahn-Halt.'],
    ['where a name begins it by chance', 'Die Oppositionspartei, die Romantik, der Bernstein, das Militärregime.'],
    ['in other nouns', 'Der Industrieminister, die Kriminalpolizei, die Interimsregierung, der Bundesligist.'],
    ['where the hyphen joins two places', 'Die Strecke Köln-Paris bleibt zu.'],
    ['in a phrase', 'Der Bild-im-Bild-Modus und der Tour-de-France-Sieger.'],
    ['in an elided noun that is no name', 'Ein Zeit- und ein Entgelttarif.'],
  ])('%s', (_, text) => {
    expect(partsOf(text)).toEqual([]);
  });
});

test('the shipped tagger leaves compounds to this stage', () => {
  const text = 'Kreml-Sprecher Juri Barow und US-Präsidentin Ada Hale trafen sich zum Ukraine-Gipfel in Genf.';
  const article = articleFromText(text, { language: 'de' });
  const { mentions, parts } = findNames(splitSentences(article, language), knowledge);
  expect(mentions.map(({ surface }) => surface)).toEqual(['Juri Barow', 'Ada Hale', 'Genf']);
  expect(parts.map(({ surface, kind }) => `${surface}|${letters[kind]}`)).toEqual(['Kreml|O', 'US|L', 'Ukraine|L']);
});

test('hostile words take no time to speak of', () => {
  const text = `${'A-'.repeat(20_000)}B ${'Irak'.repeat(20_000)} ${'US-'.repeat(9)}Krieg ${'Irakirak '.repeat(5_000)}`;
  expect(partsOf(text)).toEqual([]);
});
