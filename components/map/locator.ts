import { geoCentroid, geoDistance } from 'd3-geo';
import { fitView, type MapSize } from './fit-view.ts';
import type { MapPlace, Point } from './map-places.ts';
import { outlinePath } from './outline-path.ts';
import { outlineOf, pointsToShow } from './points-to-show.ts';
import type { World } from './world.ts';

/** What has to be known of a place to show where it is. */
export type Located = Pick<MapPlace, 'placeKind' | 'country'> & { readonly lat: number; readonly lon: number };

/** A small drawing of where one place is; lengths in CSS pixels, outlines as SVG path data. */
export interface Locator {
  readonly land: string;
  /** The country that the place is or lies in; empty for none. */
  readonly country: string;
  /** The place itself, unless it is a whole country or a continent. */
  readonly dot: { readonly x: number; readonly y: number } | null;
}

/** The box of LocatorView.tsx, in CSS pixels. */
const locatorSize: MapSize = { width: 308, height: 104 };
/** Kilometres that are seen from top to bottom at least: small countries are shown among their neighbours. */
const least = 900;
/** Of countries with more radians from their middle to a coast or border, the surroundings of the place are shown (12° each way). */
const largestWhole = (20 * Math.PI) / 180;
const surroundings = 12;

/** Draws a place within its country, or within its surroundings where the country is very large or there is none. */
export function drawLocator(place: Located, world: World): Locator {
  const view = fitView(pointsOf(place, world), locatorSize, least);
  const path = outlinePath(view.projection);
  const shape = place.country === null ? null : world.shapeOf(place.country);
  const [x = 0, y = 0] = view.projection([place.lon, place.lat]) ?? [];
  const isDot = place.placeKind !== 'continent' && (place.placeKind !== 'country' || !shape);
  return {
    land: path(world.land) ?? '',
    country: (shape && path(shape)) ?? '',
    dot: isDot ? { x: Math.round(x), y: Math.round(y) } : null,
  };
}

function pointsOf(place: Located, world: World): readonly Point[] {
  const { placeKind, country, lat, lon } = place;
  const here: MapPlace = { id: '', name: '', placeKind, country, point: [lon, lat], salience: 1 };
  if (placeKind === 'country' || placeKind === 'continent') return pointsToShow([here], world);
  const mainland = country === null ? null : world.mainlandOf(country);
  const outline = mainland ? outlineOf(mainland) : [];
  const centre = mainland && geoCentroid(mainland);
  const isWhole = centre && outline.every(([east, north]) => geoDistance(centre, [east, north]) <= largestWhole);
  if (isWhole) return [...outline, here.point];
  const north = Math.min(80, Math.max(-80, lat));
  return [
    [lon, north - surroundings],
    [lon, north + surroundings],
  ];
}
