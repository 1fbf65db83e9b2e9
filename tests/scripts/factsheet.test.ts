import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

/** The Node of node_modules, which reads TypeScript; the one that runs the tests may be older. */
const node = new URL('../../node_modules/.bin/node', import.meta.url).pathname;
const main = new URL('../../scripts/factsheet/main.ts', import.meta.url).pathname;
const story = 'Ilse Kramm kam nach Berlin. Der Minister Otto Behr blieb in Hamburg.';
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'factsheet-'));
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

interface Outcome {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

function factsheet(options: readonly string[], input = ''): Outcome {
  const { status, stdout, stderr } = spawnSync(node, [main, ...options], {
    input,
    encoding: 'utf8',
    cwd: folder,
  });
  return { status, out: stdout, err: stderr };
}

function file(name: string, content: string | Uint8Array): string {
  writeFileSync(join(folder, name), content);
  return name;
}

const linesOf = ({ out }: Outcome) => out.trimEnd().split('\n');
const sheetsOf = (outcome: Outcome) => linesOf(outcome).map((line) => JSON.parse(line));

// Every test starts Node, which takes long on a busy machine.
describe('factsheet', { timeout: 60_000 }, () => {
  test('prints the sheet of one text over several lines', () => {
    const outcome = factsheet([file('a.txt', story)]);
    expect([outcome.status, outcome.err]).toEqual([0, '']);
    expect(linesOf(outcome).length).toBeGreaterThan(10);
    const sheet = JSON.parse(outcome.out);
    expect(sheet.article.text).toBe(story);
    expect(sheet.people.map((person: { name: string }) => person.name)).toEqual(['Ilse Kramm', 'Otto Behr']);
  });

  test('prints one sheet a line for several files, and for one with --jsonl', () => {
    const [a, b] = [file('a.txt', story), file('b.txt', 'Otto Behr kam nach Ulm.')];
    expect(sheetsOf(factsheet([a, b])).map((sheet) => sheet.article.text)).toEqual([story, 'Otto Behr kam nach Ulm.']);
    expect(sheetsOf(factsheet(['--jsonl', a]))).toHaveLength(1);
  });

  test('prints one sheet a line for a .jsonl file, each with its id in front', () => {
    const records = [
      {
        id: 'x1',
        text: story,
        headline: 'Kramm in Berlin',
        published: '2026-01-02',
        url: 'https://example.org/1',
        language: 'de',
        more: [1],
      },
      { id: 'x2', text: 'Otto Behr kam nach Ulm.', published: null },
    ];
    const outcome = factsheet([
      '--published',
      '2025-05-05',
      file('a.jsonl', `${records.map((record) => JSON.stringify(record)).join('\n')}\n\n`),
    ]);
    expect(linesOf(outcome).every((line) => line.startsWith('{"id":"x'))).toBe(true);
    const [first, second] = sheetsOf(outcome);
    expect([first.article.headline, first.article.published, first.article.url]).toEqual([
      'Kramm in Berlin',
      '2026-01-02',
      'https://example.org/1',
    ]);
    expect([second.article.published, second.article.text]).toEqual(['2025-05-05', 'Otto Behr kam nach Ulm.']);
  });

  test.each([
    ['Windows line ends', 'Ilse Kramm kam.\r\nOtto Behr ging.\r\n'],
    ['a byte order mark', `\uFEFF${story}`],
    ['soft hyphens and blanks at the ends', `  Ilse Kramm kam nach Ham\u00ADburg.\n\n\n`],
    ['emoji', `😀 ${story}`],
  ])('keeps %s in a text', (_, text) => {
    expect(JSON.parse(factsheet([file('kept.txt', text)]).out).article.text).toBe(text);
  });

  test('reads standard input: text, records, or HTML', () => {
    expect(JSON.parse(factsheet(['-'], story).out).article.text).toBe(story);
    expect(sheetsOf(factsheet(['-'], JSON.stringify({ id: 7, text: story })))[0].id).toBe(7);
    expect(JSON.parse(factsheet(['-'], '<p>kurz</p>').out).article.isArticle).toBe(false);
  });

  test('takes what is known of a text from its options', () => {
    const { article } = JSON.parse(
      factsheet(['--url', 'https://example.org/a', '--published', '2026-02-10T08:00:00+01:00', file('a.txt', story)])
        .out,
    );
    expect([article.url, article.published]).toEqual(['https://example.org/a', '2026-02-10T08:00:00+01:00']);
  });

  test.each([
    ['an empty text', 'empty.txt', '', 'empty'],
    [
      'a page without an article',
      'shop.html',
      '<!doctype html><html lang="de"><title>Laden</title><body><p>Schuhe</p></body></html>',
      null,
    ],
    ['an empty page', 'empty.html', '', null],
  ])('exits with 0 and a reason for %s', (_, name, content, reason) => {
    const outcome = factsheet([file(name, content)]);
    const { article } = JSON.parse(outcome.out);
    expect([outcome.status, outcome.err, article.isArticle]).toEqual([0, '', false]);
    if (reason === null) expect(article.reason).toMatch(/^\w+$/);
    else expect(article.reason).toBe(reason);
  });

  test('finds in a language that it does not read what its lists have, and says so', () => {
    const french = 'La ministre Claire Fontaine est arrivée mardi à Berlin. Elle y est restée deux jours.';
    const { article, people, places, dates } = JSON.parse(factsheet([file('a.txt', french)]).out);
    expect([article.isArticle, article.language, article.namesFoundBy]).toEqual([true, 'fr', 'lists']);
    expect(people.map(({ name }: { name: string }) => name)).toEqual(['Claire Fontaine']);
    expect(places.map(({ name }: { name: string }) => name)).toEqual(['Berlin']);
    expect(dates).toEqual([]);
  });

  test('says that it does not read a language of which its lists have nothing', () => {
    const russian = 'Министр приехал во вторник в столицу. Он пробыл там два дня и уехал.';
    const { article } = JSON.parse(factsheet([file('a.txt', russian)]).out);
    expect([article.isArticle, article.reason, article.language]).toEqual([false, 'unsupportedLanguage', 'ru']);
  });

  test.each([
    ['a missing file', ['none.txt'], 'none.txt: no such file'],
    ['a directory', ['.'], '.: is a directory'],
    ['no file', [], 'no file given'],
    ['an unknown option', ['--colour'], "Unknown option '--colour'"],
    ['an impossible date', ['--published', '2026-02-30', 'a.txt'], '--published is not an ISO 8601 date: 2026-02-30'],
    ['a date in words', ['--published', 'gestern', 'a.txt'], '--published is not an ISO 8601 date: gestern'],
    ['a bad line', ['bad.jsonl'], 'bad.jsonl, line 3: not JSON'],
    ['a record without text', ['notext.jsonl'], 'notext.jsonl, line 1: "text" is missing'],
    ['a file that is no text', ['binary.txt'], 'binary.txt: not UTF-8 text'],
  ])('exits with 2 and one line for %s', (_, options, message) => {
    file('a.txt', story);
    file('bad.jsonl', `{"id": "1", "text": "Eins."}\n\n{"id": "2", "text": \n`);
    file('notext.jsonl', '{"id": "1"}');
    file('binary.txt', Uint8Array.of(0xff, 0xfe, 0x00, 0xd8));
    const { status, err } = factsheet(options);
    expect(status).toBe(2);
    expect(err.trimEnd().split('\n')).toHaveLength(1);
    expect(err).toContain(message);
  });

  test('is calm when nobody reads on', () => {
    const many = file(
      'many.jsonl',
      Array.from({ length: 300 }, (_, id) => JSON.stringify({ id, text: story })).join('\n'),
    );
    const { status, stderr, stdout } = spawnSync('bash', ['-c', `"${node}" "${main}" ${many} | head -c 10`], {
      cwd: folder,
      encoding: 'utf8',
    });
    expect([status, stderr, stdout]).toEqual([0, '', '{"id":0,"a']);
  });
});
