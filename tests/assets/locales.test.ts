import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import german from '../../assets/_locales/de/messages.json';
import english from '../../assets/_locales/en/messages.json';

interface Text {
  readonly message: string;
}

const root = join(import.meta.dirname, '..', '..');
const sources = ['components', 'entrypoints', 'platform']
  .flatMap((room) =>
    readdirSync(join(root, room), { recursive: true, encoding: 'utf8' }).map((file) => join(root, room, file)),
  )
  .concat(join(root, 'wxt.config.ts'))
  .filter((file) => /\.(?:tsx?|html)$/.test(file))
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n');

describe('the interface texts', () => {
  it('have the same keys in German and English', () => {
    expect(Object.keys(english).sort()).toEqual(Object.keys(german).sort());
  });

  it('are all used', () => {
    const unused = Object.keys(german).filter((key) => !new RegExp(`['"_]${key}(?:['"]|__)`).test(sources));
    expect(unused).toEqual([]);
  });

  it('are there for every key that the manifest names', () => {
    const named = [...sources.matchAll(/__MSG_(\w+?)__/g)].map(([, key]) => key);
    expect(named.filter((key) => !(key !== undefined && key in german))).toEqual([]);
  });

  it.each([
    ['German', german],
    ['English', english],
  ])('are never empty in %s, nor longer than the stores allow', (_, texts: Record<string, Text>) => {
    for (const [key, { message }] of Object.entries(texts)) expect(message.trim(), key).not.toBe('');
    expect(texts['extensionName']?.message.length).toBeLessThanOrEqual(45);
    expect(texts['extensionDescription']?.message.length).toBeLessThanOrEqual(132);
  });

  it('take the same placeholders in both languages', () => {
    const places = (texts: Record<string, Text>) =>
      Object.fromEntries(
        Object.entries(texts).map(([key, { message }]) => [key, message.match(/\$\d/g)?.sort() ?? []]),
      );
    expect(places(english)).toEqual(places(german));
  });
});
