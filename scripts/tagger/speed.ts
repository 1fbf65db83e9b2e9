import type { Gazetteer } from '../../core/gazetteer/gazetteer.ts';
import { processorTime, shortest } from '../bench/timing.ts';
import type { AnnotatedDocument } from './annotated-text.ts';
import { asSentences, mustOpenTagger } from './tag-documents.ts';

/** Processor time of a tagger, warm, as a multiple of what `Intl.Segmenter` takes to find the words of the same documents. */
export function timesSegmenter(
  bytes: ArrayBuffer,
  gazetteer: Gazetteer,
  documents: readonly AnnotatedDocument[],
): number {
  const articles = documents.map(asSentences);
  const texts = documents.map(({ sentences }) => sentences.map((sentence) => sentence.tokens.join(' ')).join(' '));
  const segmenter = new Intl.Segmenter('de', { granularity: 'word' });
  const tagger = mustOpenTagger(bytes, gazetteer);
  const reading = shortest(() => articles.map((article) => tagger.tag(article)), processorTime);
  return reading / shortest(() => texts.map((text) => [...segmenter.segment(text)].length), processorTime);
}
