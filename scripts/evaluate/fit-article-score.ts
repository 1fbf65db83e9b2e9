import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { articleMarks } from '../../core/article/article-score.ts';
import { examinePage } from '../../core/article/read-page.ts';
import { readHtml } from '../factsheet/read-html.ts';
import { fitLogistic, type LogisticModel, logOdds } from './logistic-regression.ts';

/**
 * Fits the weights of `core/article/article-score.ts` to saved pages and prints them, and what the same marks take in cross-validation with
 * whole sites left out:
 *     node scripts/evaluate/fit-article-score.ts ../shared/pages/index.json
 */
interface Entry {
  readonly file: string;
  readonly url: string | null;
  readonly siteGroup: string;
  readonly isArticle: boolean;
  readonly isNews: boolean | null;
}

const penalty = 5;
const folds = 10;

const indexFile = process.argv[2];
if (!indexFile) {
  console.error('usage: fit-article-score.ts INDEX.json');
  process.exit(2);
}
const entries: readonly Entry[] = JSON.parse(readFileSync(indexFile, 'utf8'));
const pages = entries.flatMap((entry) => observe(entry, dirname(indexFile)));
const names = Object.keys(pages[0]?.marks ?? {});

print(fitLogistic(pages, penalty));
const odds = crossValidate();
for (const threshold of [-0.5, 0, 0.3, 0.5, 0.8, 1]) printRates(threshold);

/** Pages whose address or emptiness decides are not weighed, here as in the extension. */
function observe(entry: Entry, folder: string) {
  const bytes = readFileSync(join(folder, entry.file));
  const page = readHtml((entry.file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8'), entry.url);
  if (page.blocks.length === 0) return [];
  const { evidence, data } = examinePage(page);
  const { address, paragraphs, words } = evidence;
  if (address.root || address.names === 'search' || address.names === 'service' || paragraphs === 0 || words < 20)
    return [];
  const marks = articleMarks(evidence, data);
  return [{ ...entry, marks, values: Object.values(marks), positive: entry.isArticle }];
}

function print({ bias, weights }: LogisticModel): void {
  console.log(`bias: ${bias.toFixed(1)}`);
  for (const [at, name] of names.entries()) console.log(`${name}: ${(weights[at] ?? 0).toFixed(1)}`);
}

/** The log odds of each page by a model that has not seen its site; sites are dealt to the folds in alphabetical order. */
function crossValidate(): readonly number[] {
  const sites = [...new Set(pages.map(({ siteGroup }) => siteGroup))].sort();
  const foldOf = new Map(sites.map((site, at) => [site, at % folds]));
  const models = Array.from({ length: folds }, (_, fold) =>
    fitLogistic(
      pages.filter(({ siteGroup }) => foldOf.get(siteGroup) !== fold),
      penalty,
    ),
  );
  return pages.map(({ siteGroup, values }) => {
    const model = models[foldOf.get(siteGroup) ?? 0];
    return model ? logOdds(model, values) : 0;
  });
}

function printRates(threshold: number): void {
  const taken = (belongs: (page: Entry) => boolean) => {
    const all = pages.flatMap((page, at) => (belongs(page) ? (odds[at] ?? 0) : []));
    return `${((all.filter((value) => value >= threshold).length / all.length) * 100).toFixed(1)} % of ${all.length}`;
  };
  console.log(
    `from ${threshold}: articles ${taken((page) => page.isArticle)}, news ${taken((page) => page.isNews === true)}, ` +
      `others ${taken((page) => !page.isArticle)}`,
  );
}
