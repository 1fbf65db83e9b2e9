/**
 * Measures the tagger and prints Markdown: `npm run evaluate:names -- --corpora ../shared [--language en]`.
 * German: trains a tagger without the development articles first, or takes one with `--tagger FILE`; `--ablations` trains many.
 * English: takes the shipped tagger or another with `--tagger FILE`; `--held-out` trains one without every third of our own articles.
 */
import { parseArgs } from 'node:util';
import { evaluateEnglish } from './evaluate-english.ts';
import { evaluateGerman } from './evaluate-german.ts';

const { values } = parseArgs({
  options: {
    corpora: { type: 'string', default: '../shared' },
    language: { type: 'string', default: 'de' },
    tagger: { type: 'string' },
    ablations: { type: 'boolean', default: false },
    'held-out': { type: 'boolean', default: false },
    diagram: { type: 'string', default: 'docs/tagger-reliability.svg' },
  },
});

if (values.language === 'de') evaluateGerman(values);
else if (values.language === 'en')
  evaluateEnglish(values.corpora, values['held-out'] ? null : (values.tagger ?? 'assets/data/tagger.en.bin'));
else throw new Error(`no such language: ${values.language}`);
