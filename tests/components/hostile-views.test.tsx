// @vitest-environment happy-dom
import type { ComponentChild } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it } from 'vitest';
import { CorrectionStatus } from '../../components/corrections/CorrectionStatus.tsx';
import { CorrectorContext } from '../../components/corrections/corrector.ts';
import { PlaceMap } from '../../components/map/PlaceMap.tsx';
import { Options } from '../../components/options/Options.tsx';
import { Popup } from '../../components/popup/Popup.tsx';
import { bucketsOf } from '../../components/rail/buckets.ts';
import { Rail } from '../../components/rail/Rail.tsx';
import { EntityEntry } from '../../components/sheet/EntityEntry.tsx';
import type { Correction, Reading } from '../../core/model.ts';
import { defaultSettings } from '../../platform/settings-model.ts';
import { speakGerman } from './german-texts.ts';
import { extract, person, sheetOf } from './invented-sheet.ts';
import { madeOf } from './made-of.ts';
import { at } from './map/invented-places.ts';
import { world } from './map/shipped-world.ts';
import { show } from './show.ts';

const name = '<img src=x onerror=alert(1)>';
const other = '"><script>alert(2)</script>';
const link = 'javascript:alert(3)';
const nothing = () => {};

const { text } = sheetOf([['paragraph', `${name} traf ${other}.`]]).article;
const somebody = { ...person(text, name), aliases: [other], roles: [extract(text, other)] };
const about = { name, entityKind: 'person', host: link } as const;
const corrections: readonly Correction[] = [
  { kind: 'hide', ...about },
  { kind: 'rename', ...about, to: other },
  { kind: 'sameAs', ...about, to: other },
  { kind: 'split', ...about, surface: other },
];

const popup = (reading: Reading) => (
  <Popup
    reading={reading}
    forced={false}
    complaint={other}
    onSidePanel={nothing}
    onOptions={nothing}
    loadMap={() => new Promise(nothing)}
    switches={{ everywhere: true, here: true, host: name, onEverywhere: nothing, onHere: nothing }}
    onJump={nothing}
    onExport={async () => true}
    onReadAnyway={nothing}
    onReload={nothing}
  />
);

/** The views but sheet and card (`hostile-sheet.test.tsx`), with markup wherever it shows words from elsewhere. */
const views: readonly (readonly [string, ComponentChild])[] = [
  ['the popup of a page that could not be read', popup({ kind: 'broken', message: name })],
  ['the popup of a page in an odd language', popup({ kind: 'unsupportedLanguage', language: name })],
  [
    'the options',
    <Options
      key="options"
      settings={{ ...defaultSettings, sitesOff: [name, link] }}
      onChange={nothing}
      complaint={other}
      shortcuts={[{ name, keys: other }]}
      onChangeKeys={nothing}
      version={name}
      corrections={{
        corrections,
        outcome: { kind: 'undone', correction: corrections[1] as Correction },
        onRemove: nothing,
        onReplace: nothing,
        onKeepAgain: nothing,
      }}
      data={{
        outcome: name,
        canPutBack: false,
        onExport: nothing,
        onImport: nothing,
        onErase: nothing,
        onPutBack: nothing,
      }}
    />,
  ],
  [
    'an entry that is put right',
    <CorrectorContext.Provider
      key="entry"
      value={{
        host: link,
        entities: [somebody, { ...somebody, id: 'person-2', name: other }],
        onCorrect: nothing,
        onUndo: nothing,
        outcome: { kind: 'kept', correction: corrections[2] as Correction },
      }}
    >
      <EntityEntry
        entity={somebody}
        source={{ text, language: other, sentenceOf: () => ({ start: 0, end: text.length }), onJump: nothing }}
      />
      <CorrectionStatus />
    </CorrectorContext.Provider>,
  ],
  [
    'the rail',
    <Rail
      key="rail"
      buckets={bucketsOf(
        [
          { kind: 'person', name, position: 0 },
          { kind: 'place', name: other, position: 0 },
        ],
        4,
      )}
      stretches={4}
      inView={[0, 1]}
      onGo={nothing}
    />,
  ],
  [
    'the map',
    <PlaceMap
      key="map"
      world={world}
      places={[at(name, 16.4, 48.2, 'AT'), at(other, -70, -30, link)]}
      pointed={other}
      onPoint={nothing}
      onPick={nothing}
    />,
  ],
];

describe('markup in words from elsewhere', () => {
  beforeEach(speakGerman);

  it.each(views)('stays text in %s', (_, view) => {
    const root = show(view);
    act(() => {
      for (const button of root.querySelectorAll<HTMLElement>('[aria-expanded=false]')) button.click();
    });
    const labels = [...root.querySelectorAll('[aria-label]')].map((each) => each.getAttribute('aria-label'));
    expect([root.textContent, ...labels].join('\n')).toContain(name);
    expect(madeOf(root)).toEqual([]);
  });
});
