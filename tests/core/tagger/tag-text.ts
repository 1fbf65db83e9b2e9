import { openGazetteer } from '../../../core/gazetteer/open-gazetteer.ts';
import { packGazetteer } from '../../../core/gazetteer/pack-gazetteer.ts';
import { german } from '../../../core/languages/de/index.ts';
import type { Article, Sentence } from '../../../core/model.ts';
import { splitSentences } from '../../../core/text/split-sentences.ts';
import { smallContents } from '../gazetteer/small-gazetteer.ts';

const opened = openGazetteer(packGazetteer(smallContents));
if (!opened.ok) throw new Error(opened.failure.message);

/** The small gazetteer, opened. */
export const smallGazetteer = opened.value;

/** The sentences of a text that is one paragraph. */
export function sentencesOf(text: string): Sentence[] {
  const unknown = {
    headline: null,
    published: null,
    modified: null,
    publisher: null,
    section: null,
    paywalled: false,
    url: null,
  };
  const blocks: Article['blocks'] = [{ start: 0, end: text.length, role: 'paragraph', source: null }];
  return splitSentences({ ...unknown, byline: [], language: 'de', text, blocks }, german);
}
