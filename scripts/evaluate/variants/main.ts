/**
 * How well the key of spellings joins names and keeps them apart: `npm run evaluate:variants`. The rules were written with the
 * development half; the other half is only counted. `--errors N` prints N errors of the development half.
 */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { variantKey } from '../../../core/text/variant-key.ts';
import { percent, printTable } from '../table.ts';
import { chinesePairsOfHalf, type NamePair, pairsOfHalf } from './pairs.ts';

const zip = fileURLToPath(new URL('../../../../shared/corpora/gazetteer/cities15000.zip', import.meta.url));
const { values } = parseArgs({ options: { errors: { type: 'string', default: '0' } } });

if (existsSync(zip)) {
  score('development half', 0, Number(values.errors));
  score('unseen half', 1, 0);
} else console.log(`Nothing to evaluate: GeoNames is not at ${zip}`);

function score(title: string, half: 0 | 1, most: number): void {
  const pairs = pairsOfHalf(zip, half, { same: 5000, hard: 500, far: 1500 });
  const meets = ({ a, b }: NamePair) => variantKey(a) === variantKey(b);
  const same = pairs.filter((pair) => pair.same);
  const recall = (some: readonly NamePair[]) => percent(some.filter(meets).length, some.length);
  const joined = pairs.filter(meets);
  const right = joined.filter((pair) => pair.same);
  console.log(`\n${title}: ${same.length} true pairs, ${pairs.length - same.length} false ones`);
  printTable([
    ['precision', percent(right.length, joined.length)],
    ['recall', percent(right.length, same.length)],
    ['recall, Turkish', recall(same.filter(({ country }) => country === 'TR'))],
    ['recall, Wade–Giles', recall(chinesePairsOfHalf(zip, half))],
  ]);
  const wrong = pairs.filter((pair) => pair.same !== meets(pair));
  for (const { a, b, same } of wrong.slice(0, most))
    console.log(`${same ? 'missed' : 'joined'} ${a} / ${b}: ${variantKey(a)} ${variantKey(b)}`);
}
