import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const root = new URL('../../../scripts/tagger/corpus/', import.meta.url);

const filesIn = (folder: string): string[] =>
  readdirSync(new URL(folder, root))
    .filter((file) => file.endsWith('.txt'))
    .map((file) => `${folder}${file}`);

/** Lines that break the format of inline names, as `line: text`. */
function faultsOf(text: string): string[] {
  const lines = text.split('\n');
  return lines.flatMap((line, index) => {
    const right =
      index === 0 || line.startsWith('### ')
        ? /^### [^|[\]]+ \| \d{4}-\d\d-\d\d \| [^|[\]]+$/u.test(line)
        : !/[[\]|]/u.test(line.replace(/\[[^\s\]|[](?:[^\]|[]*[^\s\]|[])?\|[PLO]\]/gu, ''));
    return right ? [] : [`${index + 1}: ${line}`];
  });
}

describe('the articles with inline names', () => {
  test.each([...filesIn('./'), ...filesIn('en/')])('%s has a header for each article and only whole marks', (file) => {
    expect(faultsOf(readFileSync(new URL(file, root), 'utf8'))).toEqual([]);
  });

  test.each([
    ['a mark without a kind', '### A | 2024-01-01 | b\n[Leeds] won.', ['2: [Leeds] won.']],
    ['an unknown kind', '### A | 2024-01-01 | b\n[Leeds|X] won.', ['2: [Leeds|X] won.']],
    ['a mark that is not closed', '### A | 2024-01-01 | b\n[Leeds|O won.', ['2: [Leeds|O won.']],
    ['a blank inside a mark', '### A | 2024-01-01 | b\n[Leeds |O] won.', ['2: [Leeds |O] won.']],
    ['a header without a genre', '### A | 2024-01-01\nLeeds won.', ['1: ### A | 2024-01-01']],
    ['text before the first header', 'Leeds won.', ['1: Leeds won.']],
  ])('%s is found', (_, text, faults) => {
    expect(faultsOf(text)).toEqual(faults);
  });
});
