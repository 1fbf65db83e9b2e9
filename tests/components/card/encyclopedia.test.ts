import { describe, expect, it } from 'vitest';
import { encyclopediaUrl } from '../../../components/card/encyclopedia.ts';

describe('the address of a name in the encyclopedia', () => {
  it.each([
    ['de', 'Ida Vogt', 'https://de.wikipedia.org/wiki/Special:Search?go=Go&search=Ida%20Vogt'],
    ['fr', 'A&B #1', 'https://fr.wikipedia.org/wiki/Special:Search?go=Go&search=A%26B%20%231'],
    ['als', 'Zürich', 'https://als.wikipedia.org/wiki/Special:Search?go=Go&search=Z%C3%BCrich'],
    ['evil.example/', 'Graz', 'https://en.wikipedia.org/wiki/Special:Search?go=Go&search=Graz'],
    ['', 'Graz', 'https://en.wikipedia.org/wiki/Special:Search?go=Go&search=Graz'],
  ])('is in the edition of „%s“', (language, name, url) => {
    expect(encyclopediaUrl(name, language)).toBe(url);
  });
});
