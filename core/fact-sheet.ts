import type { RankedGroup } from './entities/group.ts';
import type { GroupStatement } from './facts/statements/find-statements.ts';
import type {
  Article,
  ArticleKind,
  BlockRole,
  Entity,
  EntityKind,
  FactSheet,
  MainEvent,
  Mention,
  NameFinder,
  NotUnderstood,
  Organisation,
  Person,
  Place,
  Relation,
  SheetArticle,
  Statement,
} from './model.ts';

const wordsAMinute = 200;
const readRoles: ReadonlySet<BlockRole> = new Set(['lede', 'paragraph', 'heading', 'quote', 'list']);
/** No event was found, or none was looked for. */
export const noEvent: MainEvent = { who: null, what: null, where: null, when: null, why: null, how: null };

/** What an article says, found by the stages of `core/facts`. */
export interface Facts extends Pick<FactSheet, 'figures' | 'dates' | 'mainEvent' | 'keySentences'> {
  readonly kind: ArticleKind;
  readonly relations: ReadonlyMap<RankedGroup, readonly Relation[]>;
  readonly statements: readonly GroupStatement[];
}

/** The sheet of an article that was understood; entities in the order given, numbered by kind. */
export function factSheet(
  article: Article,
  entities: readonly RankedGroup[],
  { kind, relations, ...facts }: Facts,
  namesFoundBy: NameFinder,
): FactSheet {
  const ofKind = (kind: Entity['kind']) => entities.filter((entity) => entity.kind === kind);
  const ids = new Map(
    (['person', 'place', 'organisation'] as const).flatMap((kind) =>
      ofKind(kind).map((group, index) => [group, idOf(group, index)] as const),
    ),
  );
  return {
    article: sheetArticle(article, kind, namesFoundBy),
    people: ofKind('person').map((group, index) => personOf(group, index, relations.get(group))),
    places: ofKind('place').map(placeOf),
    organisations: ofKind('organisation').map(
      (group, index): Organisation => ({ ...entityOf(group, index), kind: 'organisation' }),
    ),
    ...facts,
    statements: facts.statements.map((statement) => withSpeakerId(statement, ids)),
    outline: article.blocks
      .filter((block) => block.role === 'heading')
      .map(({ start, end }) => ({ start, end, text: article.text.slice(start, end) })),
  };
}

/** The sheet of what was not understood: why, where it was, and nothing else. */
export function emptyFactSheet(
  failure: Exclude<NotUnderstood, { readonly kind: 'broken' }>,
  url: string | null,
): FactSheet {
  return {
    article: {
      isArticle: false,
      reason: failure.kind === 'notAnArticle' ? failure.reason : 'unsupportedLanguage',
      headline: null,
      byline: [],
      published: null,
      modified: null,
      publisher: null,
      section: null,
      paywalled: false,
      language: failure.kind === 'unsupportedLanguage' ? failure.language : null,
      namesFoundBy: null,
      url,
      wordCount: 0,
      readingMinutes: 0,
      text: '',
      blocks: [],
    },
    people: [],
    places: [],
    organisations: [],
    statements: [],
    figures: [],
    dates: [],
    mainEvent: noEvent,
    keySentences: [],
    outline: [],
  };
}

function sheetArticle(article: Article, kind: ArticleKind, namesFoundBy: NameFinder): SheetArticle {
  const read = article.blocks.filter((block) => readRoles.has(block.role));
  const wordCount = read.reduce((sum, block) => sum + countWords(article.text.slice(block.start, block.end)), 0);
  const { headline, byline, published, modified, publisher, section, paywalled, language, url, text, blocks } = article;
  return {
    isArticle: true,
    ...(kind !== 'report' && { kind }),
    reason: null,
    headline,
    byline,
    published,
    modified,
    publisher,
    section,
    paywalled,
    language,
    namesFoundBy,
    url,
    wordCount,
    readingMinutes: Math.max(1, Math.round(wordCount / wordsAMinute)),
    text,
    blocks: blocks.map(({ start, end, role }) => ({ start, end, role })),
  };
}

function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}][^\s]*/gu)?.length ?? 0;
}

function entityOf(group: RankedGroup, index: number): Entity {
  const { kind, name, mentions, descriptions, parts, salience, roles } = group;
  const aliases = [...new Set(mentions.map((mention) => mention.surface))].filter((surface) => surface !== name);
  return {
    id: idOf(group, index),
    name,
    kind,
    aliases,
    mentions: mentions.map((mention) => withoutKind(mention, kind)),
    ...(descriptions.length > 0 && { descriptions: descriptions.map((mention) => withoutKind(mention, kind)) }),
    ...(parts.length > 0 && { parts: parts.map((mention) => withoutKind(mention, kind)) }),
    salience,
    roles,
  };
}

function idOf({ kind }: RankedGroup, index: number): string {
  return `${kind}-${index + 1}`;
}

function withSpeakerId({ speaker, ...said }: GroupStatement, ids: ReadonlyMap<RankedGroup, string>): Statement {
  if (!speaker) return { ...said, speaker };
  const { group, ...words } = speaker;
  return { ...said, speaker: { entityId: (group && ids.get(group)) ?? null, ...words } };
}

function withoutKind(mention: Mention, kind: EntityKind): Omit<Mention, 'kind'> {
  const { start, end, surface, source, confidence } = mention;
  // The article as a whole may have settled on what was the second choice here.
  const alternatives = mention.alternatives?.filter((other) => other.kind !== kind) ?? [];
  return { start, end, surface, source, confidence, ...(alternatives.length > 0 ? { alternatives } : {}) };
}

function personOf(group: RankedGroup, index: number, relations: readonly Relation[] | undefined): Person {
  return { ...entityOf(group, index), kind: 'person', ...(relations && { relations }) };
}

function placeOf(group: RankedGroup, index: number): Place {
  const { link, country, linkConfidence, government } = group;
  return {
    ...entityOf(group, index),
    kind: 'place',
    ...(link && { placeKind: link.placeKind }),
    ...(country !== null && { country }),
    ...((link || country !== null) && { linkConfidence: Math.round(linkConfidence * 100) / 100 }),
    ...(government && { government }),
    ...(link && { lat: link.lat, lon: link.lon }),
    ...(link && link.geonamesId !== null && { geonamesId: link.geonamesId }),
  };
}
