import { variantKey } from '../text/variant-key.ts';
import { shortestKey } from './choose-place.ts';
import type { LinkedGroup } from './group.ts';

/** „USA“ and „Vereinigte Staaten“ are found apart and known to be one by their link; the form found most often names them. */
export function joinSamePlaces(groups: readonly LinkedGroup[]): LinkedGroup[] {
  const joined = new Map<string, LinkedGroup[]>();
  groups.forEach((group, index) => {
    const { link } = group;
    const spelling = group.kind === 'place' ? variantKey(group.name) : '';
    const unlinked = spelling.length < shortestKey ? `unlinked ${index}` : `spelled ${spelling}`;
    const key = link ? `${link.name} ${link.placeKind} ${link.lat} ${link.lon}` : unlinked;
    const same = joined.get(key);
    if (same) same.push(group);
    else joined.set(key, [group]);
  });
  return [...joined.values()].flatMap(([first, ...others]) => {
    if (!first || others.length === 0) return first ?? [];
    const mentions = [first, ...others].flatMap((group) => group.mentions);
    const usual = others.reduce((most, group) => (group.mentions.length > most.mentions.length ? group : most), first);
    return { ...usual, mentions: mentions.toSorted((a, b) => a.start - b.start) };
  });
}
