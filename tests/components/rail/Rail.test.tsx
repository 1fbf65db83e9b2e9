// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { bucketsOf, type RailMention } from '../../../components/rail/buckets.ts';
import { Rail } from '../../../components/rail/Rail.tsx';
import { speakGerman } from '../german-texts.ts';
import { press, show } from '../show.ts';

const at = (position: number, name: string, kind: RailMention['kind'] = 'person'): RailMention => ({
  kind,
  name,
  position,
});

describe('the buckets of the rail', () => {
  it('hold what stands in the same stretch of the page, from top to bottom', () => {
    const [top, middle, alsoMiddle, end] = [at(0, 'Wien'), at(0.5, 'Graz'), at(0.59, 'Linz'), at(1, 'Bregenz')];
    expect(bucketsOf([top, middle, alsoMiddle, end], 10)).toEqual([
      { index: 0, mentions: [top] },
      { index: 5, mentions: [middle, alsoMiddle] },
      { index: 9, mentions: [end] },
    ]);
  });

  it('are none without mentions, and take in what lies beyond the page', () => {
    expect(bucketsOf([], 10)).toEqual([]);
    expect(bucketsOf([at(-0.2, 'Wien'), at(1.4, 'Graz')], 4).map(({ index }) => index)).toEqual([0, 3]);
  });
});

describe('the rail', () => {
  beforeEach(speakGerman);

  function railOf(mentions: readonly RailMention[], onGo = vi.fn()): HTMLElement {
    return show(<Rail buckets={bucketsOf(mentions, 10)} stretches={10} inView={[0, 2]} onGo={onGo} />);
  }

  it('draws a line for each kind, longer for more mentions, and marks what is in view', () => {
    const rail = railOf([at(0, 'Ida Vogt'), at(0.01, 'Ida Vogt'), at(0.02, 'Graz', 'place'), at(0.9, 'Linz', 'place')]);
    const lines = [...rail.querySelectorAll<HTMLElement>('i')];
    expect(lines.map(({ className, style }) => [className, style.width])).toEqual([
      ['line-person', '11px'],
      ['line-place', '9px'],
      ['line-place', '9px'],
    ]);
    expect([...rail.querySelectorAll('.bucket')].map(({ className }) => className)).toEqual([
      'bucket in-view',
      'bucket',
    ]);
  });

  it('names who and what stands there, each once, three at most', () => {
    const names = ['Ida Vogt', 'Graz', 'Ida Vogt', 'Linz', 'Wien', 'Bregenz'];
    const rail = railOf(names.map((name) => at(0.1, name)));
    expect(rail.querySelector('button')?.getAttribute('aria-label')).toBe('Ida Vogt, Graz, Linz und 2 weitere');
  });

  it('goes where the reader presses, and tells a key from a mouse', () => {
    const onGo = vi.fn();
    const there = at(0.9, 'Linz');
    const rail = railOf([at(0, 'Wien'), there], onGo);
    press(rail, 'Linz');
    expect(onGo).toHaveBeenCalledExactlyOnceWith({ index: 9, mentions: [there] }, true);
    rail.querySelectorAll('button')[1]?.dispatchEvent(new MouseEvent('click', { detail: 1, bubbles: true }));
    expect(onGo).toHaveBeenLastCalledWith({ index: 9, mentions: [there] }, false);
  });
});
