import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../core/article/read-article.ts';
import type { Article, Entity, FactSheet } from '../../core/model.ts';
import { understand } from '../../core/understand.ts';
import { loadKnowledge } from '../../scripts/factsheet/load-knowledge.ts';
import { readHtml } from '../../scripts/factsheet/read-html.ts';
import type { ExpectedPage } from './expected-page.ts';

/** The share of the listed names of a page that must be found; the samples, which are ours to show, must be complete. */
const recallWanted = { samples: 1, others: 0.8 };

const samples: ReadonlySet<string> = new Set(['sample', 'sample-en']);

/** What the program does not do yet: each of these tests must fail, and leaves this list with the change that makes it pass. */
const notYet: ReadonlySet<string> = new Set([
  // „spokeswoman for the shipping company“ ends before the word in -ing; „cook“ is not known as a role.
  'sample-en: has every person once, with the right count and role',
]);

const knowledgeOf = { de: loadKnowledge(), en: loadKnowledge(undefined, 'en') };
const folder = new URL('./', import.meta.url);
const cases = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => {
    const expected = JSON.parse(readFileSync(new URL(`${name}/expected.json`, folder), 'utf8')) as ExpectedPage;
    const html = readFileSync(new URL(`${name}/page.html`, folder), 'utf8');
    return { name, expected, page: readHtml(html, expected.url) };
  });

describe.each(cases.filter(({ expected }) => !expected.isArticle))('the page $name', ({ name, expected, page }) => {
  check(name, 'is not taken for an article, for the right reason', () => {
    expect(readArticle(page)).toEqual({ ok: false, failure: { kind: 'notAnArticle', reason: expected.reason } });
  });
});

describe.each(cases.filter(({ expected }) => expected.isArticle))('the article $name', ({ name, expected, page }) => {
  check(name, 'is recognised, with what it states about itself', () => {
    const { headline, byline, published, publisher, section, language } = article();
    expect({ headline, byline, published, publisher, section, language }).toEqual({
      headline: expected.headline,
      byline: expected.byline,
      published: expected.published,
      publisher: expected.publisher,
      section: expected.section,
      language: expected.language,
    });
  });

  check(name, 'has its whole body, once', () => {
    const counts = expected.bodyContains.map((sentence) => [sentence, article().text.split(sentence).length - 1]);
    expect(counts).toEqual(expected.bodyContains.map((sentence) => [sentence, 1]));
  });

  check(name, 'has nothing in its body that stands around it', () => {
    expect(expected.bodyLacks.filter((text) => article().text.includes(text))).toEqual([]);
  });

  check(name, 'names its people, places and organisations', () => {
    const wanted = [
      ...expected.people.map((person) => `person: ${person.name}`),
      ...expected.places.map((place) => `place: ${place}`),
      ...expected.organisations.map((organisation) => `organisation: ${organisation}`),
    ];
    const found = new Set([...sheet().people, ...sheet().places, ...sheet().organisations].flatMap(formsOf));
    const missing = wanted.filter((form) => !found.has(form));
    const wantedShare = samples.has(name) ? recallWanted.samples : recallWanted.others;
    expect(1 - missing.length / Math.max(1, wanted.length), `missing ${missing.join(', ')}`).toBeGreaterThanOrEqual(
      wantedShare,
    );
  });

  check(name, 'takes nothing for a name that is none', () => {
    const names = [...sheet().people, ...sheet().places].map((entity) => entity.name);
    expect(names.filter((name) => (expected.noNames ?? []).includes(name))).toEqual([]);
  });

  if (samples.has(name)) {
    check(name, 'has every person once, with the right count and role', () => {
      const people = sheet().people.map((person) => ({
        name: person.name,
        mentions: person.mentions.length,
        role: expected.people.find(({ role }) => person.roles.some(({ text }) => text === role))?.role ?? null,
      }));
      expect(people.toSorted(byName)).toEqual(expected.people.toSorted(byName));
    });
  }

  check(name, 'is of its kind', () => {
    expect(sheet().article.kind).toBe(expected.kind);
  });

  check(name, 'has its own headings as outline', () => {
    expect(sheet().outline.map(({ text }) => text)).toEqual(expected.outline);
  });

  if (expected.statements) {
    const wanted = expected.statements;
    check(name, 'says who says what', () => {
      const names = new Map(
        [...sheet().people, ...sheet().places, ...sheet().organisations].map((e) => [e.id, e.name]),
      );
      const found = sheet().statements.map(({ kind, text, speaker }) => {
        return { kind, text, speaker: names.get(speaker?.entityId ?? '') ?? null };
      });
      expect(found).toEqual(wanted.length > 0 ? expect.arrayContaining([...wanted]) : []);
    });
  }

  function article(): Article {
    const result = readArticle(page);
    if (!result.ok) throw new Error(`not taken for an article: ${result.failure.reason}`);
    return result.value;
  }

  function sheet(): FactSheet {
    const result = understand(page, expected.language === 'en' ? knowledgeOf.en : knowledgeOf.de);
    if (!result.ok) throw new Error(`not understood: ${JSON.stringify(result.failure)}`);
    return result.value;
  }
});

function formsOf(entity: Entity): readonly string[] {
  return [entity.name, ...entity.aliases].map((form) => `${entity.kind}: ${form}`);
}

function byName(left: { readonly name: string }, right: { readonly name: string }): number {
  return left.name < right.name ? -1 : 1;
}

/** A test, or the statement that it does not pass yet. */
function check(page: string, title: string, body: () => void): void {
  (notYet.has(`${page}: ${title}`) ? it.fails : it)(title, body);
}
