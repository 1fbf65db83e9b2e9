import type { NameVariants } from '../languages/name-variants.ts';
import type { Mention } from '../model.ts';
import type { Group } from './group.ts';
import { groupByForm } from './group-by-form.ts';
import { inflectedForms } from './inflected-forms.ts';
import { isAbbreviation, isShortFor } from './is-short-for.ts';
import { nameKey } from './name-key.ts';
import { nominativeOf } from './nominative-of.ts';

/** How many longer names a short one is compared with; keeps a hostile page linear. */
const mostCandidates = 60;

/** Groups mentions of organisations: inflections, with and without legal form, and a short form with its long one. */
export function groupOrganisations(mentions: readonly Mention[], text: string, variants: NameVariants): Group[] {
  const usual = usualNames(variants);
  const forms = (mention: Mention) => {
    const own = inflectedForms(wordsOf(mention.surface, variants).join(' '), variants);
    const known = own.map((key) => usual.get(key)).find((key) => key !== undefined);
    return known === undefined ? own : [known];
  };
  const byForm = groupByForm(mentions, forms);
  return joinShortForms(byForm, text, variants).map((members) => ({
    kind: 'organisation',
    name: nominativeOf(members, text, variants),
    mentions: members,
  }));
}

/** From the key of each known name of an organisation to the key of its usual name. */
function usualNames(variants: NameVariants): Map<string, string> {
  const key = (name: string) => inflectedForms(name, variants)[0] ?? '';
  return new Map(
    variants.organisationNames.flatMap((names) => names.map((name) => [key(name), key(names[0] ?? name)] as const)),
  );
}

/** The words of a name without its legal form. */
function wordsOf(surface: string, variants: NameVariants): string[] {
  const words = surface.split(/\s+/u).filter(Boolean);
  const kept = words.filter((word, index) => index === 0 || !variants.legalForms.has(word.toLowerCase()));
  return kept.length > 0 ? kept : words;
}

function joinShortForms(groups: readonly Mention[][], text: string, variants: NameVariants): Mention[][] {
  const names = groups.map((members) => wordsOf(nominativeOf(members, text, variants), variants));
  const byEdge = new Map<string, number[]>();
  names.forEach((words, index) => {
    for (const word of new Set([words[0] ?? '', words.at(-1) ?? ''])) {
      for (const key of new Set([nameKey(word, variants), nameKey(word, variants).slice(0, 1)])) {
        const list = byEdge.get(key) ?? [];
        if (words.length > 0 && list.length < mostCandidates) byEdge.set(key, [...list, index]);
      }
    }
  });
  const endsAt = new Map(groups.flatMap((members, index) => members.map((mention) => [mention.end, index] as const)));
  const home = new Map<number, number>();
  names.forEach((words, index) => {
    const short = words.join(' ');
    const edges = [words[0] ?? '', words.at(-1) ?? ''].map((word) => nameKey(word, variants));
    const candidates = new Set([...edges, (edges[0] ?? '').slice(0, 1)].flatMap((key) => byEdge.get(key) ?? []));
    candidates.delete(index);
    const long = [...candidates].filter((other) => isShortFor(short, names[other] ?? [], variants));
    const explained = isAbbreviation(short) ? explainedBy(groups[index] ?? [], text, endsAt) : undefined;
    const target = explained ?? (long.length === 1 ? long[0] : undefined);
    if (target !== undefined && home.get(target) !== index) home.set(index, target);
  });
  return gather(groups, home);
}

/** The group of the long name behind which the text itself gives the short one in brackets. */
function explainedBy(short: readonly Mention[], text: string, endsAt: ReadonlyMap<number, number>): number | undefined {
  const inBrackets = short.filter(
    (mention) => text.slice(mention.start - 2, mention.start) === ' (' && text[mention.end] === ')',
  );
  return inBrackets.map((mention) => endsAt.get(mention.start - 2)).find((index) => index !== undefined);
}

function gather(groups: readonly Mention[][], home: ReadonlyMap<number, number>): Mention[][] {
  const root = (index: number): number => {
    let at = index;
    for (let steps = 0; steps < 4; steps++) at = home.get(at) ?? at;
    return at;
  };
  const gathered = new Map<number, Mention[]>();
  groups.forEach((members, index) => {
    const group = gathered.get(root(index));
    if (group) group.push(...members);
    else gathered.set(root(index), [...members]);
  });
  return [...gathered.values()].map((members) => members.toSorted((a, b) => a.start - b.start));
}
