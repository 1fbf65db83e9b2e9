import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { PageGold } from './metadata.ts';

/** One page of a folder of saved pages: an entry of its `index.json`. */
export interface SavedPage extends PageGold {
  readonly id: string;
  readonly file: string;
  readonly url: string | null;
  readonly corpus: string;
  readonly siteGroup: string;
  readonly isArticle: boolean;
  /** Null for articles that are not known to be news. */
  readonly isNews: boolean | null;
  readonly pageType: string;
  readonly goldText: string | null;
  readonly mustContain: readonly string[] | null;
  readonly mustNotContain: readonly string[] | null;
}

/** The entries of `folder/index.json`. */
export function readIndex(folder: string): readonly SavedPage[] {
  return JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8'));
}

/** The HTML of a saved page, which may be gzipped. */
export function htmlOf(folder: string, { file }: Pick<SavedPage, 'file'>): string {
  const bytes = readFileSync(join(folder, file));
  return (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
}
