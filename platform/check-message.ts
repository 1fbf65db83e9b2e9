import type { Article, ArticleBlock, BlockRole, PlaceKind } from '../core/model.ts';
import type { CorrectionChange, Located, ToBackground } from './messages.ts';
import { packCorrections, readCorrection, readCorrections } from './read-corrections.ts';
import { readSettings } from './settings-model.ts';

/** Bounds of what the background reads: far above any article, far below what would hurt. */
const longestText = 1_000_000;
const mostBlocks = 20_000;
const longestField = 2_000;
const mostAuthors = 50;
const mostTypes = 100;

const entityIds = /^(?:person|place|organisation)-\d{1,6}$/;

const roles: ReadonlySet<unknown> = new Set<BlockRole>([
  'headline',
  'lede',
  'paragraph',
  'heading',
  'quote',
  'list',
  'caption',
  'byline',
]);

/** The message if it has exactly the agreed shape and lies within the bounds, else null. */
export function readToBackground(message: unknown): ToBackground | null {
  if (!isRecord(message)) return null;
  if (message['kind'] === 'understand') {
    const article = readArticleMessage(message['article']);
    return article && { kind: 'understand', article };
  }
  if (message['kind'] === 'locate') {
    const place = readLocated(message['place']);
    return place && { kind: 'locate', place };
  }
  if (message['kind'] === 'readingChanged') {
    const names = message['names'];
    if (names === null || isOffset(names, mostBlocks)) return { kind: 'readingChanged', names };
  }
  if (message['kind'] === 'showInSheet') {
    const { entityId } = message;
    return typeof entityId === 'string' && entityIds.test(entityId) ? { kind: 'showInSheet', entityId } : null;
  }
  if (message['kind'] === 'takeEntity' && isOffset(message['tabId'], Number.MAX_SAFE_INTEGER)) {
    return { kind: 'takeEntity', tabId: message['tabId'] };
  }
  if (message['kind'] === 'saveSettings' && isRecord(message['settings'])) {
    return { kind: 'saveSettings', settings: readSettings(message['settings']) };
  }
  if (message['kind'] === 'correct') {
    const change = readChange(message['add'], message['remove']);
    return change && { kind: 'correct', ...change };
  }
  if (message['kind'] === 'replaceCorrections' && Array.isArray(message['corrections'])) {
    const read = readCorrections(packCorrections(message['corrections']));
    if (read?.faults === 0) return { kind: 'replaceCorrections', corrections: read.corrections };
  }
  return null;
}

function readChange(add: unknown, remove: unknown): CorrectionChange | null {
  const change = { add: readCorrection(add), remove: readCorrection(remove) };
  const isRead = (change.add !== null || add === null) && (change.remove !== null || remove === null);
  return isRead && (change.add ?? change.remove) ? change : null;
}

const placeKinds: ReadonlySet<unknown> = new Set<PlaceKind>([
  'city',
  'country',
  'region',
  'continent',
  'water',
  'mountains',
  'site',
]);

function readLocated(value: unknown): Located | null {
  if (!isRecord(value)) return null;
  const { placeKind, country, lat, lon } = value;
  if (!placeKinds.has(placeKind) || !isWithin(lat, 90) || !isWithin(lon, 180)) return null;
  if (country !== null && !(typeof country === 'string' && /^[A-Z]{2}$/.test(country))) return null;
  return { placeKind: placeKind as PlaceKind, country, lat, lon };
}

function isWithin(value: unknown, most: number): value is number {
  return typeof value === 'number' && Math.abs(value) <= most;
}

/** An article rebuilt field by field from a value of any shape, or null when a field is missing or out of bounds. */
function readArticleMessage(value: unknown): Article | null {
  if (!isRecord(value)) return null;
  const { headline, byline, published, modified, publisher, section, paywalled, language, url, types, text, blocks } =
    value;
  if (typeof text !== 'string' || text.length > longestText) return null;
  if (!isField(language) || language === null) return null;
  if (!Array.isArray(byline) || byline.length > mostAuthors) return null;
  if (!Array.isArray(blocks) || blocks.length > mostBlocks) return null;
  if (!isField(headline) || !isField(published) || !isField(modified)) return null;
  if (!isField(publisher) || !isField(section) || !isField(url)) return null;
  if (typeof paywalled !== 'boolean') return null;
  if (!Array.isArray(types ?? [])) return null;
  const authors = byline.filter((author): author is string => isField(author) && author !== null);
  const checked = readBlocks(blocks, text.length);
  if (!checked || authors.length < byline.length) return null;
  return {
    headline,
    byline: authors,
    published,
    modified,
    publisher,
    section,
    paywalled,
    language,
    url,
    ...(Array.isArray(types) && { types: types.slice(0, mostTypes).filter((type) => isField(type) && type !== null) }),
    text,
    blocks: checked,
  };
}

function readBlocks(values: readonly unknown[], length: number): readonly ArticleBlock[] | null {
  const blocks: ArticleBlock[] = [];
  let from = 0;
  for (const value of values) {
    if (!isRecord(value)) return null;
    const { start, end, role, source } = value;
    if (!isOffset(start, length) || !isOffset(end, length) || start < from || end < start) return null;
    if (!roles.has(role) || !(source === null || isOffset(source, Number.MAX_SAFE_INTEGER))) return null;
    blocks.push({ start, end, role: role as BlockRole, source });
    from = end;
  }
  return blocks;
}

function isField(value: unknown): value is string | null {
  return value === null || (typeof value === 'string' && value.length <= longestField);
}

function isOffset(value: unknown, most: number): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0 && (value as number) <= most;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
