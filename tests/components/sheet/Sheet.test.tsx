// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Sheet } from '../../../components/sheet/Sheet.tsx';
import type { FactSheet } from '../../../core/model.ts';
import { speakGerman } from '../german-texts.ts';
import { extract, person, place, sheetOf } from '../invented-sheet.ts';
import { press, show, textsOf } from '../show.ts';

const bare = sheetOf([
  ['paragraph', 'Ida Vogt fuhr nach Graz. „Es war schön“, sagte Vogt am Montag vor rund 40 Gästen.'],
  ['heading', 'Der Rückweg'],
]);
const { text } = bare.article;
const vogt = person(text, 'Ida Vogt');

function sheetWith(more: Partial<FactSheet>, onJump = vi.fn()): HTMLElement {
  return show(<Sheet sheet={{ ...bare, ...more }} onJump={onJump} loadMap={() => new Promise(() => {})} />);
}

describe('the sheet', () => {
  beforeEach(speakGerman);

  it('leaves out every section without data, and says that no names were found', () => {
    const sheet = sheetWith({});
    expect(textsOf(sheet, 'h2')).toEqual([]);
    expect(textsOf(sheet, '.no-names')).toEqual(['In diesem Artikel wurden keine Namen gefunden.']);
  });

  it('says when only rules have looked for names', () => {
    expect(textsOf(sheetWith({}), '.by-rules')).toEqual([]);
    const byRules = sheetWith({ article: { ...bare.article, namesFoundBy: 'rules' } });
    expect(textsOf(byRules, '.by-rules')).toEqual([expect.stringMatching(/^Die Namen wurden nur mit der Ortsliste/)]);
  });

  it('says when only lists were read, and in which language the article is', () => {
    const byLists = sheetWith({ article: { ...bare.article, language: 'fr', namesFoundBy: 'lists' } });
    expect(textsOf(byLists, '.by-rules')).toEqual([expect.stringMatching(/^Dieser Artikel ist wohl auf Französisch/)]);
  });

  it('counts and shows the names inside compounds with the others', () => {
    const parts = [{ ...extract(text, 'Gäste'), surface: 'Gäste', source: 'part', confidence: 0.9 }] as const;
    const sheet = sheetWith({ people: [{ ...vogt, parts }] });
    expect(textsOf(sheet, '.disclosure')).toEqual(['2 Nennungen, davon 1 in einer Zusammensetzung']);
    press(sheet, '2 Nennungen, davon 1 in einer Zusammensetzung');
    expect(textsOf(sheet, '.mentions mark')).toEqual(['Ida Vogt', 'Gäste']);
  });

  it('says of the words of the article in which language they are', () => {
    const sheet = sheetWith({
      article: { ...bare.article, language: 'sv' },
      figures: [{ ...extract(text, 'rund 40'), value: 40, unit: null, counted: 'Gäste', approximate: true }],
      mainEvent: { ...bare.mainEvent, who: extract(text, 'Ida Vogt') },
      outline: [extract(text, 'Der Rückweg')],
    });
    const quotations = [...sheet.querySelectorAll('.quotation')];
    expect(quotations.map((each) => each.getAttribute('lang'))).toEqual(['sv', 'sv', 'sv']);
  });

  it('has its sections in the order of the contract', () => {
    const sheet = sheetWith({
      people: [vogt],
      places: [place(text, 'Graz')],
      organisations: [{ ...person(text, 'Gästen'), kind: 'organisation' }],
      statements: [{ ...extract(text, '„Es war schön“'), kind: 'direct', cue: null, speaker: null }],
      figures: [{ ...extract(text, 'rund 40'), value: 40, unit: null, counted: 'Gäste', approximate: true }],
      dates: [{ ...extract(text, 'am Montag'), type: 'DATE', value: '2026-03-02', earliest: null, latest: null }],
      mainEvent: { ...bare.mainEvent, who: extract(text, 'Ida Vogt') },
      outline: [extract(text, 'Der Rückweg')],
    });
    expect(textsOf(sheet, 'h2')).toEqual([
      'In Kürze',
      'Personen 1',
      'Orte 1',
      'Organisationen 1',
      'Gesagt 1',
      'Zahlen 1',
      'Zeitangaben 1',
      'Gliederung',
    ]);
    expect(textsOf(sheet, '.no-names')).toEqual([]);
  });

  it('heads with outlet, headline, authors, date and reading time', () => {
    const article = {
      ...bare.article,
      publisher: 'Der Nordbote',
      headline: 'Ein Ausflug',
      byline: ['Jo Brand', 'Mia Lenz'],
      published: '2026-03-04',
      readingMinutes: 3,
    };
    const sheet = sheetWith({ article });
    expect(textsOf(sheet, 'header > *')).toEqual([
      'Der Nordbote',
      'Ein Ausflug',
      'Von Jo Brand, Mia Lenz',
      '4. März 2026 · 3 Minuten Lesezeit',
    ]);
  });

  it('says what kind of article it is where that is not an ordinary report, before the date', () => {
    const published = '2026-03-02';
    expect(textsOf(sheetWith({ article: { ...bare.article, published } }), '.when')).toEqual(['2. März 2026']);
    const interview = { ...bare.article, published, kind: 'interview' } as const;
    expect(textsOf(sheetWith({ article: interview }), '.when')).toEqual(['Interview · 2. März 2026']);
    const teaser = { ...bare.article, published, paywalled: true, kind: 'teaser' } as const;
    expect(textsOf(sheetWith({ article: teaser }), '.when')[0]).toBe('2. März 2026');
  });

  it('shows the sentence of each mention when unfolded, and jumps to the one that is pressed', () => {
    const onJump = vi.fn();
    const sheet = sheetWith({ people: [vogt] }, onJump);
    expect(textsOf(sheet, '.evidence')).toEqual([]);
    press(sheet, '1 Nennung');
    expect(textsOf(sheet, '.evidence')).toEqual(['Ida Vogt fuhr nach Graz.']);
    press(sheet, 'Ida Vogt fuhr nach Graz.');
    expect(onJump).toHaveBeenCalledWith(expect.objectContaining({ start: 0, end: 8 }));
  });

  it('shows ten people first, and all when asked', () => {
    const people = Array.from({ length: 34 }, (_, index) => ({ ...vogt, id: `${index}`, name: `Vogt ${index}` }));
    const sheet = sheetWith({ people });
    expect(textsOf(sheet, 'h3')).toHaveLength(10);
    press(sheet, 'Alle 34 zeigen');
    expect(textsOf(sheet, 'h3')).toHaveLength(34);
    press(sheet, 'Weniger zeigen');
    expect(textsOf(sheet, 'h3')).toHaveLength(10);
  });

  it('keeps two thousand mentions out of the page until they are asked for', () => {
    const mention = { ...extract(text, 'Vogt'), surface: 'Vogt', source: 'tagger', confidence: 1 } as const;
    const sheet = sheetWith({ people: [{ ...vogt, mentions: Array.from({ length: 2000 }, () => mention) }] });
    expect(sheet.querySelectorAll('*').length).toBeLessThan(100);
    press(sheet, '2.000 Nennungen');
    expect(textsOf(sheet, '.evidence')).toHaveLength(20);
  });

  it('names the speaker as the sheet does, else as the article, else says that there is none', () => {
    const quote = { ...extract(text, '„Es war schön“'), kind: 'direct', cue: null } as const;
    const speaker = extract(text, 'Vogt am');
    const sheet = sheetWith({
      people: [vogt],
      statements: [
        { ...quote, speaker: { ...speaker, entityId: vogt.id } },
        { ...quote, speaker: { ...speaker, entityId: 'gone' } },
        { ...quote, speaker: null },
      ],
    });
    expect(textsOf(sheet, 'section:has(.statement-kind) h3')).toEqual(['Ida Vogt', 'Vogt am', 'Ohne Namen']);
    expect(textsOf(sheet, '.statement-kind')).toEqual(['wörtlich', 'wörtlich', 'wörtlich']);
  });
});
