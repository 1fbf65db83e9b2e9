// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { Sheet } from '../../../components/sheet/Sheet.tsx';
import type { DateExpression } from '../../../core/model.ts';
import { speakGerman } from '../german-texts.ts';
import { extract, sheetOf } from '../invented-sheet.ts';
import { press, show, textsOf } from '../show.ts';

const bare = sheetOf([
  ['paragraph', 'Am Freitag wird gewählt. Gestern sprach Vogt, zwei Jahre nach 2021. Derzeit führt sie.'],
]);
const { text } = bare.article;

function date(words: string, more: Partial<DateExpression>): DateExpression {
  return { ...extract(text, words), type: 'DATE', value: 'PRESENT_REF', earliest: null, latest: null, ...more };
}

const dates = [
  date('Freitag', { earliest: '2026-03-06', latest: '2026-03-06' }),
  date('Gestern', { earliest: '2026-03-03', latest: '2026-03-03' }),
  date('zwei Jahre', { type: 'DURATION', value: 'P2Y', earliest: '2024-01-01', latest: '2024-12-31' }),
  date('2021', { earliest: '2021-01-01', latest: '2021-12-31' }),
  date('Derzeit', {}),
];

describe('the dates of a sheet', () => {
  beforeEach(speakGerman);
  const shown = (some: readonly DateExpression[]) =>
    show(<Sheet sheet={{ ...bare, dates: some }} onJump={() => {}} loadMap={() => new Promise(() => {})} />);

  it('stand in order of their days, with the words of the article', () => {
    expect(textsOf(shown(dates), '.lead-kind')).toEqual(['2021', 'Gestern', 'Freitag']);
  });

  it('keep durations and vague expressions folded away until they are asked for', () => {
    const sheet = shown(dates);
    press(sheet, 'Dauern, Wiederholungen, Ungefähres (2)');
    expect(textsOf(sheet, '.lead').slice(3)).toEqual([expect.stringContaining('zwei Jahre'), 'Derzeit']);
  });

  it('have no fold when every one has a day', () => {
    expect(textsOf(shown(dates.slice(0, 2)), '.disclosure')).toEqual([]);
  });
});
