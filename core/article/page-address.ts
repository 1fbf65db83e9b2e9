/** What the path of an address says about its page; host names say nothing. */
export interface PageAddress {
  /** Path in lower case, without the query. */
  readonly path: string;
  /** Whether the page is the front page of its site. */
  readonly root: boolean;
  /** How many words the last step of the path joins by dashes, less one: the headline of an article joins three or more. */
  readonly joints: number;
  /** Whether the address asks for words, as a search does. */
  readonly query: boolean;
  /** Whether the path holds a long number or a date. */
  readonly numbered: boolean;
  /** Whether a step of the path begins with a year of this century. */
  readonly dated: boolean;
  /** Whether a step of the path names a section or a kind of article: „/politik“, „/blog“. */
  readonly editorial: boolean;
  /** Whether the path has at most one step. */
  readonly shallow: boolean;
  /** What the steps of the path name, if anything. */
  readonly names: 'forum' | 'manual' | 'shop' | 'search' | 'service' | null;
}

const kinds: readonly (readonly [Exclude<PageAddress['names'], null>, RegExp])[] = [
  ['search', /\/(?:suche|search|suchergebnis\w{0,9}|results?)(?:$|[/?.])/],
  [
    'service',
    // A headline may end in such a word as well: „/what-you-need-to-know-about“.
    /(?:[_.]|\/(?:[^/-]{1,12}-){0,2})(?:impressum|imprint|datenschutz\w{0,20}|privacy(?:-policy)?|agb|terms(?:-of-\w{1,20})?|nutzungsbedingungen|kontakt|contacts?(?:-us)?|about(?:-us)?|ueber-uns|faq|hilfe|mediadaten)(?:$|\/$|\.\w{1,5}$)|\/(?:impressum|datenschutzerkl|privacy-policy)/,
  ],
  [
    'forum',
    /\/(?:forum|foren|forums|threads?|viewtopic\w{0,9}|showthread\w{0,9}|questions?|comments|topic)(?:$|[/?.])/,
  ],
  ['manual', /\/(?:docs?|lexikon|glossar|reference|manual|handbuch|usersguide|documentation|api)\//],
  [
    'shop',
    /\/(?:products?|produkte?|produkt\w{0,20}|shop|store|items?|collections?|category|kategorien?|warenkorb|cart|services)\//,
  ],
];

const editorial =
  /\/(?:news|nachrichten|artikel|article|story|blog|magazin|aktuell|politik|sport|wirtschaft|kultur|panorama|actualite|politique|culture)/;

/** What is known of a page without an address, such as a saved file: nothing. */
const unknown: PageAddress = {
  path: '',
  root: false,
  joints: 0,
  query: false,
  numbered: false,
  dated: false,
  editorial: false,
  shallow: false,
  names: null,
};

/** Takes an address of any form. */
export function readAddress(url: string): PageAddress {
  const found = /^[a-z]{2,10}:\/\/[^/?#]*([^?#]*)([^#]*)/i.exec(url.slice(0, 2_000));
  if (!found) return unknown;
  const [, given, query = ''] = found;
  const path = (given || '/').toLowerCase();
  const steps = path.split('/').filter((step) => step !== '');
  const last = steps.at(-1) ?? '';
  return {
    path,
    root: /^\/(?:(?:index|home|startseite|default)(?:\.\w{1,5})?\/?)?$/.test(path) && !/\d{2}/.test(query),
    joints: last.match(/[-_]/g)?.length ?? 0,
    query: /[?&](?:q|s|query|search|suche|keywords?)=./.test(query),
    numbered: /\d{4}/.test(path),
    dated: /\/20\d\d/.test(path),
    editorial: editorial.test(path),
    shallow: steps.length <= 1,
    names: kinds.find(([, pattern]) => pattern.test(path))?.[0] ?? null,
  };
}
