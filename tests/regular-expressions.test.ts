import { globSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { analyse } from 'scslre';
import { parseAst } from 'vite';
import { describe, expect, test } from 'vitest';
import { patterns } from '../core/text/scan.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Expressions that are quadratic in the length of their input, with what bounds that input. */
const bounded: Readonly<Record<string, string>> = {
  'core/entities/link-places.ts /(\\p{L}+)\\s+$/u': 'a slice of the longest title before a place',
  'core/entities/nominative-of.ts /(\\p{L}+)\\s+$/u': 'a slice of 24 characters',
  'core/article/byline-names.ts /^(?:von|by)\\s|[.:)]+$/i': 'one name of a list of 300 characters',
  'core/article/byline-names.ts /^\\S+\\/\\S+$/': 'a field of metadata, of 1,000 characters at most',
};

interface Expression {
  readonly place: string;
  readonly source: string;
  readonly flags: string;
}

/** Every regular expression that is written out in what ships. */
function shipped(): readonly Expression[] {
  return globSync('{core,entrypoints,platform,components}/**/*.{ts,tsx}', { cwd: root }).flatMap((file) => {
    const found: Expression[] = [];
    const visit = (node: unknown): void => {
      if (typeof node !== 'object' || node === null) return;
      const { regex } = node as { regex?: { readonly pattern: string; readonly flags: string } };
      if (regex) {
        const { pattern: source, flags } = regex;
        found.push({ place: `${relative('.', file)} /${source}/${flags}`, source, flags });
      }
      for (const child of Object.values(node)) visit(child);
    };
    visit(parseAst(readFileSync(new URL(`../${file}`, import.meta.url), 'utf8'), { lang: 'tsx' }));
    return found;
  });
}

/** Whether matching can take more than linear time; for an expression that is not sticky, from any place it may begin at, too. */
const isSlow = ({ source, flags }: Omit<Expression, 'place'>) => analyse({ source, flags }).reports.length > 0;

describe('of all regular expressions that ship', () => {
  const all = shipped();

  test('none takes more than linear time, but those whose input is short', { timeout: 60_000 }, () => {
    expect(all.length).toBeGreaterThan(300);
    expect(
      all
        .filter(isSlow)
        .map(({ place }) => place)
        .sort(),
    ).toEqual(Object.keys(bounded).sort());
  });

  test('those of the tokeniser that are put together are linear', () => {
    expect(Object.entries(patterns).filter(([, { source, flags }]) => isSlow({ source, flags }))).toEqual([]);
  });

  test.each(['(a+)+$', '(?:a|a)*b', 'a+$'])('a slow one is seen: %s', (source) => {
    expect(isSlow({ source, flags: '' })).toBe(true);
  });
});
