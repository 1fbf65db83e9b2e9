import type { Locator } from './locator.ts';

/** As wide and high as the card has room for, in CSS pixels. */
const box = '0 0 308 104';

/** Where a place is; its room is kept while it is being drawn, so that the card does not move. The card's line of role says it in words. */
export function LocatorView({ locator }: { readonly locator: Locator | undefined }) {
  return (
    <svg class="locator" viewBox={box} aria-hidden="true">
      {locator && (
        <>
          <path class="map-land" d={locator.land} />
          <path class="map-country" d={locator.country} />
          {locator.dot && <circle class="map-dot" cx={locator.dot.x} cy={locator.dot.y} r={5} />}
        </>
      )}
    </svg>
  );
}
