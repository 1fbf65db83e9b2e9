import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { translate, translateCount } from '../../platform/i18n.ts';
import { type Drawing, drawMap } from './draw-map.ts';
import { countriesOf, type MapPlace } from './map-places.ts';
import { Pins } from './Pins.tsx';
import { forcedLabel, type Label } from './place-labels.ts';
import type { World } from './world.ts';

/** Width until the real one is known, and height by width, as in map.css. */
const usualWidth = 368;
const proportion = 0.6;

export interface PlaceMapProps {
  /** The most salient first; never empty. */
  readonly places: readonly MapPlace[];
  /** The id of the place that the reader points at, in the map or in the list. */
  readonly pointed: string | null;
  readonly onPoint: (id: string | null) => void;
  /** The reader wants to see where the article names the place. */
  readonly onPick: (id: string) => void;
}

/** Where the article's places are. The list beside it says the same in words. */
export function PlaceMap({ world, ...props }: PlaceMapProps & { readonly world: World }) {
  const { places, pointed } = props;
  const [frame, width] = useWidth();
  const drawing = useMemo(
    () => drawMap(places, world, { width, height: Math.round(width * proportion) }),
    [places, world, width],
  );
  const box = `0 0 ${drawing.width} ${drawing.height}`;
  return (
    <div class="map" ref={frame}>
      <svg class="map-drawing" viewBox={box} role="img" aria-label={titleOf(places)}>
        <path class="map-water" d={drawing.water} />
        <path class="map-land" d={drawing.land} />
        <path class="map-country" d={drawing.named} />
        <Marks drawing={drawing} pointed={pointed} />
      </svg>
      <Pins box={box} marks={drawing.marks} pointed={pointed} onPoint={props.onPoint} onPick={props.onPick} />
    </div>
  );
}

function Marks({ drawing, pointed }: { readonly drawing: Drawing; readonly pointed: string | null }) {
  const { marks, labels, around, names } = drawing;
  const name = pointed === null ? undefined : names.get(pointed);
  const loud = name && (labels.find(({ id }) => id === pointed) ?? forcedLabel(name, drawing));
  // The least salient first, so that the others lie above it.
  const visible = marks.filter(({ kind }) => kind !== 'name').reverse();
  return (
    <>
      {visible.map(({ place, kind, x, y, radius }) => (
        <circle
          key={place.id}
          class={`map-${kind}${place.id === pointed ? ' map-pointed' : ''}`}
          cx={round(x)}
          cy={round(y)}
          r={round(radius)}
        />
      ))}
      {around.map((label) => (
        <LabelText key={label.id} label={label} kind="around" />
      ))}
      {labels.map((label) => label.id !== pointed && <LabelText key={label.id} label={label} kind="label" />)}
      {loud && <LabelText label={loud} kind="loud" />}
    </>
  );
}

function LabelText({ label, kind }: { readonly label: Label; readonly kind: 'label' | 'around' | 'loud' }) {
  return (
    <text class={`map-${kind}`} x={round(label.x)} y={round(label.y)} text-anchor={label.anchor}>
      {label.text}
    </text>
  );
}

function titleOf(places: readonly MapPlace[]): string {
  const countries = countriesOf(places).length;
  const placeCount = translateCount(places.length, 'mapPlacesOne', 'mapPlacesOther');
  if (countries === 0) return translate('mapTitle', placeCount);
  return translate('mapTitleIn', placeCount, translateCount(countries, 'mapCountriesOne', 'mapCountriesOther'));
}

/** The element to be measured, and its width in CSS pixels, kept up to date. */
function useWidth() {
  const frame = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(usualWidth);
  useLayoutEffect(() => {
    const element = frame.current;
    if (!element) return;
    const measure = () => setWidth(Math.round(element.clientWidth) || usualWidth);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [frame, width] as const;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
