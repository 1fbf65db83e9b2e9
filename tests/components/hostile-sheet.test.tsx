// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { Card } from '../../components/card/Card.tsx';
import { Sheet } from '../../components/sheet/Sheet.tsx';
import type { FactSheet } from '../../core/model.ts';
import { speakGerman } from './german-texts.ts';
import { extract, person, place, sheetOf } from './invented-sheet.ts';
import { madeOf } from './made-of.ts';
import { show } from './show.ts';

const name = '<img src=x onerror=alert(1)>';
const town = '<script>alert(2)</script>';
const role = '<a href="javascript:alert(3)">Ministerin</a>';
const bare = sheetOf([
  ['headline', `${name} in ${town}`],
  ['paragraph', `${role} ${name} fuhr nach ${town}. „Ja“, sagte ${name}. ${town} liegt da.`],
  ['heading', `<svg onload=alert(4)>`],
]);
const { text } = bare.article;
const somebody = { ...person(text, name), roles: [extract(text, role)], aliases: [town] };
const somewhere = { ...place(text, town), aliases: [name] };
const ja = extract(text, '„Ja“');
const sheet: FactSheet = {
  ...bare,
  article: {
    ...bare.article,
    headline: name,
    byline: [town],
    publisher: name,
    section: role,
    published: '"><img src=x>',
    url: 'javascript:alert(5)',
  },
  people: [somebody],
  places: [somewhere],
  statements: [{ ...ja, kind: 'direct', cue: null, speaker: { ...extract(text, name), entityId: somebody.id } }],
  mainEvent: { ...bare.mainEvent, who: extract(text, name), what: extract(text, town) },
  keySentences: [extract(text, role)],
  outline: [extract(text, '<svg onload=alert(4)>')],
};

describe('markup in the words of an article', () => {
  beforeEach(speakGerman);

  it('stays text in the fact sheet, and its address becomes no link', () => {
    const root = show(<Sheet sheet={sheet} onJump={() => {}} loadMap={() => new Promise(() => {})} />);
    expect(root.textContent).toContain(name);
    expect(root.textContent).toContain(town);
    expect(madeOf(root)).toEqual([]);
  });

  it.each([somebody, somewhere])('stays text on the card of %j', (entity) => {
    const nothing = () => {};
    const root = show(
      <Card
        entity={entity}
        sheet={sheet}
        at={entity.mentions[0]?.start ?? 0}
        locator={null}
        pinned={false}
        onPin={nothing}
        onShowInSheet={async () => true}
        onLookUp={nothing}
        onPrevious={nothing}
        onNext={nothing}
        onClose={nothing}
        onResize={nothing}
        corrector={{ host: name, onCorrect: nothing, onUndo: nothing, outcome: null }}
      />,
    );
    expect(root.textContent).toContain(entity.name);
    expect(madeOf(root)).toEqual([]);
  });
});
