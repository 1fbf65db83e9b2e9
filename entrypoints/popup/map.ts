/** What is loaded only for an article with places. */
export { PlaceMap } from '../../components/map/PlaceMap.tsx';
export { openWorld } from '../../components/map/world.ts';
