import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openWorld } from '../../../components/map/world.ts';

/** The shapes of the countries that the extension ships. */
export const world = openWorld(
  JSON.parse(readFileSync(join(import.meta.dirname, '../../../assets/data/world.json'), 'utf8')),
);
