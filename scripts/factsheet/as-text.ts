import type { Entity, FactSheet, NotArticleReason, Place } from '../../core/model.ts';

const reasons: Readonly<Record<NotArticleReason | 'unsupportedLanguage', string>> = {
  empty: 'Die Seite ist leer.',
  tooShort: 'Der Text ist zu kurz.',
  frontPage: 'Das ist eine Startseite.',
  sectionPage: 'Das ist eine Übersichtsseite.',
  searchPage: 'Das ist eine Suchseite.',
  shop: 'Das ist eine Seite eines Ladens.',
  forum: 'Das ist ein Forum.',
  login: 'Das ist eine Anmeldeseite.',
  video: 'Das ist eine Videoseite.',
  gallery: 'Das ist eine Bilderstrecke.',
  editor: 'Auf dieser Seite wird geschrieben.',
  service: 'Das ist eine Serviceseite.',
  noProse: 'Die Seite enthält keinen zusammenhängenden Text.',
  notHtml: 'Das ist keine HTML-Seite.',
  unsupportedLanguage: 'Diese Sprache wird nicht gelesen.',
};

/** A fact sheet as plain German text for a terminal; sections without content are left out. */
export function asText(sheet: FactSheet): string {
  const { article } = sheet;
  if (!article.isArticle) return `Kein Artikel. ${article.reason === null ? '' : reasons[article.reason]}`.trim();
  const sections = [
    headOf(sheet),
    section('Personen', sheet.people.map(entityLine)),
    section('Orte', sheet.places.map(placeLine)),
    section('Organisationen', sheet.organisations.map(entityLine)),
    section(
      'Aussagen',
      sheet.statements.map(({ text, speaker }) => `${speaker?.text ?? 'ohne Sprecher'}: ${text}`),
    ),
    section(
      'Zahlen',
      sheet.figures.map(({ text, counted }) => (counted === null ? text : `${text} (${counted})`)),
    ),
    section(
      'Zeiten',
      sheet.dates.map(({ text, value }) => `${text} (${value})`),
    ),
    section(
      'Gliederung',
      sheet.outline.map(({ text }) => text),
    ),
  ];
  return sections.filter((part) => part !== '').join('\n\n');
}

function headOf({ article }: FactSheet): string {
  const day = article.published?.slice(0, 10).split('-').reverse().join('.');
  const source = [article.publisher, article.byline.join(', '), day].filter(
    (part) => part !== null && part !== undefined && part !== '',
  );
  const length = `${article.wordCount} Wörter, ${article.readingMinutes} ${article.readingMinutes === 1 ? 'Minute' : 'Minuten'}`;
  return [article.headline ?? 'Ohne Überschrift', source.join(' · '), length].filter((line) => line !== '').join('\n');
}

function section(title: string, lines: readonly string[]): string {
  return lines.length === 0 ? '' : [title.toUpperCase(), ...lines.map((line) => `  ${line}`)].join('\n');
}

function entityLine(entity: Entity): string {
  const roles = entity.roles.map((role) => role.text).join('; ');
  const aliases = entity.aliases.length === 0 ? '' : ` [auch: ${entity.aliases.join(', ')}]`;
  return `${entity.name}${roles === '' ? '' : `, ${roles}`} (${entity.mentions.length}×)${aliases}`;
}

const countries = new Intl.DisplayNames('de', { type: 'region' });

function placeLine(place: Place): string {
  const country =
    place.placeKind === 'country' || place.country === undefined ? '' : `, ${countries.of(place.country)}`;
  const aliases = place.aliases.length === 0 ? '' : ` [auch: ${place.aliases.join(', ')}]`;
  return `${place.name}${country} (${place.mentions.length}×)${aliases}`;
}
