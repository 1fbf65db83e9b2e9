import { expect, test } from 'vitest';
import { groupStatements } from '../../../components/sheet/group-statements.ts';
import type { Statement } from '../../../core/model.ts';

function statement(start: number, speaker: string | null, entityId: string | null = null): Statement {
  const cue = { start: start + 100, end: start + 105, text: 'sagte', sense: 'say' as const };
  const words = speaker === null ? null : { start: start + 110, end: start + 115, text: speaker, entityId };
  return { kind: 'direct', start, end: start + 9, text: '„Ja, gut“', cue, speaker: words };
}

test('statements stand with their speakers, whoever speaks first in front', () => {
  const names = new Map([['person-1', 'Ida Vogt']]);
  const groups = groupStatements(
    [statement(1, 'Vogt', 'person-1'), statement(2, 'das Amt'), statement(3, 'sie', 'person-1'), statement(4, null)],
    names,
  );
  expect(groups.map(({ name, statements }) => [name, statements.map(({ start }) => start)])).toEqual([
    ['Ida Vogt', [1, 3]],
    ['das Amt', [2]],
    [null, [4]],
  ]);
});

test('a speaker that is only the cue again names nobody', () => {
  const said = statement(1, 'Demnach');
  const cue = { start: 0, end: 7, text: 'Demnach', sense: 'say' as const };
  const groups = groupStatements([{ ...said, cue, speaker: { ...cue, entityId: null } }], new Map());
  expect(groups.map(({ name }) => name)).toEqual([null]);
});
