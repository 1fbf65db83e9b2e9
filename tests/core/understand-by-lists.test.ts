import { describe, expect, test } from 'vitest';
import { articleFromText } from '../../core/article/plain-text-article.ts';
import { understandArticle } from '../../core/understand.ts';
import { loadKnowledge } from '../../scripts/factsheet/load-knowledge.ts';

const english = loadKnowledge(undefined, 'en');
const read = (text: string, language: string) => understandArticle(articleFromText(text, { language }), english);

/** Kind and name of each entity, in order of kind. */
function namesIn(text: string, language: string): readonly string[] {
  const sheet = read(text, language);
  if (!sheet.ok) return [sheet.failure.kind];
  const { people, places, organisations, article } = sheet.value;
  expect(article.namesFoundBy).toBe('lists');
  return [...people, ...places, ...organisations].map(({ kind, name }) => `${kind} ${name}`);
}

describe('an article in a language that is not read', () => {
  test.each([
    ['fr', 'Le maire, Marc Lambert, est à Lyon.', ['person Marc Lambert', 'place Lyon']],
    ['it', 'Il ministro Giulia Ferrari ha lasciato Berlin.', ['person Giulia Ferrari', 'place Berlin']],
    ['nl', 'Minister Pieter de Vries sprak dinsdag in Rotterdam.', ['person Pieter de Vries', 'place Rotterdam']],
    ['fr', 'La France et la Chine négocient.', ['place France']],
    ['fr', 'Paris Lambert est venue, et il pleut à Paris.', ['person Paris Lambert', 'place Paris']],
    ['fr', 'Il pleut depuis trois jours.', ['unsupportedLanguage']],
    ['ru', 'Министр приехал в Берлин.', ['unsupportedLanguage']],
    ['und', 'Berlin', ['unsupportedLanguage']],
  ])('%s: %s', (language, text, names) => {
    expect(namesIn(text, language)).toEqual(names);
  });

  test('A surname behind the full name is the same person', () => {
    const sheet = read('Marc Lambert est à Lyon. Lambert y est né.', 'fr');
    expect(sheet.ok && sheet.value.people.map(({ mentions }) => mentions.length)).toEqual([2]);
  });

  test('No facts are guessed', () => {
    const sheet = read('« Il pleut », a dit Marc Lambert mardi 3 mars à Lyon devant 300 personnes.', 'fr');
    if (!sheet.ok) throw new Error(sheet.failure.kind);
    const { statements, dates, figures, keySentences, mainEvent } = sheet.value;
    expect([statements, dates, figures, keySentences, mainEvent.who]).toEqual([[], [], [], [], null]);
  });
});
