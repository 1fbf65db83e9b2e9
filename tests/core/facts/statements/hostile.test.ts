import { describe, expect, test } from 'vitest';
import { statementsOf } from './phrase-book.ts';

describe('odd input', () => {
  test.each([
    ['nothing', ''],
    ['one quotation mark', '„'],
    ['marks that nothing closes', '„ '.repeat(10_000)],
    ['marks that close nothing', '“ '.repeat(10_000)],
    ['straight marks', '" '.repeat(10_001)],
    ['a mark alone in each of three blocks', '„\n„\n„'],
    ['brackets that nothing closes', '( '.repeat(10_000)],
    ['commas', ','.repeat(100_000)],
    ['cues only', 'sagte '.repeat(20_000)],
    ['cues and commas', 'sagte, '.repeat(20_000)],
    ['sources only', 'laut nach Angaben zufolge '.repeat(5_000)],
    ['one long word', 'a'.repeat(1_000_000)],
    ['a million digits', '7'.repeat(1_000_000)],
  ])('%s is read calmly', (_, text) => {
    expect(Array.isArray(statementsOf(text))).toBe(true);
  });

  test('statements are spans of the text, in order, and none lies in another', () => {
    const text =
      '„Wir bauen“, sagte Vogt, es sei Zeit. Laut Amt sei, so Vogt, das Geld da. „Nein“, hieß es: „Ja, wir bauen.“ '.repeat(
        50,
      );
    const statements = statementsOf(text);
    expect(statements.length).toBeGreaterThan(50);
    statements.forEach(({ start, end, text: words }, index) => {
      expect(words).toBe(text.slice(start, end));
      expect(start).toBeGreaterThanOrEqual(statements[index - 1]?.end ?? 0);
    });
  });
});
