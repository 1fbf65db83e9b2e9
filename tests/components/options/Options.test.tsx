// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Options, type OptionsProps } from '../../../components/options/Options.tsx';
import { defaultSettings } from '../../../platform/settings-model.ts';
import { speakGerman } from '../german-texts.ts';
import { press, show, textsOf } from '../show.ts';

const nothing = () => {};

function optionsOf(props: Partial<OptionsProps> = {}): HTMLElement {
  return show(
    <Options
      settings={defaultSettings}
      onChange={nothing}
      complaint={null}
      shortcuts={[]}
      onChangeKeys={nothing}
      version="1.2.3"
      corrections={correctionsOf()}
      data={dataOf()}
      {...props}
    />,
  );
}

function correctionsOf(corrections: Partial<OptionsProps['corrections']> = {}): OptionsProps['corrections'] {
  return {
    corrections: [],
    outcome: null,
    onRemove: nothing,
    onReplace: nothing,
    onKeepAgain: nothing,
    ...corrections,
  };
}

function dataOf(data: Partial<OptionsProps['data']> = {}): OptionsProps['data'] {
  return {
    outcome: null,
    canPutBack: false,
    onExport: nothing,
    onImport: nothing,
    onErase: nothing,
    onPutBack: nothing,
    ...data,
  };
}

describe('the options', () => {
  beforeEach(speakGerman);

  it.each([
    ['Markieren auf allen Seiten', { highlights: false }],
    ['Organisationen', { kinds: { person: true, place: true, organisation: true } }],
    ['Personen', { kinds: { person: false, place: true, organisation: false } }],
    ['Nur die erste in jedem Absatz', { mentions: 'first' }],
    ['Farbig hinterlegtPersonOrtOrganisation', { style: 'marker' }],
    ['Leiste am rechten Rand', { rail: true }],
    ['Nur auf Wunsch', { reading: 'whenAsked' }],
  ])('change the settings by „%s“', (label, change) => {
    const onChange = vi.fn();
    press(optionsOf({ onChange }), label);
    expect(onChange).toHaveBeenCalledExactlyOnceWith({ ...defaultSettings, ...change });
  });

  it('group what belongs together under a legend', () => {
    expect(textsOf(optionsOf(), 'fieldset legend')).toEqual([
      'Was markiert wird',
      'Welche Nennungen',
      'Wie markiert wird',
      'Überblick',
      'Seiten lesen',
    ]);
  });

  it('give every field a name', () => {
    const fields = [...optionsOf().querySelectorAll('input')];
    const nameless = fields.filter((field) => !field.labels?.length && !field.getAttribute('aria-label'));
    expect(nameless).toEqual([]);
  });

  it('list the sites without highlights and take one back', () => {
    const onChange = vi.fn();
    const settings = { ...defaultSettings, sitesOff: ['blatt.example', 'zeitung.example'] };
    const options = optionsOf({ settings, onChange });
    expect(textsOf(options, '.sites li > span')).toEqual(['blatt.example', 'zeitung.example']);
    press(options, 'blatt.example entfernen');
    expect(onChange).toHaveBeenCalledExactlyOnceWith({ ...settings, sitesOff: ['zeitung.example'] });
    expect(document.activeElement?.id).toBe('site');
  });

  it('add the site of an address, and say so where there is none', () => {
    const onChange = vi.fn();
    const options = optionsOf({ onChange });
    write(options, 'ohne Adresse');
    press(options, 'Hinzufügen');
    expect(textsOf(options, '.site-form [role=alert]')).toEqual(['Das ist keine Adresse einer Website.']);
    expect(onChange).not.toHaveBeenCalled();
    write(options, 'https://www.blatt.example/politik');
    press(options, 'Hinzufügen');
    expect(onChange).toHaveBeenCalledExactlyOnceWith({ ...defaultSettings, sitesOff: ['www.blatt.example'] });
    expect(textsOf(options, '.site-form [role=alert]')).toEqual(['']);
  });

  it('list the shortcuts in words, those without a key too, and nothing where there are none', () => {
    const onChangeKeys = vi.fn();
    const shortcuts = [
      { name: '_execute_action', keys: 'Alt+Shift+D' },
      { name: 'toggle-highlights', keys: '' },
    ];
    const options = optionsOf({ shortcuts, onChangeKeys });
    expect(textsOf(options, '.shortcuts > div')).toEqual([
      'Faktenblatt öffnenAlt+Shift+D',
      'Markierungen ein- oder ausschaltenkeine Taste',
    ]);
    press(options, 'Tasten im Browser ändern');
    expect(onChangeKeys).toHaveBeenCalledOnce();
    expect(optionsOf().querySelector('.shortcuts')).toBeNull();
  });

  it('list the corrections; one that was taken back can be kept again, and the focus is there', () => {
    const hidden = { kind: 'hide', name: 'Jelka Zupanek', entityKind: 'person', host: null } as const;
    const onRemove = vi.fn();
    const listed = optionsOf({ corrections: correctionsOf({ corrections: [hidden], onRemove }) });
    press(listed, 'Zurücknehmen: „Jelka Zupanek“ ist ausgeblendet.');
    expect(onRemove).toHaveBeenCalledExactlyOnceWith(hidden);
    const onKeepAgain = vi.fn();
    const undone = { kind: 'undone', correction: hidden } as const;
    const empty = optionsOf({ corrections: correctionsOf({ outcome: undone, onKeepAgain }) });
    expect(textsOf(empty, '.correction-status span')).toEqual(['Die Korrektur ist zurückgenommen.']);
    expect(document.activeElement?.textContent).toBe('Rückgängig');
    press(empty, 'Rückgängig');
    expect(onKeepAgain).toHaveBeenCalledExactlyOnceWith(hidden);
  });

  it('delete only what the reader has confirmed', () => {
    const onErase = vi.fn();
    const options = optionsOf({ data: dataOf({ onErase }) });
    press(options, 'Alles löschen …');
    expect(document.activeElement?.textContent).toBe('Abbrechen');
    press(options, 'Abbrechen');
    expect(onErase).not.toHaveBeenCalled();
    press(options, 'Alles löschen …');
    press(options, 'Löschen');
    expect(onErase).toHaveBeenCalledOnce();
  });

  it('offer to put back what was deleted', () => {
    const onPutBack = vi.fn();
    press(optionsOf({ data: dataOf({ canPutBack: true, onPutBack }) }), 'Löschen rückgängig machen');
    expect(onPutBack).toHaveBeenCalledOnce();
  });

  it('say what came of a file, and what could not be saved', () => {
    const options = optionsOf({ complaint: 'Voll.', data: dataOf({ outcome: 'Geladen.' }) });
    expect(textsOf(options, '.outcome[role=status]')).toEqual(['Geladen.']);
    expect(textsOf(options, '.options > [role=alert]')).toEqual(['Voll.']);
  });

  it('name the version and link whose work is inside', () => {
    const options = optionsOf();
    expect(options.textContent).toContain('Version 1.2.3');
    expect(textsOf(options, '.sources a')).toEqual(expect.arrayContaining(['GeoNames', 'Natural Earth', 'Preact']));
  });
});

function write(options: HTMLElement, words: string) {
  const field = options.querySelector<HTMLInputElement>('#site');
  if (!field) throw new Error('There is no field for a site');
  act(() => {
    field.value = words;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
}
