import { geoContains } from 'd3-geo';
import type { Polygon } from 'geojson';
import { feature, mergeArcs } from 'topojson-client';
import type {
  GeometryCollection,
  GeometryObject,
  MultiPolygon,
  Topology,
  Polygon as TopoPolygon,
} from 'topojson-specification';

export type Countries = GeometryCollection<{ readonly name: string }>;
type Area = TopoPolygon | MultiPolygon;

/** Areas to which the source gives no ISO number, by its name for them. */
const codeless: Readonly<Record<string, string>> = {
  Kosovo: 'XK',
  Somaliland: 'SO',
  'N. Cyprus': 'CY',
};
/** A point in Crimea. The source draws who holds the ground; as for the two above, we draw what the United Nations recognise. */
const crimea = { from: 'RU', to: 'UA', point: [34.3, 45.3] as [number, number] };

/** One shape per ISO 3166-1 alpha-2 code, without properties; what has no code is land of no country. */
export function codedCountries(topology: Topology<{ countries: Countries }>, codes: ReadonlyMap<string, string>) {
  const areas = new Map<string, Area[]>();
  for (const shape of topology.objects.countries.geometries) {
    if (shape.type !== 'Polygon' && shape.type !== 'MultiPolygon') continue;
    const code = codes.get(String(shape.id ?? '')) ?? codeless[shape.properties?.name ?? ''] ?? '';
    for (const part of partsOf(shape)) {
      const moved =
        code === crimea.from && geoContains(feature(topology, part) as { geometry: Polygon } & never, crimea.point);
      const owner = moved ? crimea.to : code;
      areas.set(owner, [...(areas.get(owner) ?? []), part]);
    }
  }
  const geometries: GeometryObject[] = [...areas].map(([code, parts]) => ({
    ...mergeArcs(topology, parts as never),
    ...(code && { id: code }),
  }));
  return { type: 'GeometryCollection' as const, geometries };
}

function partsOf(shape: Area): readonly TopoPolygon[] {
  const polygons = shape.type === 'Polygon' ? [shape.arcs] : shape.arcs;
  return polygons.map((arcs) => ({ type: 'Polygon', arcs }));
}
