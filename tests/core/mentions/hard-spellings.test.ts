import { describe, expect, it } from 'vitest';
import { articleFromText } from '../../../core/article/plain-text-article.ts';
import { findNames } from '../../../core/mentions/find-names.ts';
import { splitSentences } from '../../../core/text/split-sentences.ts';
import { loadKnowledge } from '../../../scripts/factsheet/load-knowledge.ts';
import { HARD_SPELLINGS, KNOWN_FAULTS } from './hard-spellings.ts';

const letters = { person: 'P', place: 'L', organisation: 'O' } as const;
const knowledge = loadKnowledge();
/** More than these would make the table a list of wishes. */
const mostFaults = 10;

/** The text with the names that are found marked in the same way. */
function mark(text: string): string {
  const article = articleFromText(text, { language: 'de' });
  let marked = '';
  let at = 0;
  for (const { start, end, kind } of findNames(splitSentences(article, knowledge.language), knowledge).mentions) {
    marked += `${text.slice(at, start)}[${text.slice(start, end)}|${letters[kind]}]`;
    at = end;
  }
  return marked + text.slice(at);
}

describe.each(Object.entries(HARD_SPELLINGS))('%s', (_, texts) => {
  for (const text of texts) {
    (KNOWN_FAULTS.has(text) ? it.fails : it)(text, () => {
      expect(mark(text.replace(/\[([^\]|]+)\|[PLO]\]/gu, '$1'))).toBe(text);
    });
  }
});

it('has few known faults, and each is in the table', () => {
  const all = Object.values(HARD_SPELLINGS).flat();
  expect([...KNOWN_FAULTS.keys()].filter((text) => !all.includes(text))).toEqual([]);
  expect(KNOWN_FAULTS.size).toBeLessThanOrEqual(mostFaults);
});
