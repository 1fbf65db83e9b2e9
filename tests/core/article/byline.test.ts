import { describe, expect, test } from 'vitest';
import { namesIn, namesInByline } from '../../../core/article/byline.ts';

describe('namesInByline', () => {
  test.each([
    ['Von Lena Vogt', ['Lena Vogt']],
    ['Von Lena Vogt und Ivan Horák, Wien', ['Lena Vogt', 'Ivan Horák']],
    ['Autor: P. Sommer', ['P. Sommer']],
    ['Autorin: Lena Vogt', ['Lena Vogt']],
    ['By Lena Vogt and Ivan Horák', ['Lena Vogt', 'Ivan Horák']],
    ['Ein Kommentar von Lena Vogt', ['Lena Vogt']],
  ])('reads %j', (line, names) => {
    expect(namesInByline(line)).toEqual(names);
  });

  test.each(['Lena Vogt', 'Von nun an wird alles anders', 'Vonseiten der Regierung', '', 'Bystander wounded'])(
    'takes %j for none',
    (line) => {
      expect(namesInByline(line)).toBeNull();
    },
  );
});

describe('namesIn', () => {
  test('leaves out addresses, functions and markup', () => {
    expect(namesIn('Lena Vogt, Redakteurin, https://zeitung.example/lena, <b>x</b>')).toEqual(['Lena Vogt']);
  });
});
