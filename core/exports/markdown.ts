import type { Entity, Extract, FactSheet, Figure, MainEvent, Statement } from '../model.ts';
import { safeUrl } from './json-ld.ts';

/** The words of the reader's language that an exported sheet needs. */
export interface MarkdownWords {
  readonly sections: Readonly<
    Record<'inShort' | 'people' | 'places' | 'organisations' | 'said' | 'figures' | 'dates' | 'outline', string>
  >;
  readonly event: Readonly<Record<keyof MainEvent, string>>;
  readonly approximate: string;
  readonly unknownSpeaker: string;
  /** The line of a place: kind and country. */
  readonly placeLine: (place: FactSheet['places'][number]) => string | null;
  /** An ISO 8601 date in the reader's way. */
  readonly date: (iso: string) => string;
}

/** The sheet as Markdown (CommonMark): the same sections as the views, empty ones left out; words of the article are escaped. */
export function markdown(sheet: FactSheet, words: MarkdownWords): string {
  const { article } = sheet;
  const names = new Map([...sheet.people, ...sheet.places, ...sheet.organisations].map(({ id, name }) => [id, name]));
  const url = safeUrl(article.url);
  const facts = [
    article.publisher,
    article.byline.join(', '),
    article.published && words.date(article.published),
  ].filter(Boolean);
  const event = (Object.keys(words.event) as (keyof MainEvent)[]).flatMap((key) => {
    const extract = sheet.mainEvent[key];
    return extract ? `**${escaped(words.event[key])}:** ${line(extract.text)}` : [];
  });
  const { sections } = words;
  return [
    [`# ${line(article.headline ?? '')}`, facts.map((fact) => line(fact ?? '')).join(' · '), url ? `<${url}>` : ''],
    section(sections.inShort, [...event, ...sheet.keySentences.map(({ text }) => line(text))]),
    section(
      sections.people,
      sheet.people.map((person) => entityLine(person, rolesOf(person))),
    ),
    section(
      sections.places,
      sheet.places.map((place) => entityLine(place, words.placeLine(place))),
    ),
    section(
      sections.organisations,
      sheet.organisations.map((each) => entityLine(each, rolesOf(each))),
    ),
    section(
      sections.said,
      sheet.statements.map((statement) => statementLine(statement, names, words.unknownSpeaker)),
    ),
    section(
      sections.figures,
      sheet.figures.map((figure) => figureLine(figure, words.approximate)),
    ),
    section(
      sections.dates,
      sheet.dates.map(({ text, earliest }) => line(text) + (earliest ? ` (${escaped(words.date(earliest))})` : '')),
    ),
    section(
      sections.outline,
      sheet.outline.map(({ text }: Extract) => line(text)),
    ),
  ]
    .flat()
    .filter((block) => block !== '')
    .join('\n\n')
    .concat('\n');
}

function section(title: string, items: readonly string[]): readonly string[] {
  return items.length === 0 ? [] : [`## ${escaped(title)}`, items.map((item) => `- ${item}`).join('\n')];
}

function entityLine({ name, aliases, mentions }: Entity, about: string | null): string {
  const others = aliases.length > 0 ? ` (${aliases.map(line).join(', ')})` : '';
  return `**${line(name)}**${others}${about ? ` – ${line(about)}` : ''} · ${mentions.length}×`;
}

function rolesOf({ roles }: Entity): string {
  return [...new Set(roles.map(({ text }) => text))].join('; ');
}

function statementLine({ text, speaker }: Statement, names: ReadonlyMap<string, string>, unknown: string): string {
  const name = speaker ? (names.get(speaker.entityId ?? '') ?? speaker.text) : unknown;
  return `**${line(name)}:** ${line(text)}`;
}

function figureLine({ text, counted, approximate }: Figure, word: string): string {
  const noun = counted !== null && !text.includes(counted) ? ` ${line(counted)}` : '';
  return `${line(text)}${noun}${approximate ? ` (${escaped(word)})` : ''}`;
}

/** Text on one line. */
function line(text: string): string {
  return escaped(text.replace(/\s+/g, ' ').trim());
}

/** Keeps every character from meaning anything to Markdown or HTML. */
function escaped(text: string): string {
  return text
    .replace(/[\\`*_{}[\]<>#|~&]/g, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2')
    .replace(/^([-+=])/, '\\$1');
}
