import type { Language } from '../languages/language.ts';
import type { NameVariants } from '../languages/name-variants.ts';
import type { EntityKind, Mention } from '../model.ts';
import { nameKey } from './name-key.ts';
import { readPersonName } from './person-name.ts';

type Votes = Partial<Record<EntityKind, number>>;

/** A kind wins over another when its votes weigh at least this many times as much; below, both stand. Set by hand. */
const clearMajority = 2;

/** So many characters before a name are searched for the word that introduces it. */
const longestIntroducer = 24;

/**
 * Gives all mentions of one form the kind that most of their confidence speaks for, where the vote is clear; a form that the article
 * introduces once, „die Firma Lohberg“, is that in all places.
 */
export function settleKinds(mentions: readonly Mention[], text: string, { variants, names }: Language): Mention[] {
  const introducers = new Set(names.organisationIntroducers);
  const isIntroduced = ({ start, surface }: Mention) => {
    const before =
      /(?:^|\s)(\p{Lu}\p{Ll}+) ["„»]?$/u.exec(text.slice(Math.max(0, start - longestIntroducer), start))?.[1] ?? '';
    return !surface.includes(' ') && introducers.has(before.toLowerCase());
  };
  const introduced = new Set(mentions.filter(isIntroduced).map((mention) => formKey(mention, variants)));
  const votes = new Map<string, Votes>();
  const vote = (key: string, mention: Mention) => {
    const counted = votes.get(key) ?? {};
    counted[mention.kind] = (counted[mention.kind] ?? 0) + mention.confidence;
    votes.set(key, counted);
  };
  for (const mention of mentions) {
    vote(formKey(mention, variants), mention);
    const name = mention.kind === 'person' ? readPersonName(mention.surface, variants) : null;
    if (name && name.given.length > 0) vote(name.surname, mention);
  }
  return mentions.map((mention) => {
    const counted = votes.get(formKey(mention, variants)) ?? {};
    if (mention.kind === 'place' && !counted.person && introduced.has(formKey(mention, variants)))
      return { ...mention, kind: 'organisation' };
    const own = counted[mention.kind] ?? 0;
    const [winner, weight] = (Object.entries(counted) as [EntityKind, number][]).reduce(
      (a, b) => (b[1] > a[1] ? b : a),
      [mention.kind, own],
    );
    return winner !== mention.kind && weight >= clearMajority * own ? { ...mention, kind: winner } : mention;
  });
}

/** One key for a form and its genitive, so that both vote together. */
function formKey(mention: Mention, variants: NameVariants): string {
  const cut = mention.surface.lastIndexOf(' ') + 1;
  const last = mention.surface.slice(cut);
  return nameKey(mention.surface.slice(0, cut) + (variants.withoutGenitive(last)[0] ?? last), variants);
}
