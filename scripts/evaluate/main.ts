import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { FactSheet, Mention } from '../../core/model.ts';
import type { Knowledge } from '../../core/understand.ts';
import { loadKnowledge } from '../factsheet/load-knowledge.ts';
import { makeSheet } from '../factsheet/make-sheet.ts';
import { evaluateFacts, factsFiles } from './evaluate-facts.ts';
import { evaluateOpenings, openingsFile } from './evaluate-openings.ts';
import { evaluateQuotations, quotationsFile } from './evaluate-quotations.ts';
import type { Part } from './facts-gold.ts';
import { type GoldArticle, readGold } from './gold.ts';
import { pairEntities } from './pair-entities.ts';
import { scoreCountries } from './score-countries.ts';
import { scoreDates } from './score-dates.ts';
import { scoreParts } from './score-parts.ts';
import { scoreRoles } from './score-roles.ts';
import { scoreSalience } from './score-salience.ts';
import { scoreStatements } from './score-statements.ts';
import { printTable } from './table.ts';

const shared = new URL('../../../shared/', import.meta.url);
const scorer = fileURLToPath(new URL('scoring/score.mjs', shared));
const sharedFiles = ['names.de.dev.jsonl', 'names.press.dev.jsonl', 'dates.de.dev.jsonl', 'statements.de.dev.jsonl'];
const goldFiles = [...sharedFiles, ...factsFiles];

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    errors: { type: 'string', default: '0' },
    language: { type: 'string', default: 'de' },
    'gold-names': { type: 'boolean', default: false },
    part: { type: 'string', default: 'develop' },
    rules: { type: 'boolean', default: false },
    tagger: { type: 'string' },
  },
});

if (existsSync(scorer)) evaluate(positionals.length > 0 ? positionals : goldFiles, Number(values.errors));
else console.log(`Nothing to evaluate: the annotated articles are not at ${fileURLToPath(shared)}`);

/** Prints the scores of each gold file, and up to `most` errors of each. */
function evaluate(names: readonly string[], most: number): void {
  const knowledge = loadKnowledge(values.rules ? null : values.tagger, values.language);
  for (const name of names) {
    const facts = factsFiles.includes(name);
    const file = new URL(`gold/${facts ? 'names.de.train.jsonl' : name}`, shared);
    console.log(`\n${name}`);
    if (name === quotationsFile) evaluateQuotations(partNamed(values.part), knowledge, most);
    else if (name === openingsFile) evaluateOpenings(knowledge, most);
    else if (facts && existsSync(file)) evaluateFacts(name, partNamed(values.part), file, knowledge, most);
    else if (existsSync(file)) evaluateFile(file, knowledge, most);
    else console.log('not there');
  }
}

function partNamed(name: string): Part {
  if (name === 'develop' || name === 'aside') return name;
  throw new Error(`--part is develop or aside, not ${name}`);
}

function evaluateFile(file: URL, knowledge: Knowledge, most: number): void {
  const gold = readGold(file);
  const knowing = (article: GoldArticle) => (values['gold-names'] ? withGoldNames(knowledge, article) : knowledge);
  const sheets = gold.map((article) => makeSheet({ kind: 'record', record: article }, {}, () => knowing(article)));
  scoreSheets(file, gold, sheets, most);
  if (gold.some((article) => article.statements)) printTable(scoreStatements(gold, sheets));
  if (gold.some((article) => article.dates)) printTable(scoreDates(gold, sheets));
  if (!gold.some((article) => article.mentions)) return;
  const errors: string[] = [];
  const pairs = (type: 'PER' | 'LOC') =>
    gold.flatMap((article, index) => pairEntities(article, sheets[index] as FactSheet, type));
  printTable([
    ...scoreRoles(pairs('PER'), errors),
    ...scoreCountries(pairs('LOC'), errors),
    ...scoreSalience(gold, sheets),
    ...(gold.some((article) => article.parts?.length) ? scoreParts(gold, knowing, errors) : []),
  ]);
  for (const error of errors.slice(0, most)) console.log(error);
}

/** With the annotated names in place of the tagger's: what is left to measure is grouping, roles and linking. */
function withGoldNames(knowledge: Knowledge, { text, mentions = [] }: GoldArticle): Knowledge {
  const kinds = { PER: 'person', LOC: 'place', ORG: 'organisation' } as const;
  const tagged = mentions.map(({ start, end, type }): Mention => {
    return { start, end, kind: kinds[type], surface: text.slice(start, end), source: 'tagger', confidence: 1 };
  });
  return { ...knowledge, tagger: { tag: () => tagged } };
}

/** Lets the shared scorer compare the sheets with the gold. */
function scoreSheets(file: URL, gold: readonly GoldArticle[], sheets: readonly FactSheet[], most: number): void {
  const folder = mkdtempSync(join(tmpdir(), 'dramatis-'));
  try {
    const sheetsFile = join(folder, 'sheets.jsonl');
    writeFileSync(
      sheetsFile,
      sheets.map((sheet, index) => `${JSON.stringify({ id: gold[index]?.id, ...sheet })}\n`).join(''),
    );
    const options = ['--gold', fileURLToPath(file), '--sheets', sheetsFile, '--errors', String(most)];
    spawnSync(process.execPath, [scorer, ...options], { stdio: 'inherit' });
  } finally {
    rmSync(folder, { recursive: true });
  }
}
