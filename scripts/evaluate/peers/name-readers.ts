import nlp from 'compromise';
import winkModel from 'wink-eng-lite-web-model';
import winkNlp, { type ItemToken } from 'wink-nlp';
import { articleFromText } from '../../../core/article/plain-text-article.ts';
import type { EntityKind, Span } from '../../../core/model.ts';
import { understandArticle } from '../../../core/understand.ts';
import { loadKnowledge } from '../../factsheet/load-knowledge.ts';

/** A name that somebody found in a text; without a kind where the reader tells none. */
export interface FoundSpan extends Span {
  readonly kind: EntityKind | null;
}

/** What finds names in English texts: ours from the sheet that readers get, the others as their documents say. */
export const nameReaders: Readonly<Record<string, (text: string) => readonly FoundSpan[]>> = {
  Dramatis: ours,
  compromise: ofCompromise,
  // Its lite model knows no names, only parts of speech.
  'wink-nlp, proper nouns': properNouns,
};

const knowledge = loadKnowledge(undefined, 'en');
const wink = winkNlp(winkModel, ['sbd', 'pos']);

function ours(text: string): FoundSpan[] {
  const article = articleFromText(text, { language: 'en' });
  const shift = text.indexOf(article.text);
  const result = understandArticle(article, knowledge);
  if (!result.ok || shift < 0) return [];
  const { people, places, organisations } = result.value;
  return [...people, ...places, ...organisations].flatMap(({ kind, mentions }) =>
    mentions.map(({ start, end }) => ({ kind, start: start + shift, end: end + shift })),
  );
}

function ofCompromise(text: string): FoundSpan[] {
  const document = nlp(text);
  const views = { person: document.people(), place: document.places(), organisation: document.organizations() };
  return Object.entries(views).flatMap(([kind, view]) => {
    const found = view.json({ offset: true }) as {
      readonly offset: { readonly start: number; readonly length: number };
    }[];
    return found.map(({ offset: { start, length } }) => ({ kind: kind as EntityKind, start, end: start + length }));
  });
}

/** Runs of words that are taken for proper nouns. */
function properNouns(text: string): FoundSpan[] {
  const names: FoundSpan[] = [];
  let offset = 0;
  let isOpen = false;
  wink
    .readDoc(text)
    .tokens()
    .each((token: ItemToken) => {
      const start = offset + token.out(wink.its.precedingSpaces).length;
      offset = start + token.out().length;
      const isNoun = token.out(wink.its.pos) === 'PROPN';
      const last = names.at(-1);
      if (isNoun && isOpen && last) names[names.length - 1] = { ...last, end: offset };
      else if (isNoun) names.push({ kind: null, start, end: offset });
      isOpen = isNoun;
    });
  return names;
}
