import { articleFromText } from '../../core/article/plain-text-article.ts';
import { nameKey } from '../../core/entities/name-key.ts';
import { findNames } from '../../core/mentions/find-names.ts';
import type { Mention } from '../../core/model.ts';
import { splitSentences } from '../../core/text/split-sentences.ts';
import type { Knowledge } from '../../core/understand.ts';
import type { GoldArticle, GoldPart } from './gold.ts';
import { percent, type Table } from './table.ts';

const kinds = { PER: 'person', LOC: 'place', ORG: 'organisation' } as const;

/**
 * The names inside compounds: right is one that lies in an annotated compound, is of its kind, and is the annotated name or a form of it.
 * Measured before grouping: a sheet has only the parts of what the article also names by itself.
 */
export function scoreParts(
  gold: readonly GoldArticle[],
  knowledgeFor: (article: GoldArticle) => Knowledge,
  errors: string[],
): Table {
  let [right, annotated, given] = [0, 0, 0];
  for (const entry of gold) {
    const { id, text, published, parts = [] } = entry;
    const knowledge = knowledgeFor(entry);
    const article = { ...articleFromText(text, published ? { published } : {}), language: knowledge.language.code };
    const found = findNames(splitSentences(article, knowledge.language), knowledge).parts;
    const hits = new Set(parts.map((part) => found.find((mention) => isRight(mention, part, knowledge))));
    hits.delete(undefined);
    annotated += parts.length;
    given += found.length;
    right += hits.size;
    const line = (what: string, surface: string, at: number) =>
      errors.push(
        `PART ${id} ${what} ${surface} in „${text.slice(Math.max(0, at - 30), at + 40).replaceAll('\n', ' ')}“`,
      );
    for (const part of parts)
      if (!found.some((mention) => isRight(mention, part, knowledge)))
        line('missed', `${part.name} ${part.type}`, part.start);
    for (const mention of found)
      if (!hits.has(mention)) line('wrong', `${mention.surface} ${mention.kind}`, mention.start);
  }
  return [
    ['parts precision', percent(right, given)],
    ['parts recall', percent(right, annotated)],
  ];
}

function isRight(found: Mention, part: GoldPart, { language, gazetteer }: Knowledge): boolean {
  if (found.start < part.start || found.end > part.end || found.kind !== kinds[part.type]) return false;
  const key = (name: string) => nameKey(name, language.variants);
  const [own, wanted] = [key(found.surface), key(part.name)];
  const names = language.variants.organisationNames.find((list) => list.some((name) => key(name) === wanted)) ?? [];
  const places = gazetteer.placesNamed(part.name);
  return (
    own.includes(wanted) ||
    wanted.includes(own) ||
    names.some((name) => key(name) === own) ||
    gazetteer
      .placesNamed(found.surface)
      .some((place) => places.some(({ lat, lon }) => place.lat === lat && place.lon === lon)) ||
    isInitials(found.surface, part.name)
  );
}

/** „IPCC“ of a name that nobody lists: the same first letter is all that is asked. */
function isInitials(surface: string, name: string): boolean {
  return /^\p{Lu}{2,}/u.test(surface) && surface[0] === name[0];
}
