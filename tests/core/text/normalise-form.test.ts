import { expect, test } from 'vitest';
import { normaliseForm } from '../../../core/text/normalise-form.ts';

test.each([
  ['Ulm', 'Ulm'],
  ['Zu\u0308rich', 'Zürich'],
  ['O’Brien', "O'Brien"],
  ['Rat\u00ADhaus', 'Rathaus'],
  ['\uFEFFUlm\u200B', 'Ulm'],
  ['', ''],
])('%j is listed as „%s“', (word, form) => {
  expect(normaliseForm(word)).toBe(form);
});
