import { browser } from 'wxt/browser';
import { drawLocator, type Located, type Locator } from '../../components/map/locator.ts';
import { openWorld, type World } from '../../components/map/world.ts';

let world: Promise<World> | null = null;

/** Draws where a place is; null when the shapes of the countries cannot be had. They are loaded once while the background lives. */
export async function locate(place: Located): Promise<Locator | null> {
  world ??= load();
  try {
    return drawLocator(place, await world);
  } catch (error) {
    world = null;
    console.error(error);
    return null;
  }
}

async function load(): Promise<World> {
  const response = await fetch(browser.runtime.getURL('/data/world.json'));
  if (!response.ok) throw new Error('/data/world.json is missing from the extension');
  return openWorld(await response.json());
}
