import type { RankedGroup } from '../../entities/group.ts';
import type { Language } from '../../languages/language.ts';
import type { Article, Extract, Sentence } from '../../model.ts';
import { contentStems, shareOfStems } from './content-words.ts';

/** So many sentences stand for an article; one with fewer than `fewest` is short enough to be read. */
const mostChosen = 3;
const fewest = 6;
/** In tokens: shorter ones say little, longer ones do not read well out of their context. */
const shortest = 6;
const longest = 45;
/** The position counts half behind so many sentences. */
const early = 4;
const toldIn = new Set(['lede', 'paragraph']);

/** Set by hand while reading the sheets of eleven development articles. */
const weights = { salience: 1, headline: 0.8, position: 0.8, eventNoun: 0.3, takingUp: -0.6, question: -0.5 };
/** A sentence that shares more of its words with one that was chosen says the same again. */
const mostShared = 0.5;

interface Candidate {
  readonly sentence: Sentence;
  readonly stems: ReadonlySet<string>;
  readonly score: number;
}

/**
 * At most three sentences that tell most of an article, in its order: those that name its central people and places, share words with the headline,
 * name events and stand early, and that can be understood without the sentence before. Linear in the length of the text.
 */
export function findKeySentences(
  article: Article,
  sentences: readonly Sentence[],
  groups: readonly RankedGroup[],
  language: Language,
): Extract[] {
  const told = sentences.filter(({ block }) => toldIn.has(article.blocks[block]?.role ?? ''));
  if (told.length < fewest) return [];
  const headline = contentStems(article.headline ?? '');
  const saliences = salienceOf(told, groups);
  const candidates = told.flatMap((sentence, index): Candidate[] => {
    const { length } = sentence.tokens;
    if (length < shortest || length > longest) return [];
    const stems = contentStems(article.text.slice(sentence.start, sentence.end));
    const position = 1 / (1 + index / early);
    const named = saliences[index] ?? 0;
    return [{ sentence, stems, score: scoreOf(sentence, shareOfStems(headline, stems), named, position, language) }];
  });
  const chosen: Candidate[] = [];
  for (const candidate of candidates.toSorted((a, b) => b.score - a.score)) {
    if (chosen.length === mostChosen) break;
    if (chosen.every(({ stems }) => shareOfStems(candidate.stems, stems) <= mostShared)) chosen.push(candidate);
  }
  return chosen
    .map(({ sentence: { start, end } }) => ({ start, end, text: article.text.slice(start, end) }))
    .toSorted((a, b) => a.start - b.start);
}

function scoreOf(
  { tokens }: Sentence,
  headline: number,
  salience: number,
  position: number,
  { events, speech }: Language,
): number {
  const first = tokens[0]?.text.toLowerCase() ?? '';
  const asking = tokens.some(({ text }) => text === '?' || text === '!');
  return (
    weights.salience * salience +
    weights.headline * headline +
    weights.position * position +
    (tokens.some(({ text }) => events.isEventNoun(text)) ? weights.eventNoun : 0) +
    (events.takingUp.has(first) || speech.coordinators.has(first) ? weights.takingUp : 0) +
    (asking ? weights.question : 0)
  );
}

/** How central what each sentence names is, 0 to 1: each entity once, two of the most central make a whole. */
function salienceOf(told: readonly Sentence[], groups: readonly RankedGroup[]): readonly number[] {
  const mentions = groups
    .flatMap(({ mentions: own, salience }, group) => own.map(({ start }) => ({ start, salience, group })))
    .toSorted((a, b) => a.start - b.start);
  let next = 0;
  return told.map(({ start, end }) => {
    const seen = new Set<number>();
    let sum = 0;
    for (; next < mentions.length && (mentions[next]?.start ?? 0) < end; next++) {
      const mention = mentions[next];
      if (!mention || mention.start < start || seen.has(mention.group)) continue;
      seen.add(mention.group);
      sum += mention.salience;
    }
    return Math.min(1, sum / 2);
  });
}
