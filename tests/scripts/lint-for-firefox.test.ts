import { expect, test } from 'vitest';
import { judge, type LintMessage } from '../../scripts/test/lint-for-firefox.ts';

const inner = { code: 'UNSAFE_VAR_ASSIGNMENT', message: 'Unsafe assignment to innerHTML', line: 2 };
const none: readonly LintMessage[] = [];

const judged = (warning: LintMessage, line: string) =>
  judge({ errors: none, warnings: [warning], notices: none }, [
    { path: 'card.js', bytes: Buffer.from(`// Zeile eins\n${line}`) },
  ]);

test.each([
  ['what Preact has for who asks for it', 'a.innerHTML=b.__html', 0],
  ['a text that becomes HTML', 'a.innerHTML=b.headline', 1],
])('a warning about %s counts as it should', (_, line, failed) => {
  expect(judged({ ...inner, file: 'card.js', column: 0 }, line).failed).toBe(failed);
});

test.each([
  ['in another file', { ...inner, file: 'popup.js', column: 0 }],
  ['of another kind', { ...inner, file: 'card.js', column: 0, message: 'Unsafe assignment to outerHTML' }],
  ['far from the code that is explained', { ...inner, file: 'card.js', column: 500 }],
])('a warning %s is not explained', (_, warning) => {
  expect(judged(warning, 'a.innerHTML=b.__html'.padEnd(600)).failed).toBe(1);
});

test('nothing said is passed, an error or a notice never', () => {
  expect(judge({ errors: none, warnings: none, notices: none }, [])).toMatchObject({ passed: 1, failed: 0 });
  const message = { code: 'X', message: 'x' };
  expect(judge({ errors: [message], warnings: none, notices: none }, []).failed).toBe(1);
  expect(judge({ errors: none, warnings: none, notices: [message] }, []).failed).toBe(1);
});
