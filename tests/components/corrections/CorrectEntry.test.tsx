// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { CorrectionStatus } from '../../../components/corrections/CorrectionStatus.tsx';
import { type Corrector, CorrectorContext } from '../../../components/corrections/corrector.ts';
import { EntityEntry } from '../../../components/sheet/EntityEntry.tsx';
import type { Correction } from '../../../core/model.ts';
import { speakGerman } from '../german-texts.ts';
import { person, place, sheetOf } from '../invented-sheet.ts';
import { press, show, textsOf } from '../show.ts';

const { text } = sheetOf([['paragraph', 'Ida Vogt traf Anna Lind in Graz. Vogt schwieg.']]).article;
const vogt = { ...person(text, 'Ida Vogt', ['Ida Vogt', 'Vogt']), aliases: ['Vogt'] };
const lind = { ...person(text, 'Anna Lind'), id: 'person-2' };
const source = { text, language: 'de', sentenceOf: () => ({ start: 0, end: 32 }), onJump: () => {} };
const about = { name: 'Ida Vogt', entityKind: 'person', host: null } as const;
const here = 'zeitung.invalid';

function entry(props: Partial<Corrector> = {}): HTMLElement {
  const corrector: Corrector = {
    host: here,
    entities: [vogt, lind, place(text, 'Graz')],
    onCorrect: () => {},
    onUndo: () => {},
    outcome: null,
    ...props,
  };
  return show(
    <CorrectorContext.Provider value={corrector}>
      <EntityEntry entity={vogt} source={source} />
      <CorrectionStatus />
    </CorrectorContext.Provider>,
  );
}

function type(root: HTMLElement, words: string): void {
  const field = root.querySelector<HTMLInputElement>('input[type=text]');
  if (!field) throw new Error('There is no field for a name');
  act(() => {
    field.value = words;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

describe('an entry of the sheet', () => {
  beforeEach(speakGerman);

  it('cannot be put right where a sheet can only be read', () => {
    const root = show(<EntityEntry entity={vogt} source={source} />);
    expect(root.querySelector('.correct-button')).toBeNull();
  });

  it('shows what can be put right when asked, and hides it again', () => {
    const root = entry();
    const button = root.querySelector('.correct-button');
    expect(button?.getAttribute('aria-label')).toBe('Ida Vogt korrigieren');
    expect(textsOf(root, '.choice')).toEqual([]);
    press(root, 'Ida Vogt korrigieren');
    expect(button?.getAttribute('aria-expanded')).toBe('true');
    expect(textsOf(root, '.choice')).toEqual([
      'Kein Name',
      'Ist ein Ort',
      'Ist eine Organisation',
      'Auf dieser Website ausblenden',
      'Überall ausblenden',
      'Umbenennen',
      'Zusammenlegen',
      'Abtrennen',
    ]);
    expect(textsOf(root, 'option')).toEqual(['Anna Lind', 'Vogt']);
    press(root, 'Ida Vogt korrigieren');
    expect(textsOf(root, '.choice')).toEqual([]);
  });

  it.each<[string, Correction]>([
    ['Kein Name', { kind: 'notAName', ...about }],
    ['Ist ein Ort', { kind: 'setKind', ...about, to: 'place' }],
    ['Ist eine Organisation', { kind: 'setKind', ...about, to: 'organisation' }],
    ['Auf dieser Website ausblenden', { kind: 'hide', ...about, host: here }],
    ['Überall ausblenden', { kind: 'hide', ...about }],
    ['Zusammenlegen', { kind: 'sameAs', ...about, to: 'Anna Lind' }],
    ['Abtrennen', { kind: 'split', ...about, host: here, surface: 'Vogt' }],
  ])('is put right by „%s“', (button, correction) => {
    const onCorrect = vi.fn();
    const root = entry({ onCorrect });
    press(root, 'Ida Vogt korrigieren');
    press(root, button);
    expect(onCorrect.mock.calls).toEqual([[correction]]);
    expect(textsOf(root, '.choice')).toEqual([]);
  });

  it('is renamed to a name that is new and not empty', () => {
    const onCorrect = vi.fn();
    const root = entry({ onCorrect });
    press(root, 'Ida Vogt korrigieren');
    for (const words of ['Ida Vogt', '   ']) {
      type(root, words);
      press(root, 'Umbenennen');
    }
    expect(onCorrect).not.toHaveBeenCalled();
    type(root, '  Ida   Voigt ');
    press(root, 'Umbenennen');
    expect(onCorrect.mock.calls).toEqual([[{ kind: 'rename', ...about, to: 'Ida Voigt' }]]);
  });

  it('has nothing to choose from where there is nobody else and no other form, and no site without a host', () => {
    const root = entry({ entities: [vogt, place(text, 'Graz')], host: null });
    press(root, 'Ida Vogt korrigieren');
    expect(textsOf(root, 'select')).toEqual([]);
    expect(textsOf(root, '.correct-choices .choice')).not.toContain('Auf dieser Website ausblenden');
  });
});

describe('what became of a correction', () => {
  beforeEach(speakGerman);

  it('is said, and can be undone with the next press of a key', () => {
    const onUndo = vi.fn();
    const root = entry({ onUndo, outcome: { kind: 'kept', correction: { kind: 'hide', ...about } } });
    expect(textsOf(root, '[role=status] span')).toEqual(['„Ida Vogt“ ist ausgeblendet.']);
    expect(document.activeElement?.textContent).toBe('Rückgängig');
    press(root, 'Rückgängig');
    expect(onUndo).toHaveBeenCalledTimes(1);
  });

  it.each([
    ['undone', 'Die Korrektur ist zurückgenommen.'],
    ['full', 'Der Speicher des Browsers ist voll. Die Korrektur wurde nicht behalten, alle früheren sind noch da.'],
    ['refused', 'Die Korrektur konnte nicht behalten werden. Alle früheren sind noch da.'],
  ] as const)('is said without a way back: %s', (kind, words) => {
    const root = entry({ outcome: { kind, correction: { kind: 'hide', ...about } } });
    expect(textsOf(root, '[role=status] p')).toEqual([words]);
    expect(document.activeElement?.textContent).toBe(words);
  });
});
