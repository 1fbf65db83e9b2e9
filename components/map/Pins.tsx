import { useRef, useState } from 'preact/hooks';
import { translate } from '../../platform/i18n.ts';
import type { Mark } from './marks.ts';
import type { PlaceMapProps } from './PlaceMap.tsx';

/** Radius of what can be hit, in CSS pixels: 24 across. */
const hitRadius = 12;

export interface PinsProps extends Omit<PlaceMapProps, 'places'> {
  readonly box: string;
  readonly marks: readonly Mark[];
}

/** The buttons over the map: one stop for the tab key, arrow keys go from one to the next in order of salience. */
export function Pins({ box, marks, pointed, onPoint, onPick }: PinsProps) {
  const group = useRef<SVGSVGElement>(null);
  const [current, setCurrent] = useState(0);
  const stop = Math.min(current, marks.length - 1);

  function onKeyDown(event: KeyboardEvent) {
    const mark = marks[stop];
    const next = targetOf(event.key, stop, marks.length);
    if (next !== null) group.current?.querySelectorAll<SVGElement>('[role=button]')[next]?.focus();
    else if (mark && (event.key === 'Enter' || event.key === ' ')) onPick(mark.place.id);
    else return;
    event.preventDefault();
  }

  return (
    <svg
      class="map-pins"
      ref={group}
      viewBox={box}
      role="toolbar"
      aria-label={translate('mapPins')}
      onKeyDown={onKeyDown}
    >
      {marks.map(({ place, x, y, radius }, index) => (
        // biome-ignore lint/a11y/useSemanticElements: a button element cannot be a shape of the drawing.
        <circle
          key={place.id}
          class="map-pin"
          role="button"
          tabindex={index === stop ? 0 : -1}
          aria-label={translate('mapPin', place.name)}
          cx={x}
          cy={y}
          r={Math.max(radius, hitRadius)}
          onClick={() => onPick(place.id)}
          onFocus={() => {
            setCurrent(index);
            onPoint(place.id);
          }}
          onBlur={() => onPoint(null)}
          onPointerEnter={() => onPoint(place.id)}
          onPointerLeave={() => pointed === place.id && onPoint(null)}
        />
      ))}
    </svg>
  );
}

/** Which of so many pins a key leads to from the current one, past the last to the first; null for other keys. */
function targetOf(key: string, current: number, count: number): number | null {
  switch (key) {
    case 'ArrowRight':
    case 'ArrowDown':
      return (current + 1) % count;
    case 'ArrowLeft':
    case 'ArrowUp':
      return (current + count - 1) % count;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}
