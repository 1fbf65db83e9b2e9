import type { ComponentType } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Place } from '../../core/model.ts';
import { translateCount } from '../../platform/i18n.ts';
import { placesOnMap } from '../map/map-places.ts';
import type { PlaceMapProps } from '../map/PlaceMap.tsx';
import { Entities } from './Entities.tsx';
import type { Source } from './Evidence.tsx';

/** Loads the map and its data; rejects when they cannot be had. */
export type LoadMap = () => Promise<ComponentType<PlaceMapProps>>;

export interface PlacesProps {
  /** By salience. */
  readonly places: readonly Place[];
  readonly source: Source;
  readonly loadMap: LoadMap;
}

/** The places: on a map as far as it is known where they are, and all of them in a list. */
export function Places({ places, source, loadMap }: PlacesProps) {
  const [pointed, setPointed] = useState<string | null>(null);
  const known = useMemo(() => placesOnMap(places), [places]);
  const PlaceMap = useMap(loadMap, known.length > 0);
  const unknown = places.length - known.length;

  function pick(id: string) {
    const first = places.find((place) => place.id === id)?.mentions[0];
    if (first) source.onJump(first);
  }

  return (
    <Entities title="places" entities={places} source={source} onPoint={setPointed}>
      {known.length > 0 &&
        // Until the map has come, and for good where it does not come, the list does without.
        (PlaceMap === undefined ? (
          <div class="map" />
        ) : (
          PlaceMap && <PlaceMap places={known} pointed={pointed} onPoint={setPointed} onPick={pick} />
        ))}
      {unknown > 0 && <p class="not-on-map">{translateCount(unknown, 'placesUnlinkedOne', 'placesUnlinkedOther')}</p>}
    </Entities>
  );
}

/** The map's component: undefined while it is being loaded, null when that failed. */
function useMap(loadMap: LoadMap, wanted: boolean): ComponentType<PlaceMapProps> | null | undefined {
  const [loaded, setLoaded] = useState<{ readonly map: ComponentType<PlaceMapProps> | null }>();
  useEffect(() => {
    if (!wanted || loaded) return;
    loadMap().then(
      (map) => setLoaded({ map }),
      (error: unknown) => {
        console.error(error);
        setLoaded({ map: null });
      },
    );
  }, [wanted, loadMap, loaded]);
  return loaded?.map;
}
