import { browser } from 'wxt/browser';
import type { LoadMap } from '../../components/sheet/Places.tsx';

/** Fetches the map's code and its data at the same time; both are files of the extension. */
export const loadMap: LoadMap = async () => {
  const [{ PlaceMap, openWorld }, world] = await Promise.all([import('./map.ts'), fetchWorld()]);
  const opened = openWorld(world);
  return (props) => <PlaceMap {...props} world={opened} />;
};

async function fetchWorld() {
  const response = await fetch(browser.runtime.getURL('/data/world.json'));
  if (!response.ok) throw new Error('The shapes of the countries are missing from the extension');
  return response.json();
}
