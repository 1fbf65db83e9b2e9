import { describe, expect, test } from 'vitest';
import { namesIn, namesInByline } from '../../../core/article/byline-names.ts';

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
