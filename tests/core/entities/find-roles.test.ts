import { describe, expect, test } from 'vitest';
import { findRoles } from '../../../core/entities/find-roles.ts';
import { german } from '../../../core/languages/de/index.ts';
import { originsOnly as gazetteer, grouped, marked } from './marked-text.ts';

/** The roles of all people, each with its evidence: `Sprecher des Rates < Sprechers des Rates`. */
function roles(...lines: readonly string[]): string[] {
  const text = marked(...lines);
  const groups = grouped(text).map((group) => ({
    ...group,
    link: null,
    country: null,
    linkConfidence: 0,
    government: false,
  }));
  return findRoles(groups, text.sentences, text.article, german, gazetteer).flatMap((group) =>
    group.roles.map((role) => `${role.text} < ${text.article.text.slice(role.start, role.end)}`),
  );
}

describe('findRoles', () => {
  test.each([
    ['a compound before the name', 'Kreml-Sprecher {P Oleg Rudin} schwieg.', 'Kreml-Sprecher < Kreml-Sprecher'],
    [
      'adjective and noun',
      'Der amerikanische Sondergesandte {P Al Moore} kam.',
      'amerikanischer Sondergesandter < amerikanische Sondergesandte',
    ],
    [
      'the dative',
      'Mit dem früheren Präsidenten {P Al Moore} sprach niemand.',
      'früherer Präsident < früheren Präsidenten',
    ],
    [
      'the genitive',
      'Die Rede des belgischen Ministers {P Al Moore} war kurz.',
      'belgischer Minister < belgischen Ministers',
    ],
    ['a woman', 'Der neuen Vorsitzenden {P Ilse Kramm} gefiel es.', 'neue Vorsitzende < neuen Vorsitzenden'],
    [
      'a woman with -in',
      'Laut der bayerischen Ministerin {P Ilse Kramm} eilt es.',
      'bayerische Ministerin < bayerischen Ministerin',
    ],
    [
      'what a participle takes',
      'Der für Verkehr zuständige Minister {P Al Moore} kam.',
      'für Verkehr zuständiger Minister < für Verkehr zuständige Minister',
    ],
    [
      'a list of what the role is for',
      'Der Minister für Verkehr, Handel und Tourismus {P Al Moore} kam.',
      'Minister für Verkehr, Handel und Tourismus < Minister für Verkehr, Handel und Tourismus',
    ],
    [
      'one of several',
      '{P Al Moore}, einer der Gründer des Vereins, kam.',
      'einer der Gründer des Vereins < einer der Gründer des Vereins',
    ],
    [
      'a woman whose role the list has for men',
      'Laut Kommissarin {P Ilse Kramm} eilt es.',
      'Kommissarin < Kommissarin',
    ],
    ['a couple is no double role', 'Der König und Königin {P Ilse Kramm} kamen.', 'Königin < Königin'],
    ['no conjunction', 'Das war, nachdem Kanzler {P Al Moore} kam.', 'Kanzler < Kanzler'],
    ['a title in between', 'Der Virologe Prof. Dr. {P Otto Behr} warnt.', 'Virologe < Virologe'],
    [
      'what the role is for',
      'Die Ministerin für Verkehr {P Ilse Kramm} kam.',
      'Ministerin für Verkehr < Ministerin für Verkehr',
    ],
    ['whose role it is', 'Der Chef der {F Polaris AG} {P Otto Behr} kam.', 'Chef der Polaris AG < Chef der Polaris AG'],
    [
      'a country in front',
      '{O Spaniens} Regierungschef {P Juan Rey} kam.',
      'Regierungschef Spaniens < Spaniens Regierungschef',
    ],
    [
      'two roles in one',
      'Die Autorin und Juristin {P Ilse Kramm} liest.',
      'Autorin und Juristin < Autorin und Juristin',
    ],
    [
      'a phrase before a comma',
      'Das sagte der Leiter des Amtes, {P Otto Behr}.',
      'Leiter des Amtes < Leiter des Amtes',
    ],
    [
      'an apposition',
      '{P Al Moore}, Sondergesandter der {O USA}, kam.',
      'Sondergesandter der USA < Sondergesandter der USA',
    ],
    [
      'an apposition with its article',
      '{P Oleg Rudin}, der Sprecher des Kremls, schwieg.',
      'Sprecher des Kremls < Sprecher des Kremls',
    ],
    ['a party in brackets', '{P Ilse Kramm} ({F SPD}) kam.', 'SPD < SPD'],
    [
      'an unknown trade with an article',
      'Der Dachpappenverleger {P Otto Behr} kam.',
      'Dachpappenverleger < Dachpappenverleger',
    ],
    [
      'the outer of two roles before a comma',
      'Das sagte der Leiter des Betriebsrats, {P Otto Behr}.',
      'Leiter des Betriebsrats < Leiter des Betriebsrats',
    ],
    [
      'a body whose name begins like a person',
      'Der Chef der {F Deutschen Wasserbank}, {P Otto Behr}, kam.',
      'Chef der Deutschen Wasserbank < Chef der Deutschen Wasserbank',
    ],
    ['a verb before the role', 'Gestern musste Minister {P Otto Behr} gehen.', 'Minister < Minister'],
    [
      'an attribute without an article',
      'Es kam auch früherer Minister {P Otto Behr}.',
      'früherer Minister < früherer Minister',
    ],
    ['a title as a role', 'Dann sprach Professor {P Otto Behr}.', 'Professor < Professor'],
    ['a possessive', 'Er kam mit seiner Frau {P Ida Holm}.', 'Frau < Frau'],
  ])('reads %s', (_, line, expected) => {
    expect(roles(line)).toEqual([expected]);
  });

  test.each([
    ['a day before the name', 'So sprach am Montag {P Otto Behr}.'],
    ['a body before the name', 'Dann lud die Regierung {P Otto Behr} aus.'],
    ['the role of the next name', 'Es kamen {P Ilse Kramm}, Minister {P Otto Behr} nicht.', 'Minister < Minister'],
    ['a courtesy', 'Dann sprach Frau {P Ilse Kramm}.'],
    ['a place', 'Die Hauptstadt {O Oslo} feiert.'],
    ['a verb', '{P Otto Behr}, sagte der Minister, kommt nicht.'],
  ])('takes no role from %s', (_, line, ...expected) => {
    expect(roles(line)).toEqual(expected);
  });

  test('gathers the roles of all mentions, each once', () => {
    expect(
      roles('Minister {P Otto Behr} kam.', 'Der Minister {P Behr} ging.', '{P Behr}, ein gelernter Koch, blieb.'),
    ).toEqual(['Minister < Minister', 'gelernter Koch < gelernter Koch']);
  });
});
