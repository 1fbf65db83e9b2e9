import { describe, expect, test } from 'vitest';
import { grouped, groupsOf, marked } from './marked-text.ts';

describe('groupMentions', () => {
  test('finds a sure name again where nobody marked it', () => {
    expect(groupsOf('{P Ilse Kramm} kam. Gestern lobte Kramm die Stadt {O Ulm}. In Ulm blieb Ilse Kramm.')).toEqual([
      'Ilse Kramm: Ilse Kramm, Kramm, Ilse Kramm',
      'Ulm: Ulm, Ulm',
    ]);
  });

  test('says that such a mention was propagated, and trusts it less', () => {
    const [group] = grouped(marked('{P Ilse Kramm} kam. Gestern sprach Ilse Kramm.'));
    expect(group?.mentions.map(({ source, confidence }) => [source, confidence])).toEqual([
      ['tagger', 0.9],
      ['propagation', 0.81],
    ]);
  });

  test.each([
    ['a name that is not sure', '{P60 Ilse Kramm} kam. Gestern sprach Ilse Kramm.'],
    ['a part of a word', '{O Ulm} feiert. Die Ulmer und ein Ulmengarten nicht.'],
    ['a part of a longer capitalised name', '{O Ulm} feiert. Der Verlag Ulm Press nicht.'],
    ['a noun behind an article', '{P Ilse Koch} kam. Dann sprach der Koch.'],
    ['a word that the article uses in lower case too', '{P Ilse Reich} kam. Sie ist reich. Gestern war Reich hier.'],
  ])('does not find %s', (_, line) => {
    expect(grouped(marked(line)).flatMap((group) => group.mentions)).toHaveLength(1);
  });

  test('gives a name the kind that is surer over the whole article', () => {
    expect(
      grouped(marked('{O60 Tarnow} kam. {P95 Tarnow} sprach. {P95 Tarnow} ging.')).map(({ kind, mentions }) => [
        kind,
        mentions.length,
      ]),
    ).toEqual([['person', 3]]);
  });

  test('lets a surname follow the kind of its full name', () => {
    expect(grouped(marked('{P99 Ilse Halle} kam. {O40 Halle} sprach.')).map(({ kind }) => kind)).toEqual(['person']);
  });

  test('takes a name that the article introduces for an organisation throughout', () => {
    const kinds = grouped(marked('Die Firma {O Lohberg} liefert. {O Lohberg} wächst.')).map(({ kind }) => kind);
    expect(kinds).toEqual(['organisation']);
  });

  test('keeps a place and a person of one name apart when both are sure', () => {
    expect(grouped(marked('{P Ilse Halle} kam nach {O Halle}.')).map(({ kind }) => kind)).toEqual(['person', 'place']);
  });

  test('an article without names has no groups', () => {
    expect(groupsOf('Es regnet.')).toEqual([]);
  });
});
