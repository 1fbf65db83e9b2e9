import type { AnnotatedDocument } from './annotated-text.ts';
import { readEnglishCorpora } from './corpora.ts';
import { englishPlan } from './english-plan.ts';
import { nameErrors } from './error-causes.ts';
import { readBytes } from './load-gazetteer.ts';
import { errorTable, scoreTable } from './score-table.ts';
import { type DocumentName, mustOpenTagger, tagDocument } from './tag-documents.ts';
import { trainTagger } from './train-tagger.ts';

/** Every how many-th of our own articles is left out to be measured with. */
const HELD_OUT = 3;

/**
 * Prints the scores of an English tagger as Markdown: of that in `file` on `uner-ewt.dev`, or, where `file` is null, of one that is trained without
 * every third of our own articles on these too.
 */
export function evaluateEnglish(shared: string, file: string | null): void {
  const corpora = readEnglishCorpora(shared);
  const isHeld = (at: number) => file === null && at % HELD_OUT === 0;
  const kept = corpora.own.filter((_, at) => !isHeld(at));
  const plan = englishPlan(shared, { ...corpora, own: kept }, () => {});
  const bytes = file === null ? trainTagger(plan, corpora.dev).bytes : readBytes(file);
  const tagger = mustOpenTagger(bytes, plan.gazetteer);
  const held = corpora.own.filter((_, at) => isHeld(at));
  const texts: Record<string, readonly AnnotatedDocument[]> = { 'web (uner-ewt.dev)': corpora.dev };
  if (held.length > 0) texts['our own articles, held out'] = held;
  const found = new Map<string, readonly (readonly DocumentName[])[]>();
  for (const [name, documents] of Object.entries(texts))
    found.set(
      name,
      documents.map((document) => tagDocument(tagger, document)),
    );
  console.log('### Scores\n');
  console.log(scoreTable(texts, found));
  for (const [name, documents] of Object.entries(texts)) {
    console.log(`\n### Errors: ${name}\n`);
    console.log(errorTable(documents.flatMap((one, i) => nameErrors(one, found.get(name)?.[i] ?? []))));
  }
}
