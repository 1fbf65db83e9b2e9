import { describe, expect, test } from 'vitest';
import {
  isLabelledByline,
  namesBesideDate,
  namesIn,
  namesInByline,
  statedNames,
} from '../../../core/article/byline-names.ts';

describe('namesInByline', () => {
  test.each([
    ['Von Lena Vogt', ['Lena Vogt']],
    ['Von Lena Vogt und Ivan Horák, Wien', ['Lena Vogt', 'Ivan Horák']],
    ['Autor: P. Sommer', ['P. Sommer']],
    ['Autorin: Lena Vogt', ['Lena Vogt']],
    ['By Lena Vogt and Ivan Horák', ['Lena Vogt', 'Ivan Horák']],
    ['Ein Kommentar von Lena Vogt', ['Lena Vogt']],
    ['Von Lena van der Vogt', ['Lena van der Vogt']],
    ['Von Lena Vogt am Samstag, 19. Oktober 2019 um 11:14 Uhr', ['Lena Vogt']],
    ['Veröffentlicht am 12. Juni 2017 von gizmo', ['gizmo']],
    ['Posted on June 12, 2017 by Lena Vogt', ['Lena Vogt']],
    ['Von: mh', ['mh']],
    ['Text & Fotos: Lena Vogt', ['Lena Vogt']],
    ['Autorin/Autor Lena Vogt', ['Lena Vogt']],
    ['Von Lena Vogt mit Ivan Horák', ['Lena Vogt', 'Ivan Horák']],
    ['Autorin: Lena Vogt, Leiterin der Abteilung', ['Lena Vogt']],
    ['By Lena Vogt Updated January 3', ['Lena Vogt']],
    ['By Lena Vogt in Politics', ['Lena Vogt']],
    ['Auteur : Lena Vogt', ['Lena Vogt']],
    ['Posted By: Lena Vogt', ['Lena Vogt']],
    ['Posted By: Lena Vogt · In: Politics', ['Lena Vogt']],
    ['A post by Lena Vogt', ['Lena Vogt']],
  ])('reads %j', (line, names) => {
    expect(namesInByline(line)).toEqual(names);
  });

  test.each([
    'Lena Vogt',
    'Von nun an wird alles anders',
    'Von Wien nach Graz',
    'Am 3. März wird gewählt',
    'Vonseiten der Regierung',
    '',
    'Bystander wounded',
  ])('takes %j for none', (line) => {
    expect(namesInByline(line)).toBeNull();
  });
});

describe('namesIn', () => {
  test('takes the address of an outlet for no author', () => {
    expect(namesIn('zeitung.example, Wien, Austria')).toEqual([]);
  });

  test('leaves out addresses, functions and markup', () => {
    expect(namesIn('Lena Vogt, Redakteurin, https://zeitung.example/lena, <b>x</b>')).toEqual(['Lena Vogt']);
  });
});

describe('statedNames', () => {
  test.each([
    ['Lena Vogt, Wien', ['Lena Vogt']],
    ['Redaktion zeitung.example', ['Redaktion zeitung.example']],
    ['mh/tgb', ['mh/tgb']],
    ['Lena Vogt/Ivan Horák', ['Lena Vogt', 'Ivan Horák']],
    ['Wiener Brücken- und Straßenamt', ['Wiener Brücken- und Straßenamt']],
    ['zeitung.example, Wien, Austria', ['zeitung.example']],
    ['abc/def;ghi', ['abc/def', 'ghi']],
    ['https://zeitung.example/lena', []],
    ['Foto: © Lena Vogt', []],
    ['', []],
  ])('reads %j', (list, names) => {
    expect(statedNames(list)).toEqual(names);
  });
});

describe('namesBesideDate', () => {
  test.each([
    ['04.02.2026 | 13:10 Uhr | Lena Vogt', ['Lena Vogt']],
    ['Lena Vogt 1. November 2025', ['Lena Vogt']],
    ['Wien, 4.2.2026', []],
    ['Lena Vogt', []],
    ['Am 4.2.2026 wählt Wien einen neuen Rat', []],
    ['Kultur | 4.2.2026 | Lena Vogt', []],
  ])('reads %j', (line, names) => {
    expect(namesBesideDate(line)).toEqual(names);
  });
});

describe('isLabelledByline', () => {
  test.each([
    ['Autorin: Lena Vogt, Leiterin der Abteilung.', true],
    ['Autor Lena Vogt', true],
    ['Autoren lesen im Kurpark', false],
    ['Autorin des Buches ist Lena Vogt.', false],
  ])('judges %j', (line, is) => {
    expect(isLabelledByline(line)).toBe(is);
  });
});
