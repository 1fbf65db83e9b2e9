/** What the JSON-LD of a page says about its article; nothing of it is certain. */
export interface StructuredData {
  /** All types named on the page's top level and in its main entities, without schema.org's address. */
  readonly types: ReadonlySet<string>;
  readonly headline: string | null;
  /** The people that the article names as its authors; where it names nobody, the one person of the page's data. */
  readonly authors: readonly string[];
  /** Authors that are organisations: editorial offices, agencies, the outlet. */
  readonly authorOffices: readonly string[];
  readonly published: string | null;
  readonly modified: string | null;
  readonly publisher: string | null;
  readonly section: string | null;
  /** Whether the article or a part of it is said not to be accessible for free. */
  readonly paywalled: boolean;
}

type Node = Readonly<Record<string, unknown>>;

/** Real pages nest their entities four or five levels deep and have some hundred of them. */
const maxDepth = 12;
const maxNodes = 3_000;

export const articleTypes = /^(?:\w*Article|(?:\w*Blog|SocialMedia)Posting|Report|Review)$/;

/** Whether one of the types that the page names matches. */
export function hasType(data: StructuredData, types: RegExp): boolean {
  return [...data.types].some((type) => types.test(type));
}

/** Reads scripts of any content: what cannot be parsed or has wrong types is passed over. */
export function readJsonLd(scripts: readonly string[]): StructuredData {
  const nodes = scripts.flatMap((script) => entities(parse(script)));
  const types = new Set(nodes.flatMap(typesOf));
  const articles = nodes.filter((node) => typesOf(node).some((type) => articleTypes.test(type)));
  // The page's own article says most about itself; teasers in lists say little.
  const main = articles.reduce<Node | null>((best, node) => (best && weight(best) >= weight(node) ? best : node), null);
  const byId = new Map(
    nodes.flatMap((node) => (typeof node['@id'] === 'string' ? [[node['@id'], node] as const] : [])),
  );
  const resolved = (value: unknown) =>
    listOf(value).map((item) =>
      isNode(item) && nameOf(item) === null ? (byId.get(String(item['@id'])) ?? item) : item,
    );
  const authors = main ? resolved(main['author'] ?? main['creator']) : [];
  const people = nodes.filter((node) => typesOf(node).includes('Person'));
  const isOffice = (item: unknown) => isNode(item) && typesOf(item).some((type) => type.endsWith('Organization'));
  const named = (items: readonly unknown[]) => items.flatMap((item) => nameOf(item) ?? []);
  return {
    types,
    headline: main ? (textOf(main['headline']) ?? textOf(main['name'])) : null,
    authors: named(authors.length === 0 && people.length === 1 ? people : authors.filter((item) => !isOffice(item))),
    authorOffices: named(authors.filter(isOffice)),
    published: main ? textOf(main['datePublished']) : null,
    modified: main ? textOf(main['dateModified']) : null,
    publisher: main ? (resolved(main['publisher']).map(nameOf)[0] ?? null) : null,
    paywalled: [main, ...listOf(main?.['hasPart'])].some(
      (part) => isNode(part) && isFalse(part['isAccessibleForFree']),
    ),
    section: main ? (listOf(main['articleSection']).map(textOf)[0] ?? null) : null,
  };
}

function parse(script: string): unknown {
  try {
    return JSON.parse(script.replace(/^\s*(?:<!--|\/\/<!\[CDATA\[)/, '').replace(/(?:-->|\/\/\]\]>)\s*$/, ''));
  } catch {
    // Line breaks inside of strings are the one mistake that newsrooms make often.
    try {
      return JSON.parse(script.replace(/[\n\r\t]+/g, ' '));
    } catch {
      return null;
    }
  }
}

/** The entities of a document: its top level, arrays, graphs and main entities; not those that are merely mentioned. */
function entities(root: unknown): Node[] {
  const found: Node[] = [];
  const waiting: { readonly value: unknown; readonly depth: number }[] = [{ value: root, depth: 0 }];
  for (let at = 0; at < waiting.length && at < maxNodes; at++) {
    const { value, depth } = waiting[at] ?? { value: null, depth: 0 };
    if (depth > maxDepth) continue;
    if (Array.isArray(value)) {
      for (const item of value.slice(0, maxNodes)) waiting.push({ value: item, depth: depth + 1 });
    } else if (isNode(value)) {
      found.push(value);
      for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage']) {
        if (typeof value[key] === 'object') waiting.push({ value: value[key], depth: depth + 1 });
      }
    }
  }
  return found;
}

/** Newsrooms write the schema's boolean in many ways. */
function isFalse(value: unknown): boolean {
  return value === false || (typeof value === 'string' && /^(?:https?:\/\/schema\.org\/)?(?:false|no|0)$/i.test(value));
}

function weight(node: Node): number {
  return ['headline', 'datePublished', 'author', 'publisher', 'articleBody', 'dateModified'].filter((key) => node[key])
    .length;
}

function typesOf(node: Node): string[] {
  return listOf(node['@type']).flatMap((type) =>
    typeof type === 'string' ? [type.slice(0, 100).replace(/^(?:https?:\/\/schema\.org\/|schema:)/, '')] : [],
  );
}

function nameOf(value: unknown): string | null {
  return isNode(value) ? (listOf(value['name']).map(textOf)[0] ?? null) : textOf(value);
}

function textOf(value: unknown): string | null {
  const written = isNode(value) ? value['@value'] : value;
  if (typeof written !== 'string') return null;
  const text = written.slice(0, 500).replace(/\s+/g, ' ').trim();
  return text === '' ? null : text;
}

function listOf(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value.slice(0, 50) : [value];
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
