import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Correction } from '../../core/model.ts';
import { changeCorrections, loadCorrections, watchCorrections, withChange } from '../../platform/corrections.ts';

const hide = (name: string): Correction => ({ kind: 'hide', name, entityKind: 'person', host: null });
const [ann, ben, cem] = [hide('Ann'), hide('Ben'), hide('Cem')];

describe('kept corrections', () => {
  beforeEach(() => {
    fakeBrowser.reset();
    vi.restoreAllMocks();
  });
  const add = (correction: Correction) =>
    changeCorrections((corrections) => withChange(corrections, { add: correction, remove: null }));

  it('are none at first, and none where the storage is damaged', async () => {
    expect(await loadCorrections()).toEqual([]);
    await fakeBrowser.storage.local.set({ corrections: 'all of them' });
    expect(await loadCorrections()).toEqual([]);
  });

  it('are all kept when several come at once', async () => {
    const replies = await Promise.all([add(ann), add(ben), add(cem)]);
    expect(replies.every(({ ok }) => ok)).toBe(true);
    expect(await loadCorrections()).toEqual([ann, ben, cem]);
  });

  it('stay as they were when the storage is full, and later ones are kept again', async () => {
    await add(ann);
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('QUOTA_BYTES quota exceeded'));
    expect(await add(ben)).toEqual({ ok: false, failure: { kind: 'full' } });
    expect(await loadCorrections()).toEqual([ann]);
    expect(await add(cem)).toEqual({ ok: true, value: true });
    expect(await loadCorrections()).toEqual([ann, cem]);
  });

  it('stay as they were when there would be too many', async () => {
    const many = Array.from({ length: 2_000 }, (_, index) => hide(`Name ${index}`));
    expect(await changeCorrections(() => many)).toEqual({ ok: true, value: true });
    expect(await add(ann)).toEqual({ ok: false, failure: { kind: 'tooMany' } });
    expect((await loadCorrections()).length).toBe(2_000);
  });

  it('tell of each change until nobody listens any more', async () => {
    const changed = vi.fn();
    const end = watchCorrections(changed);
    await add(ann);
    await fakeBrowser.storage.local.set({ settings: {} });
    expect(changed).toHaveBeenCalledTimes(1);
    end();
    await add(ben);
    expect(changed).toHaveBeenCalledTimes(1);
  });
});

describe('a change of the corrections', () => {
  it.each<[string, Correction | null, Correction | null, readonly Correction[]]>([
    ['adds one at the end', cem, null, [ann, ben, cem]],
    ['moves one that is there already to the end', ann, null, [ben, ann]],
    ['takes one back', null, ann, [ben]],
    ['takes nothing back that is not there', null, cem, [ann, ben]],
    ['puts one in the place of another', cem, ann, [cem, ben]],
    ['does not have one twice when it takes the place of another', ben, ann, [ben]],
    ['adds one at the end where the other one is gone', cem, hide('Dora'), [ann, ben, cem]],
  ])('%s', (_, add, remove, expected) => {
    expect(withChange([ann, ben], { add, remove })).toEqual(expected);
  });
});
