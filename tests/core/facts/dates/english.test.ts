import { describe } from 'vitest';
import { english } from '../english.ts';
import { englishPhrases } from './english-phrases.ts';
import { phraseBook, published } from './phrase-book.ts';

for (const [subject, phrases] of Object.entries(englishPhrases)) {
  describe(subject, () => phraseBook(phrases, published, english));
}
