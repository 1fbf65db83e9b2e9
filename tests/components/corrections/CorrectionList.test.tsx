// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { CorrectionList } from '../../../components/corrections/CorrectionList.tsx';
import type { Correction } from '../../../core/model.ts';
import { speakGerman } from '../german-texts.ts';
import { press, show, textsOf } from '../show.ts';

const about = { name: 'Ida Vogt', entityKind: 'person', host: null } as const;
const hide: Correction = { kind: 'hide', ...about, host: 'zeitung.invalid' };
const rename: Correction = { kind: 'rename', ...about, to: 'Ida Voigt' };

const list = (corrections: readonly Correction[], onRemove = vi.fn(), onReplace = vi.fn()) => ({
  root: show(<CorrectionList corrections={corrections} onRemove={onRemove} onReplace={onReplace} />),
  onRemove,
  onReplace,
});

describe('the list of corrections', () => {
  beforeEach(speakGerman);

  it('says how to get one while there is none', () => {
    expect(list([]).root.textContent).toContain('Noch keine Korrekturen.');
  });

  it('says of each what it says and where, the newest first', () => {
    const all: readonly Correction[] = [
      hide,
      { kind: 'notAName', ...about },
      { kind: 'setKind', ...about, to: 'organisation' },
      rename,
      { kind: 'sameAs', ...about, to: 'Anna Lind' },
      { kind: 'split', ...about, surface: 'Vogt' },
    ];
    expect(textsOf(list(all).root, 'li p')).toEqual([
      '„Vogt“ ist nicht „Ida Vogt“. Überall',
      '„Ida Vogt“ ist dasselbe wie „Anna Lind“. Überall',
      '„Ida Vogt“ heißt „Ida Voigt“. Überall',
      '„Ida Vogt“ ist eine Organisation. Überall',
      '„Ida Vogt“ ist kein Name. Überall',
      '„Ida Vogt“ ist ausgeblendet. Nur auf zeitung.invalid',
    ]);
  });

  it('takes one back', () => {
    const { root, onRemove } = list([hide, rename]);
    press(root, 'Zurücknehmen: „Ida Vogt“ ist ausgeblendet.');
    expect(onRemove.mock.calls).toEqual([[hide]]);
  });

  it('lets one that holds on a site hold everywhere, and only such a one', () => {
    const { root, onReplace } = list([hide, rename]);
    press(root, 'Überall anwenden: „Ida Vogt“ ist ausgeblendet.');
    expect(onReplace.mock.calls).toEqual([[hide, { ...hide, host: null }]]);
    expect(textsOf(root, '.choice').filter((words) => words === 'Überall anwenden')).toHaveLength(1);
  });

  it('changes the name that was given', () => {
    const { root, onReplace } = list([rename]);
    press(root, 'Ändern: „Ida Vogt“ heißt „Ida Voigt“.');
    const field = root.querySelector('input');
    act(() => {
      if (field) field.value = 'Ida Vogd';
      field?.dispatchEvent(new Event('input', { bubbles: true }));
    });
    press(root, 'Umbenennen');
    expect(onReplace.mock.calls).toEqual([[rename, { ...rename, to: 'Ida Vogd' }]]);
  });
});
