// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Card, type CardProps } from '../../../components/card/Card.tsx';
import { speakGerman } from '../german-texts.ts';
import { extract, person, place, sheetOf } from '../invented-sheet.ts';
import { press, show, textsOf } from '../show.ts';

const hostile = '<img src=x onerror=alert(1)>';
const sheet = sheetOf([
  ['headline', 'Ida Vogt reist nach Graz'],
  ['paragraph', 'Die Physikerin Ida Vogt reist am 3. März nach Graz.'],
  ['paragraph', `${hostile} bleibt da.`],
  ['paragraph', 'Vogt kommt am Montag zurück.'],
]);
const { text } = sheet.article;
const vogt = {
  ...person(text, 'Ida Vogt', ['Ida Vogt', 'Vogt kommt']),
  roles: [{ ...extract(text, 'Physikerin'), text: 'Physikerin' }],
};

const corrector = { host: 'zeitung.invalid', onCorrect: () => {}, onUndo: () => {}, outcome: null };

function cardOf(props: Partial<CardProps>): HTMLElement {
  const nothing = () => {};
  return show(
    <Card
      entity={vogt}
      sheet={sheet}
      at={0}
      locator={null}
      pinned={false}
      onPin={nothing}
      onShowInSheet={async () => true}
      onLookUp={nothing}
      onPrevious={nothing}
      onNext={nothing}
      onClose={nothing}
      onResize={nothing}
      corrector={corrector}
      {...props}
    />,
  );
}

describe('the card', () => {
  beforeEach(speakGerman);

  it('says what kind of name it is, the name, the role and the sentence that introduces it', () => {
    const card = cardOf({});
    expect(textsOf(card, '.kind')).toEqual(['Person']);
    expect(textsOf(card, 'h2')).toEqual(['Ida Vogt']);
    expect(textsOf(card, '.role')).toEqual(['Physikerin']);
    expect(textsOf(card, 'blockquote')).toEqual(['Die Physikerin Ida Vogt reist am 3. März nach Graz.']);
    expect(textsOf(card, 'mark')).toEqual(['Ida Vogt']);
  });

  it('shows the first two things that the person says, and how many there are', () => {
    const said = (words: string) => ({
      ...extract(text, words),
      kind: 'indirect' as const,
      cue: null,
      speaker: { ...extract(text, 'Vogt kommt'), entityId: vogt.id },
    });
    const statements = [
      said('am 3. März'),
      said('nach Graz'),
      said('am Montag'),
      { ...said('bleibt da'), speaker: null },
    ];
    const card = cardOf({ sheet: { ...sheet, statements } });
    expect(textsOf(card, '.said h3')).toEqual(['Gesagt 3']);
    expect(textsOf(card, '.said li')).toEqual(['am 3. März', 'nach Graz']);
    expect(textsOf(cardOf({}), '.said')).toEqual([]);
  });

  it('is a dialog named after whom it shows', () => {
    const dialog = cardOf({}).querySelector('[role=dialog]');
    const label = dialog?.getAttribute('aria-labelledby') ?? '';
    expect(dialog?.querySelector(`#${label}`)?.textContent).toBe('Ida Vogt');
    expect(dialog?.hasAttribute('aria-modal')).toBe(false);
  });

  it('counts the mention that it stands at from one', () => {
    expect(textsOf(cardOf({ at: text.indexOf('Ida Vogt', 10) }), '.count')).toEqual(['2. von 3 Nennungen']);
    expect(textsOf(cardOf({ entity: person(text, 'Physikerin') }), '.count')).toEqual(['1 Nennung']);
  });

  it('counts the names inside compounds too, and says how many they are', () => {
    const parts = [{ ...extract(text, 'Physiker'), surface: 'Physiker', source: 'part', confidence: 0.9 }] as const;
    const card = cardOf({ entity: { ...vogt, parts }, at: text.indexOf('Physiker') });
    expect(textsOf(card, '.count')).toEqual(['2. von 4 Nennungen, davon 1 in einer Zusammensetzung']);
    expect(card.querySelector('svg[role=img]')?.getAttribute('aria-label')).toBe(
      'Nennungen am Anfang: 3, in der Mitte: 0, am Ende: 1',
    );
  });

  it('has no way to a next mention where there is only one', () => {
    const steps = 'footer [aria-label$="Nennung"]';
    expect(cardOf({}).querySelectorAll(steps)).toHaveLength(2);
    expect(cardOf({ entity: person(text, 'Physikerin') }).querySelectorAll(steps)).toHaveLength(0);
  });

  it('says in words where in the article the mentions stand', () => {
    // The mentions begin at 0, 41 and 120.
    expect(text).toHaveLength(148);
    expect(cardOf({}).querySelector('svg[role=img]')?.getAttribute('aria-label')).toBe(
      'Nennungen am Anfang: 2, in der Mitte: 0, am Ende: 1',
    );
  });

  it.each([
    ['Vorige Nennung', 'onPrevious'],
    ['Nächste Nennung', 'onNext'],
    ['Schließen', 'onClose'],
  ] as const)('has a button „%s“', (name, event) => {
    const pressed = vi.fn();
    press(cardOf({ [event]: pressed }), name);
    expect(pressed).toHaveBeenCalledOnce();
  });

  it.each([
    ['kind and country of a city', { placeKind: 'city', country: 'AT' }, ['Stadt oder Gemeinde · Österreich']],
    ['only the kind of a country', { placeKind: 'country', country: 'AT' }, ['Land']],
    [
      'a country that is not certain',
      { placeKind: 'city', country: 'AT', linkConfidence: 0.6 },
      ['Stadt oder Gemeinde · vermutlich Österreich'],
    ],
    [
      'the likely country of a place that is not linked',
      { country: 'AT', linkConfidence: 0.7 },
      ['vermutlich Österreich'],
    ],
    ['the certain country of one', { country: 'AT', linkConfidence: 0.9 }, ['Österreich']],
    ['a code that is no country as it stands', { placeKind: 'city', country: '?' }, ['Stadt oder Gemeinde · ?']],
    ['nothing about a place that was not linked', {}, []],
  ] as const)('says %s', (_, linked, expected) => {
    expect(textsOf(cardOf({ entity: place(text, 'Graz', linked) }), '.role')).toEqual(expected);
  });

  it('can be pinned, and says so', () => {
    const onPin = vi.fn();
    press(cardOf({ onPin }), 'Karte anheften');
    expect(onPin).toHaveBeenCalledExactlyOnceWith(true);
    const pinned = cardOf({ pinned: true, onPin });
    expect(pinned.querySelector('[aria-pressed]')?.getAttribute('aria-pressed')).toBe('true');
    press(pinned, 'Karte anheften');
    expect(onPin).toHaveBeenLastCalledWith(false);
  });

  it('leads to the fact sheet and, only when pressed, to the encyclopedia', async () => {
    const onLookUp = vi.fn();
    const onShowInSheet = vi.fn(async () => false);
    const card = cardOf({ onLookUp, onShowInSheet });
    expect(card.querySelector('a')).toBeNull();
    press(card, 'Ida Vogt in Wikipedia nachschlagen (neuer Tab)');
    expect(onLookUp).toHaveBeenCalledOnce();
    press(card, 'Im Faktenblatt zeigen');
    await expect
      .poll(() => textsOf(card, '.card-note'))
      .toEqual(['Die Schaltfläche in der Symbolleiste öffnet das Faktenblatt.']);
  });

  it('shows a name that looks like markup as text', () => {
    const card = cardOf({ entity: person(text, hostile) });
    expect(textsOf(card, 'h2')).toEqual([hostile]);
    expect(card.querySelector('img')).toBeNull();
  });

  it('lets the name decide in which direction it is written', () => {
    expect(cardOf({}).querySelector('h2')?.getAttribute('dir')).toBe('auto');
  });

  it('hides its name when told to, here or everywhere, or takes it for none', () => {
    const onCorrect = vi.fn();
    const onResize = vi.fn();
    const card = cardOf({ corrector: { ...corrector, onCorrect }, onResize });
    for (const choice of ['Kein Name', 'Auf dieser Website ausblenden', 'Überall ausblenden']) {
      onResize.mockClear();
      press(card, 'Korrigieren');
      expect(onResize).toHaveBeenCalled();
      press(card, choice);
    }
    const about = { name: 'Ida Vogt', entityKind: 'person', host: null };
    expect(onCorrect.mock.calls).toEqual([
      [{ kind: 'notAName', ...about }],
      [{ kind: 'hide', ...about, host: 'zeitung.invalid' }],
      [{ kind: 'hide', ...about }],
    ]);
  });

  it('offers the way back and no steps once its name is hidden', () => {
    const onUndo = vi.fn();
    const correction = { kind: 'hide', name: 'Ida Vogt', entityKind: 'person', host: null } as const;
    const card = cardOf({ corrector: { ...corrector, onUndo, outcome: { kind: 'kept', correction } } });
    expect(textsOf(card, '[role=status] span')).toEqual(['„Ida Vogt“ ist ausgeblendet.']);
    expect(textsOf(card, 'footer button')).toEqual([]);
    press(card, 'Rückgängig');
    expect(onUndo).toHaveBeenCalledTimes(1);
  });

  it('says that a correction was not kept, and stays as it was', () => {
    const correction = { kind: 'hide', name: 'Ida Vogt', entityKind: 'person', host: null } as const;
    const card = cardOf({ corrector: { ...corrector, outcome: { kind: 'full', correction } } });
    expect(card.querySelector('.correction-status')?.textContent).toContain('Der Speicher des Browsers ist voll.');
    expect(card.querySelectorAll('footer button').length).toBe(3);
  });
});
