import type { Mention, Sentence } from '../model.ts';
import type { CountryEvidence } from './country-evidence.ts';
import { lastFrom } from './last-from.ts';

/** Which countries the words around a name speak of. */
export interface CountryContext {
  /** Whether the article names the country anywhere. */
  names(country: string): boolean;
  /** Whether one of the mentions shares its sentence with the country. */
  isBeside(country: string, mentions: readonly Mention[]): boolean;
  /** Whether the country stands right at one of the mentions: „die ukrainische Stadt N“, „N (Ohio)“, „N in Polen“. */
  isAttached(country: string, mentions: readonly Mention[]): boolean;
  /** The countries that the words around the mentions, but not these themselves, speak for, with the share of each, likeliest first. */
  likeliest(mentions: readonly Mention[]): readonly CountryShare[];
}

export interface CountryShare {
  readonly country: string;
  /** 0 to 1; those of all countries add up to less than 1. */
  readonly share: number;
}

/**
 * What speaks for a country where a name is unknown: names and adjectives, in the same sentence (half as much `reach` characters away),
 * right at the name, in other sentences (`far` times as much for each between), anywhere in the article, and the outlet's own country.
 * Half and double of each were tried on the training gold: the places with the right country vary by 1.4 points at most.
 */
const weight = {
  name: 1,
  adjective: 0.5,
  sameSentence: 4,
  reach: 40,
  attached: 12,
  otherSentence: 1,
  far: 0.5,
  article: 1,
  home: 0.3,
  /** So much speaks for none: with the outlet alone, a country is never certain. */
  none: 0.15,
} as const;
/** So many pieces of evidence to each side of a mention are weighed, and so many mentions of a name, so that the work is linear. */
const nearest = 10;
const mostMentions = 20;

const attaching = /^(?: ?\(| ?\/ ?|, | in | im | in der | in den | an der | bei )$/u;

export function countryContext(
  sentences: readonly Sentence[],
  evidence: readonly CountryEvidence[],
  text: string,
  home: string | null,
): CountryContext {
  const bySentence = sentences.map(() => new Set<string>());
  const totals = new Map<string, number>();
  for (const { sentence, country, kind } of evidence) {
    bySentence[sentence]?.add(country);
    totals.set(country, (totals.get(country) ?? 0) + weight[kind]);
  }
  const all = [...totals.values()].reduce((x, y) => x + y, 0);
  const sentenceOf = ({ start }: Mention) => Math.max(0, lastFrom(sentences, start));

  const isAttachedTo = (mention: Mention, { start, end, kind }: CountryEvidence): boolean => {
    if (start >= mention.end) return kind === 'name' && attaching.test(text.slice(mention.end, start).slice(0, 12));
    return end <= mention.start && kind === 'adjective' && isIntroduction(text.slice(end, mention.start).slice(0, 40));
  };
  const around = (mention: Mention) => {
    const at = lastFrom(evidence, mention.start) + 1;
    return evidence.slice(Math.max(0, at - nearest), at + nearest);
  };
  return {
    names: (country) => totals.has(country),
    isBeside: (country, mentions) => mentions.some((mention) => bySentence[sentenceOf(mention)]?.has(country)),
    isAttached: (country, mentions) =>
      mentions
        .slice(0, mostMentions)
        .some((mention) => around(mention).some((one) => one.country === country && isAttachedTo(mention, one))),
    likeliest: (mentions) => {
      const own = new Set(mentions.map(({ start }) => start));
      const scores = new Map(totals);
      const add = (country: string, score: number) => scores.set(country, (scores.get(country) ?? 0) + score);
      for (const [country, total] of totals) scores.set(country, (weight.article * total) / all);
      for (const start of own) {
        const itself = evidence[lastFrom(evidence, start)];
        if (itself?.start === start) add(itself.country, (-weight.article * weight[itself.kind]) / all);
      }
      if (home !== null) add(home, weight.home);
      for (const mention of mentions.slice(0, mostMentions)) {
        const sentence = sentenceOf(mention);
        for (const one of around(mention)) {
          if (own.has(one.start)) continue;
          const apart = Math.abs(one.sentence - sentence);
          const gap = Math.max(0, one.start - mention.end, mention.start - one.end);
          const near =
            apart === 0 ? weight.sameSentence / (1 + gap / weight.reach) : weight.otherSentence * weight.far ** apart;
          add(one.country, weight[one.kind] * (isAttachedTo(mention, one) ? weight.attached : near));
        }
      }
      const sum = [...scores.values()].reduce((x, y) => x + y, weight.none);
      return [...scores]
        .map(([country, score]) => ({ country, share: score / sum }))
        .toSorted((a, b) => b.share - a.share);
    },
  };
}

/** Between an adjective and a name that it introduces stands at most one noun: „ukrainischen Stadt“. */
function isIntroduction(between: string): boolean {
  return /^ (?:\p{Lu}[\p{L}-]* )?["„»]?$/u.test(between);
}
