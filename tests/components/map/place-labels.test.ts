import { describe, expect, it } from 'vitest';
import type { Mark } from '../../../components/map/marks.ts';
import { forcedLabel, type Named, placeLabels } from '../../../components/map/place-labels.ts';
import { at } from './invented-places.ts';

const size = { width: 300, height: 200 };
const named = (id: string, x: number, y: number, clearance = 8): Named => ({ id, text: id, x, y, clearance });
const dot = (id: string, x: number, y: number): Mark => ({ place: at(id, 0, 0), kind: 'dot', x, y, radius: 5 });

describe('the labels', () => {
  it('stand to the right of their point, or to the left at the right edge', () => {
    const labels = placeLabels([named('Kassel', 100, 100), named('Görlitz', 290, 50)], [], size);
    expect(labels).toMatchObject([
      { id: 'Kassel', x: 108, anchor: 'start' },
      { id: 'Görlitz', x: 282, anchor: 'end' },
    ]);
  });

  it('keep off the dots of other places', () => {
    const [label] = placeLabels(
      [named('Kassel', 100, 100)],
      [dot('Kassel', 100, 100), dot('Göttingen', 120, 100)],
      size,
    );
    expect(label).toMatchObject({ id: 'Kassel', anchor: 'end' });
  });

  it('leave out the later name where both have no room', () => {
    const crowd = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11].map((each) => named(`Ort ${each}`, 150, 100 + each / 10));
    const labels = placeLabels(crowd, [], size);
    expect(labels.length).toBeLessThan(crowd.length);
    expect(labels.map(({ id }) => id)).toContain('Ort 0');
  });

  it('never touch each other', () => {
    const grid = Array.from({ length: 60 }, (_, index) => named(`Neustadt ${index}`, 5 * index, (index * 37) % 200));
    const boxes = placeLabels(grid, [], size).map(({ text, x, y, anchor }) => {
      const width = text.length * 6.6;
      const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
      return { left, right: left + width, top: y - 11.5, bottom: y + 3.5 };
    });
    expect(boxes.length).toBeGreaterThan(5);
    for (const [index, one] of boxes.entries()) {
      for (const other of boxes.slice(index + 1)) {
        const apart =
          one.left >= other.right || other.left >= one.right || one.top >= other.bottom || other.top >= one.bottom;
        expect(apart).toBe(true);
      }
    }
  });

  it('stay inside the map when one is shown without room', () => {
    expect(forcedLabel(named('Llanfairpwllgwyngyll', 5, 100), size)).toMatchObject({ anchor: 'start', x: 13 });
    expect(forcedLabel(named('Demokratische Republik Kongo', 150, 1), { width: 200, height: 20 }).anchor).toBe(
      'middle',
    );
  });
});
