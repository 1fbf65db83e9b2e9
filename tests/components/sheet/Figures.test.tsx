// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { Sheet } from '../../../components/sheet/Sheet.tsx';
import type { Figure } from '../../../core/model.ts';
import { speakGerman } from '../german-texts.ts';
import { extract, sheetOf } from '../invented-sheet.ts';
import { press, show, textsOf } from '../show.ts';

const bare = sheetOf([
  [
    'paragraph',
    'Rund 40 Gäste kamen, 20 Prozent der Geladenen. Das Fest kostete 900 Euro, bei minus 5 Grad. Die 54-Jährige zahlte 300 Euro. Zwei gingen. Wieder kostete es 900 Euro. Sie siegten 2:1 mit Sprüngen von 8,4 und 8 Metern.',
  ],
]);
const { text } = bare.article;

function figure(words: string, value: number, unit: string | null, more: Partial<Figure> = {}): Figure {
  return { ...extract(text, words), value, unit, counted: null, approximate: false, ...more };
}

const guests = figure('Rund 40 Gäste', 40, null, { counted: 'Gäste', approximate: true });
const figures = [
  guests,
  figure('20 Prozent der Geladenen', 20, '%', { counted: 'Geladenen' }),
  figure('900 Euro', 900, 'EUR'),
  figure('minus 5 Grad', -5, '°C'),
  figure('54-Jährige', 54, 'years'),
  figure('300 Euro', 300, 'EUR'),
  figure('Zwei', 2, null, { counted: 'Gäste' }),
  { ...figure('900 Euro', 900, 'EUR'), start: text.lastIndexOf('900 Euro') },
  figure('2:1', 2, 'score', { upper: 1 }),
];

describe('the figures of a sheet', () => {
  beforeEach(speakGerman);
  const shown = (some: readonly Figure[]) =>
    show(<Sheet sheet={{ ...bare, figures: some }} onJump={() => {}} loadMap={() => new Promise(() => {})} />);

  it('stand in the words of the article, and those that are not exact are marked', () => {
    expect(textsOf(shown(figures.slice(0, 2)), '.lead')).toEqual(['Rund 40 Gästeungefähr', '20 Prozent der Geladenen']);
  });

  it('name the noun and the unit that stand behind another number', () => {
    const sheet = shown([figures[6] as Figure, figure('8,4', 8.4, 'm'), figure('54', 54, 'years')]);
    expect(textsOf(sheet, '.lead')).toEqual(['ZweiGäste', '8,4m', '54']);
  });

  it('are one list while they are few', () => {
    expect(textsOf(shown(figures.slice(0, 6)), '.figure-group')).toEqual([]);
  });

  it('are sorted by what they are figures of when they are many, each once', () => {
    const sheet = shown(figures);
    expect(textsOf(sheet, '.figure-group > h3')).toEqual(['Anzahl', 'Geld', 'Anteile', 'Maße', 'Alter', 'Ergebnisse']);
    expect(textsOf(sheet, '.lead').filter((lead) => lead === '900 Euro')).toHaveLength(1);
  });

  it('say how many they are, and show three of a group until the rest is asked for', () => {
    const many = ['40', '20', '900', '300', '54', '2'].map((words, index) => figure(words, index, null));
    const sheet = shown([...many, figure('2:1', 2, 'score')]);
    expect(textsOf(sheet, '.section-count')).toEqual([' 7']);
    expect(textsOf(sheet, '.lead')).toHaveLength(4);
    press(sheet, 'Alle 6 zeigen');
    expect(textsOf(sheet, '.lead')).toHaveLength(7);
  });
});
