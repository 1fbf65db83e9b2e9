import { expect, test } from 'vitest';
import { relationsOf } from '../../../components/entity/describe-entity.ts';
import type { Person } from '../../../core/model.ts';

const jule: Person = {
  id: 'person-1',
  name: 'Jule Marten',
  kind: 'person',
  aliases: [],
  mentions: [],
  salience: 1,
  roles: [{ start: 13, end: 40, text: 'frühere Trainerin der Nordwerft' }],
};

test('A relation is shown unless a role names the other', () => {
  const wife = { start: 60, end: 83, text: 'Ehefrau von\nOle Brandis', to: { start: 72, end: 83 } };
  const coach = { start: 13, end: 43, text: 'früheren Trainerin der Nordwerft', to: { start: 36, end: 45 } };
  expect(relationsOf({ ...jule, relations: [wife, coach] })).toEqual(['Ehefrau von Ole Brandis']);
  expect(relationsOf(jule)).toEqual([]);
});
