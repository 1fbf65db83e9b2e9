// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { ExportFormat } from '../../../components/sheet/ExportMenu.tsx';
import { hitRanges } from '../../../components/sheet/hit-ranges.ts';
import { Sheet, type SheetProps } from '../../../components/sheet/Sheet.tsx';
import { speakGerman } from '../german-texts.ts';
import { extract, person, sheetOf } from '../invented-sheet.ts';
import { press, show, textsOf } from '../show.ts';

const bare = sheetOf([['paragraph', 'Zita Horn traf Anna Åberg. 40 Gäste kamen, sagte Horn.']]);
const { text } = bare.article;
const sheet = {
  ...bare,
  people: [person(text, 'Zita Horn', ['Zita Horn', 'Horn']), { ...person(text, 'Anna Åberg'), id: 'person-2' }],
  figures: [{ ...extract(text, '40 Gäste'), value: 40, unit: null, counted: 'Gäste', approximate: false }],
};

function shown(props: Partial<SheetProps> = {}): HTMLElement {
  return show(<Sheet sheet={sheet} onJump={() => {}} loadMap={() => new Promise(() => {})} {...props} />);
}

function search(root: HTMLElement, words: string): void {
  const field = root.querySelector<HTMLInputElement>('input[type=search]');
  if (!field) throw new Error('There is no field to search in');
  act(() => {
    field.value = words;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

const names = (root: HTMLElement) => textsOf(root, '.entry h3');

describe('searching a sheet', () => {
  beforeEach(speakGerman);

  it('leaves what matches, and says how many there are', () => {
    const root = shown();
    search(root, 'aberg');
    expect(names(root)).toEqual(['Anna Åberg']);
    expect(textsOf(root, '.section-title')).toEqual(['Personen 1']);
    expect(textsOf(root, '.sheet-tools [role=status]')).toEqual(['1 Treffer']);
  });

  it('says when nothing was found', () => {
    const root = shown();
    search(root, 'Regen');
    expect(textsOf(root, '.no-names')).toEqual(['Nichts gefunden für „Regen“.']);
  });

  it('unfolds what was folded away', () => {
    const root = shown({ view: { folded: ['people'], order: 'salience' } });
    expect(names(root)).toEqual([]);
    search(root, 'horn');
    expect(names(root)).toEqual(['Zita Horn']);
  });

  it('knows where the words stand', () => {
    const root = shown();
    expect(hitRanges(root, 'gaste').map(String)).toContain('Gäste');
    expect(hitRanges(root, ' ')).toEqual([]);
  });
});

describe('the sections of a sheet', () => {
  beforeEach(speakGerman);

  it('fold away and back, and the reader’s wish is told', () => {
    const onView = vi.fn();
    const root = shown({ onView });
    press(root, 'Personen 2');
    expect(names(root)).toEqual([]);
    expect(onView).toHaveBeenLastCalledWith({ folded: ['people'], order: 'salience' });
    press(root, 'Personen 2');
    expect(names(root)).toEqual(['Zita Horn', 'Anna Åberg']);
  });

  it('are linked where there is more than one', () => {
    expect(textsOf(shown(), 'nav a')).toEqual(['Personen', 'Zahlen']);
  });

  it('unfold when the reader goes to them, and take the focus', () => {
    const root = shown({ view: { folded: ['people'], order: 'salience' } });
    act(() => root.querySelector<HTMLElement>('nav a')?.click());
    expect(names(root)).toEqual(['Zita Horn', 'Anna Åberg']);
    expect(document.activeElement?.textContent).toBe('Personen 2');
  });

  it('show the people in the order that the reader likes', () => {
    const root = shown();
    const select = root.querySelector('select');
    act(() => {
      if (select) select.value = 'name';
      select?.dispatchEvent(new Event('change', { bubbles: true }));
    });
    expect(names(root)).toEqual(['Anna Åberg', 'Zita Horn']);
  });
});

describe('taking a sheet along', () => {
  beforeEach(speakGerman);
  const taken = async (name: string, outcome: () => Promise<boolean>) => {
    const asked: ExportFormat[] = [];
    const root = shown({
      onExport: (format) => {
        asked.push(format);
        return outcome();
      },
    });
    press(root, name);
    // One turn for the outcome, one for what it changes.
    await act(() => new Promise((resolve) => setTimeout(resolve)));
    return { asked, said: textsOf(root, '.export [role=status]') };
  };

  it.each([
    ['Als Markdown kopieren', 'markdown', 'Kopiert.'],
    ['JSON sichern', 'json', ''],
    ['JSON-LD sichern', 'json-ld', ''],
    ['Nennungen als CSV sichern', 'csv', ''],
    ['Drucken', 'print', ''],
  ])('%s asks for %s', async (name, format, said) => {
    expect(await taken(name, async () => true)).toEqual({ asked: [format], said: [said] });
  });

  it('says when it failed', async () => {
    expect((await taken('JSON sichern', async () => false)).said).toEqual(['Das hat nicht geklappt.']);
    expect((await taken('JSON sichern', () => Promise.reject(new Error()))).said).toEqual(['Das hat nicht geklappt.']);
  });

  it('is not offered where nothing can be taken', () => {
    expect(textsOf(shown(), '.export')).toEqual([]);
  });
});
