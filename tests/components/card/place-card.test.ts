import { describe, expect, it } from 'vitest';
import { placeCard, type Rectangle, type Size } from '../../../components/card/place-card.ts';

const desktop: Size = { width: 1000, height: 800 };
const phone: Size = { width: 320, height: 568 };
const card: Size = { width: 300, height: 200 };

function line(left: number, top: number, width = 80, height = 20): Rectangle {
  return { left, top, right: left + width, bottom: top + height };
}

describe('the place of a card', () => {
  it.each<[string, readonly Rectangle[], Size, Size, ReturnType<typeof placeCard>]>([
    ['is below the word', [line(100, 100)], desktop, card, { side: 'below', left: 100, top: 126, height: 200 }],
    [
      'is above at the lower edge',
      [line(100, 700)],
      desktop,
      card,
      { side: 'above', left: 100, top: 494, height: 200 },
    ],
    [
      'moves in from the right edge',
      [line(900, 100)],
      desktop,
      card,
      { side: 'below', left: 692, top: 126, height: 200 },
    ],
    ['moves in from the left edge', [line(2, 100)], desktop, card, { side: 'below', left: 8, top: 126, height: 200 }],
    [
      'is below the last line of a name over two lines',
      [line(900, 100), line(10, 130)],
      desktop,
      card,
      { side: 'below', left: 10, top: 156, height: 200 },
    ],
    [
      'is above the first line of a name over two lines',
      [line(900, 700), line(10, 730)],
      desktop,
      card,
      { side: 'above', left: 692, top: 494, height: 200 },
    ],
    [
      'is to the right where there is no room below or above',
      [line(100, 100)],
      { width: 1000, height: 230 },
      card,
      { side: 'right', left: 186, top: 22, height: 200 },
    ],
    [
      'is to the left where there is none at the right either',
      [line(800, 100)],
      { width: 1000, height: 230 },
      card,
      { side: 'left', left: 494, top: 22, height: 200 },
    ],
    [
      'fits on a phone',
      [line(200, 100)],
      phone,
      { width: 304, height: 200 },
      { side: 'below', left: 8, top: 126, height: 200 },
    ],
    [
      'gives a high card less height below the word',
      [line(20, 200)],
      phone,
      { width: 304, height: 400 },
      { side: 'below', left: 8, top: 226, height: 334 },
    ],
    [
      'gives a high card less height above the word',
      [line(20, 400)],
      phone,
      { width: 304, height: 400 },
      { side: 'above', left: 8, top: 8, height: 386 },
    ],
    ['does not exist where too little would be left', [line(20, 100)], { width: 320, height: 200 }, card, null],
    ['does not exist where the card is too wide', [line(20, 100)], { width: 310, height: 568 }, card, null],
    ['does not exist for a word above the window', [line(20, -60)], desktop, card, null],
    ['does not exist for a word below the window', [line(20, 801)], desktop, card, null],
    ['does not exist for a word without a box', [line(20, 20, 0)], desktop, card, null],
    ['does not exist for no word', [], desktop, card, null],
  ])('%s', (_, word, viewport, size, expected) => {
    expect(placeCard(word, viewport, size)).toEqual(expected);
  });

  it('never covers the word nor leaves the window, wherever a word of two lines stands', () => {
    let places = 0;
    for (const viewport of [desktop, phone, { width: 568, height: 320 }]) {
      for (let top = -30; top < viewport.height; top += 13) {
        for (let left = -20; left < viewport.width; left += 17) {
          const word = [line(left, top), line(0, top + 24, 60)];
          const place = placeCard(word, viewport, card);
          if (!place) continue;
          places += 1;
          const right = place.left + card.width;
          const bottom = place.top + place.height;
          for (const box of word) {
            const apart = box.right <= place.left || box.left >= right || box.bottom <= place.top || box.top >= bottom;
            expect(apart, JSON.stringify({ viewport, word, place })).toBe(true);
          }
          expect(Math.min(place.left, place.top)).toBeGreaterThanOrEqual(8);
          expect(right).toBeLessThanOrEqual(viewport.width - 8);
          expect(bottom).toBeLessThanOrEqual(viewport.height - 8);
        }
      }
    }
    expect(places).toBeGreaterThan(1000);
  });
});
