/** The types of schema.org (version 29) that may stand in an export, with what they inherit and the properties that they add, as far as we could need them. */
const types: Readonly<Record<string, { readonly of: string | null; readonly properties: readonly string[] }>> = {
  Thing: { of: null, properties: ['name', 'alternateName', 'description', 'identifier', 'sameAs', 'url', 'image'] },
  CreativeWork: {
    of: 'Thing',
    properties: [
      'about',
      'abstract',
      'author',
      'creator',
      'creditText',
      'dateModified',
      'datePublished',
      'hasPart',
      'headline',
      'inLanguage',
      'isAccessibleForFree',
      'isPartOf',
      'keywords',
      'mentions',
      'publisher',
      'text',
      'timeRequired',
    ],
  },
  Article: { of: 'CreativeWork', properties: ['articleBody', 'articleSection', 'wordCount'] },
  NewsArticle: { of: 'Article', properties: ['dateline'] },
  Quotation: { of: 'CreativeWork', properties: ['spokenByCharacter'] },
  Person: { of: 'Thing', properties: ['jobTitle', 'affiliation'] },
  Organization: { of: 'Thing', properties: ['legalName'] },
  Place: { of: 'Thing', properties: ['containedInPlace', 'geo', 'latitude', 'longitude'] },
  AdministrativeArea: { of: 'Place', properties: [] },
  City: { of: 'AdministrativeArea', properties: [] },
  Country: { of: 'AdministrativeArea', properties: [] },
  Landform: { of: 'Place', properties: [] },
  Continent: { of: 'Landform', properties: [] },
  BodyOfWater: { of: 'Landform', properties: [] },
  Mountain: { of: 'Landform', properties: [] },
  StructuredValue: { of: 'Thing', properties: [] },
  GeoCoordinates: { of: 'StructuredValue', properties: ['latitude', 'longitude', 'elevation'] },
};

/** Which types of thing a property may have; properties that are not named here hold texts and numbers. */
const ranges: Readonly<Record<string, readonly string[]>> = {
  about: ['Thing'],
  author: ['Person', 'Organization'],
  creator: ['Person', 'Organization'],
  containedInPlace: ['Place'],
  geo: ['GeoCoordinates'],
  hasPart: ['CreativeWork'],
  mentions: ['Thing'],
  publisher: ['Person', 'Organization'],
  spokenByCharacter: ['Person', 'Organization'],
};

/** What in a value is not in the terms of schema.org, as paths; `@context` may stand at the top. */
export function strangeTerms(value: unknown, path = ''): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((each, at) => strangeTerms(each, `${path}[${at}]`));
  if (typeof value !== 'object' || value === null) return [];
  const { '@type': type, '@context': _, ...properties } = value as Record<string, unknown>;
  if (typeof type !== 'string' || !types[type]) return [`${path}: no type ${String(type)}`];
  return Object.entries(properties).flatMap(([name, inner]) => {
    const here = `${path}.${name}`;
    const wrong = [inner].flat().filter((each) => !mayStand(name, each));
    return [
      ...(isProperty(type, name) ? [] : [`${here}: no property of ${type}`]),
      ...(wrong.length > 0 ? [`${here}: not for ${JSON.stringify(wrong[0])}`] : []),
      ...strangeTerms(inner, here),
    ];
  });
}

function isProperty(type: string, name: string): boolean {
  const known = types[type];
  return known !== undefined && (known.properties.includes(name) || (known.of !== null && isProperty(known.of, name)));
}

function mayStand(property: string, value: unknown): boolean {
  const allowed = ranges[property];
  if (typeof value !== 'object' || value === null) return allowed === undefined;
  const { '@type': type } = value as Record<string, unknown>;
  return allowed?.some((each) => isKindOf(String(type), each)) ?? false;
}

function isKindOf(type: string, wanted: string): boolean {
  const of = types[type]?.of ?? null;
  return type === wanted || (of !== null && isKindOf(of, wanted));
}
