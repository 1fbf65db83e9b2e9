import { geoPath } from 'd3-geo';
import { nameOfCode } from '../name-of-code.ts';
import { fitView, type MapSize } from './fit-view.ts';
import { countriesOf, type MapPlace } from './map-places.ts';
import { type Mark, marksOf, nameSpot } from './marks.ts';
import { outlinePath } from './outline-path.ts';
import { clearanceOf, type Label, type Named, placeLabels } from './place-labels.ts';
import { pointsToShow } from './points-to-show.ts';
import type { World } from './world.ts';

/** All that a map shows, in CSS pixels; outlines are SVG path data. */
export interface Drawing extends MapSize {
  readonly water: string;
  readonly land: string;
  /** The countries in which the places lie. */
  readonly named: string;
  readonly marks: readonly Mark[];
  /** What can be named, by the id of its place. */
  readonly names: ReadonlyMap<string, Named>;
  readonly labels: readonly Label[];
  /** Names of the countries in which places lie, but which are not themselves named in the article. */
  readonly around: readonly Label[];
}

/** The least extent in kilometres: around one place, enough to recognise the country; several close together are told apart. */
const leastAroundOne = 900;
const leastAroundSeveral = 500;

/** Draws the map of some places; more salient ones come first. */
export function drawMap(places: readonly MapPlace[], world: World, size: MapSize): Drawing {
  const least = places.length === 1 ? leastAroundOne : leastAroundSeveral;
  const view = fitView(pointsToShow(places, world), size, least);
  const path = outlinePath(view.projection);
  const shapes = countriesOf(places).flatMap((country) => world.shapeOf(country) ?? []);
  const marks = marksOf(places, view, world);
  const names = new Map(marks.map((mark) => [mark.place.id, nameOf(mark)]));
  const named = new Set(places.map(({ placeKind, country }) => (placeKind === 'country' ? country : null)));
  const context = countriesOf(places).flatMap((country): readonly Named[] => {
    const mainland = named.has(country) ? null : world.mainlandOf(country);
    if (!mainland || geoPath(view.projection).area(mainland) < leastNamedArea) return [];
    const [x, y] = nameSpot(mainland, view);
    return [{ id: country, text: nameOfCode('region', country), x, y, clearance: 0 }];
  });
  const labels = placeLabels(
    [...names.values(), ...context],
    marks.filter(({ kind }) => kind === 'dot'),
    size,
  );
  return {
    ...size,
    water: path({ type: 'Sphere' }) ?? '',
    land: path(world.land) ?? '',
    named: shapes.map((shape) => path(shape) ?? '').join(''),
    marks,
    names,
    labels: labels.filter(({ id }) => names.has(id)),
    around: labels.filter(({ id }) => !names.has(id)),
  };
}

/** Square CSS pixels of a country that is to bear its name unasked. */
const leastNamedArea = 1200;

function nameOf(mark: Mark): Named {
  const { place, x, y } = mark;
  return { id: place.id, text: place.name, x, y, clearance: clearanceOf(mark) };
}
