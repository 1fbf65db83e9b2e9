// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Sheet } from '../../../components/sheet/Sheet.tsx';
import type { FactSheet } from '../../../core/model.ts';
import { speakGerman } from '../german-texts.ts';
import { extract, sheetOf } from '../invented-sheet.ts';
import { press, show, textsOf } from '../show.ts';

const first = 'Die Fähre ist am Dienstag vor Amrum gesunken.';
const second = 'Alle Fahrgäste der Fähre wurden gerettet.';
const bare = sheetOf([['paragraph', `${first} ${second}`]]);
const { text } = bare.article;
const mainEvent = {
  ...bare.mainEvent,
  who: extract(text, 'Die Fähre'),
  what: extract(text, 'ist am Dienstag vor Amrum gesunken'),
  when: extract(text, 'am Dienstag'),
};

describe('what a sheet says in short', () => {
  beforeEach(speakGerman);
  const shown = (some: Partial<FactSheet>, onJump = () => {}) =>
    show(<Sheet sheet={{ ...bare, ...some }} onJump={onJump} loadMap={() => new Promise(() => {})} />);

  it('answers the questions that the article answers, and is silent about the others', () => {
    const sheet = shown({ mainEvent });
    expect(textsOf(sheet, '.answers dt')).toEqual(['Wer', 'Was', 'Wann']);
    expect(textsOf(sheet, '.answers dd')).toEqual(['Die Fähre', 'ist am Dienstag vor Amrum gesunken', 'am Dienstag']);
  });

  it('shows the sentence of an answer on hover, and jumps to the words when they are pressed', () => {
    const onJump = vi.fn();
    const sheet = shown({ mainEvent }, onJump);
    const titles = [...sheet.querySelectorAll('.answers button')].map((button) => button.getAttribute('title'));
    expect(titles).toEqual([first, first, first]);
    press(sheet, 'Die Fähre');
    expect(onJump).toHaveBeenCalledWith(mainEvent.who);
  });

  it('adds the key sentences, but not the one that the answers stand in', () => {
    const keySentences = [extract(text, first), extract(text, second)];
    expect(textsOf(shown({ mainEvent, keySentences }), '.key-sentences li')).toEqual([second]);
    expect(textsOf(shown({ mainEvent }), '.key-sentences')).toEqual([]);
  });

  it('is left out when nothing was found', () => {
    expect(textsOf(shown({}), '.answers')).toEqual([]);
  });
});
