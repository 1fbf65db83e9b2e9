import { f1, shingleScore } from './body-scores.ts';
import type { SavedPage } from './index-of-pages.ts';
import { compareMetadata } from './metadata.ts';
import type { PageReadings } from './readers-in-page.ts';

/** Every page that we judged or read wrongly, for a look at the cause. */
export function printErrors(pages: readonly SavedPage[], readings: readonly (PageReadings | null)[]): void {
  console.log('');
  pages.forEach((page, at) => {
    const reading = readings[at];
    if (!reading) return;
    const { dramatis, forced } = reading;
    if (page.isArticle !== dramatis.isArticle)
      console.log(`${page.isArticle ? 'DECLINED' : 'TAKEN'} ${page.file} ${page.pageType} ${page.url}`);
    if (!page.isArticle) return;
    const score = page.goldText ? shingleScore(forced.text, page.goldText) : null;
    if (score && f1(score) < 0.9)
      console.log(`BODY ${page.file} precision ${score.precision.toFixed(2)} recall ${score.recall.toFixed(2)}`);
    const { headline, day, authors } = compareMetadata(page, forced);
    if (headline === false) console.log(`HEADLINE ${page.file} gold „${page.title}“, read „${forced.title}“`);
    if (day === false) console.log(`DAY ${page.file} gold ${page.date}, read ${forced.date}`);
    if (authors === false)
      console.log(`AUTHORS ${page.file} gold ${JSON.stringify(page.author)}, read ${JSON.stringify(forced.authors)}`);
  });
}
