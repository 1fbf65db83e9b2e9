import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

/** Prints which pages are annotated for English quotations, `develop` first. See tests/gold/README.md. */
interface Page {
  readonly id: string;
  readonly lang: string;
  readonly isArticle: boolean;
  readonly isNews: boolean | null;
  readonly siteGroup: string;
  readonly goldText: string | null;
}

const [fewest, most, marks, ofPublisher, developed, all] = [150, 1200, 4, 2, 25, 40];
/** In isiZulu, though the vote on stop words says otherwise. */
const otherLanguage = new Set(['fundus/za_Isolezwe_2025_11_09']);

const file = new URL('../../../shared/pages/index.json', import.meta.url);
const hash = ({ id }: Page) => createHash('sha256').update(`dramatis-statements:${id}`).digest('hex');
const pages = (JSON.parse(readFileSync(file, 'utf8')) as Page[]).filter(({ lang, isArticle, isNews, goldText }) => {
  if (lang !== 'en' || !isArticle || !isNews || !goldText) return false;
  const words = goldText.trim().split(/\s+/).length;
  return words >= fewest && words <= most && [...goldText.matchAll(/[“”"]/g)].length >= marks;
});
const seen = new Map<string, number>();
const chosen = pages
  .toSorted((a, b) => (hash(a) < hash(b) ? -1 : 1))
  .filter(({ siteGroup }) => {
    const count = (seen.get(siteGroup) ?? 0) + 1;
    seen.set(siteGroup, count);
    return count <= ofPublisher;
  })
  .filter(({ id }) => !otherLanguage.has(id))
  .slice(0, all);
chosen.forEach(({ id }, index) => {
  console.log(`${index < developed ? 'develop' : 'aside'}\t${id}`);
});
