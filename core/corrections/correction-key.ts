import type { Entity } from '../model.ts';
import { variantKey } from '../text/variant-key.ts';

/** The key under which a correction finds the spellings of a name. */
export function correctionKey(name: string): string {
  // Signs that stand for no sound have no key of their own.
  return variantKey(name) || name.trim();
}

/**
 * The keys of an entity: that of its name, and those of its other full names, since an update may choose another of them. A single word beside a full
 * name is no key: somebody else may be called so as well.
 */
export function keysOf({ name, aliases }: Pick<Entity, 'name' | 'aliases'>): readonly string[] {
  const full = aliases.filter((alias) => /\S\s+\S/u.test(alias.trim()));
  return [...new Set([name, ...full].map(correctionKey))];
}
