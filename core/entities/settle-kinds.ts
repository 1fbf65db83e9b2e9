import type { NameVariants } from '../languages/name-variants.ts';
import type { EntityKind, Mention } from '../model.ts';
import { nameKey } from './name-key.ts';
import { readPersonName } from './person-name.ts';

type Votes = Partial<Record<EntityKind, number>>;

/** A kind wins over another when its votes weigh at least this many times as much; below, both stand. Set by hand. */
const clearMajority = 2;

/** Gives all mentions of one form the kind that most of their confidence speaks for, where the vote is clear. */
export function settleKinds(mentions: readonly Mention[], variants: NameVariants): Mention[] {
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
