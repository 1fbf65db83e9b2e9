import { articleFromText } from '../../core/article/plain-text-article.ts';
import type { Language } from './development-texts.ts';

/** Something that reads texts, and the languages that it knows. */
export interface Reader {
  readonly name: string;
  readonly languages: readonly Language[];
  /** Makes it ready to read; what this takes belongs to the first reading. */
  open(language: Language): Promise<(text: string) => unknown>;
}

/** Dramatis with all its facts, and what others have: nothing is loaded before it is opened. */
export const readers: readonly Reader[] = [
  {
    name: 'dramatis',
    languages: ['de', 'en'],
    async open(language) {
      const { understandArticle } = await import('../../core/understand.ts');
      const { loadKnowledge } = await import('../factsheet/load-knowledge.ts');
      const knowledge = loadKnowledge(undefined, language);
      return (text) => understandArticle(articleFromText(text, { language, published: '2026-01-01' }), knowledge);
    },
  },
  segmenter('word'),
  segmenter('sentence'),
  {
    name: 'compromise',
    languages: ['en'],
    async open() {
      const { default: nlp } = await import('compromise');
      return (text) => {
        const document = nlp(text);
        return [document.people(), document.places(), document.organizations()].map((found) => found.out('array'));
      };
    },
  },
  {
    name: 'wink-nlp',
    languages: ['en'],
    async open() {
      const [{ default: winkNlp }, { default: model }] = await Promise.all([
        import('wink-nlp'),
        import('wink-eng-lite-web-model'),
      ]);
      const wink = winkNlp(model);
      const { its } = wink;
      return (text) => {
        const document = wink.readDoc(text);
        return [document.entities().out(its.detail), document.tokens().out(its.pos)];
      };
    },
  },
];

function segmenter(granularity: 'word' | 'sentence'): Reader {
  return {
    name: `Intl.Segmenter, ${granularity}s`,
    languages: ['de', 'en'],
    async open(language) {
      const segments = new Intl.Segmenter(language, { granularity });
      return (text) => [...segments.segment(text)].length;
    },
  };
}
