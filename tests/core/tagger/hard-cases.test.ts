import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openGazetteer } from '../../../core/gazetteer/open-gazetteer.ts';
import { german } from '../../../core/languages/de/index.ts';
import { openTagger } from '../../../core/tagger/open-tagger.ts';
import { splitSentences } from '../../../core/text/split-sentences.ts';
import { HARD_CASES } from './hard-cases.ts';

const LETTER = { person: 'P', place: 'L', organisation: 'O' } as const;

function load(name: string): ArrayBuffer {
  return new Uint8Array(readFileSync(`assets/data/${name}`)).buffer;
}

const gazetteer = openGazetteer(load('gazetteer.de.bin'));
if (!gazetteer.ok) throw new Error(gazetteer.failure.message);
const tagger = openTagger(load('tagger.de.bin'), gazetteer.value);
if (!tagger.ok) throw new Error(tagger.failure.message);

/** The text with the names that the tagger finds marked in the same way. */
function mark(text: string): string {
  const unknown = {
    headline: null,
    byline: [],
    published: null,
    modified: null,
    publisher: null,
    section: null,
    paywalled: false,
  };
  const blocks = [{ start: 0, end: text.length, role: 'paragraph', source: null }] as const;
  const sentences = splitSentences({ ...unknown, language: 'de', url: null, text, blocks }, german);
  let marked = '';
  let at = 0;
  for (const mention of tagger.ok ? tagger.value.tag(sentences) : []) {
    marked += `${text.slice(at, mention.start)}[${text.slice(mention.start, mention.end)}|${LETTER[mention.kind]}]`;
    at = mention.end;
  }
  return marked + text.slice(at);
}

for (const [subject, texts] of Object.entries(HARD_CASES)) {
  describe(subject, () => {
    for (const text of texts) {
      it(text, () => {
        expect(mark(text.replace(/\[([^\]|]+)\|[PLO]\]/gu, '$1'))).toBe(text);
      });
    }
  });
}
