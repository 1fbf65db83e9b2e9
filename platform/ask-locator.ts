import { browser } from 'wxt/browser';
import type { Place } from '../core/model.ts';
import type { Locator, ToBackground } from './messages.ts';

/** A drawing of where a place is, made by the background; null for a place that was not linked, or when there is none to be had. */
export async function askLocator({ placeKind, country, lat, lon }: Place): Promise<Locator | null> {
  if (!placeKind || lat === undefined || lon === undefined) return null;
  const message: ToBackground = { kind: 'locate', place: { placeKind, country: country ?? null, lat, lon } };
  const reply: Locator | null | undefined = await browser.runtime.sendMessage(message);
  return reply ?? null;
}
