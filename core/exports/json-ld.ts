import type { Entity, FactSheet, Organisation, Person, Place, Statement } from '../model.ts';

/** How many of each kind, in order of salience, an article is said to be about; the others are mentioned. */
const mostAbout = 3;

/**
 * The sheet as JSON-LD with the terms of schema.org: a NewsArticle with those whom it is about, those whom it mentions, and its
 * quotations. Only what the sheet states; the article's text is left out, as it is its publisher's.
 */
export function jsonLd(sheet: FactSheet): object {
  const { article, people, places, organisations } = sheet;
  const things = [people.map(personOf), places.map(placeOf), organisations.map(organisationOf)];
  const entities = new Map([...people, ...places, ...organisations].map((entity) => [entity.id, entity]));
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    ...stated({
      headline: article.headline,
      url: safeUrl(article.url),
      inLanguage: article.language,
      datePublished: article.published,
      dateModified: article.modified,
      articleSection: article.section,
      isAccessibleForFree: article.paywalled ? false : null,
      publisher: article.publisher && { '@type': 'Organization', name: article.publisher },
    }),
    author: article.byline.map((name) => ({ '@type': 'Person', name })),
    wordCount: article.wordCount,
    timeRequired: `PT${article.readingMinutes}M`,
    about: things.flatMap((kind) => kind.slice(0, mostAbout)),
    mentions: things.flatMap((kind) => kind.slice(mostAbout)),
    hasPart: sheet.statements.map((statement) => quotationOf(statement, entities)),
  };
}

/** An address that may become a link: of the web, and nothing else. */
export function safeUrl(url: string | null): string | null {
  return url !== null && /^https?:\/\/[^\s<>"]+$/i.test(url) ? url : null;
}

function personOf(person: Person): object {
  return { '@type': 'Person', ...namesOf(person), ...stated({ description: rolesOf(person) }) };
}

function organisationOf(organisation: Organisation): object {
  return { '@type': 'Organization', ...namesOf(organisation), ...stated({ description: rolesOf(organisation) }) };
}

const placeTypes: Readonly<Record<NonNullable<Place['placeKind']>, string>> = {
  city: 'City',
  country: 'Country',
  region: 'AdministrativeArea',
  continent: 'Continent',
  water: 'BodyOfWater',
  mountains: 'Mountain',
  site: 'Place',
};

function placeOf(place: Place): object {
  const { placeKind, country, lat, lon, geonamesId } = place;
  const isInCountry = country !== undefined && placeKind !== 'country';
  return {
    '@type': placeKind ? placeTypes[placeKind] : 'Place',
    ...namesOf(place),
    ...stated({
      containedInPlace: isInCountry ? { '@type': 'Country', identifier: country } : null,
      geo: lat !== undefined && lon !== undefined ? { '@type': 'GeoCoordinates', latitude: lat, longitude: lon } : null,
      sameAs: geonamesId === undefined ? null : `https://sws.geonames.org/${geonamesId}/`,
    }),
  };
}

function namesOf({ name, aliases }: Entity): object {
  return { name, ...(aliases.length > 0 && { alternateName: aliases }) };
}

function rolesOf({ roles }: Entity): string | null {
  return [...new Set(roles.map(({ text }) => text))].join('; ') || null;
}

/** Only a person or an organisation can be a creator; whoever else speaks, a government named by its capital for one, is credited in words. */
function quotationOf({ text, speaker }: Statement, entities: ReadonlyMap<string, Entity>): object {
  const entity = entities.get(speaker?.entityId ?? '');
  const name = entity?.name ?? speaker?.text ?? null;
  const type = { person: 'Person', organisation: 'Organization', place: null }[entity?.kind ?? 'place'];
  return {
    '@type': 'Quotation',
    text,
    ...stated(type === null ? { creditText: name } : { creator: { '@type': type, name } }),
  };
}

/** Without the fields that are not known. */
function stated(fields: Readonly<Record<string, unknown>>): object {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null && value !== undefined));
}
