const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Words in ids, classes and roles of what surrounds an article. */
const around = set(
  'nav navi menu menue footer sidebar aside complementary contentinfo mostread popular trending signup abo paywall share ad ads adslot adbox ' +
    'werbung outbrain taboola tags tag keywords authorbox widget popup modal overlay dialog lightbox toolbar pager tooltip embed infobox factbox',
);
const aroundStarts =
  /^(?:nav(?:igation|bar)|breadcrumb|subscri|tag(?:list|cloud)|paginat|related|recommend|recirc|promo|testimonial|newsletter|social|shar(?:ing|ebar)|advert|anzeige|sponsor)/;
const aroundPairs =
  /(?:^|[^a-z])(?:auth?or-?(?:bio|box|info|card)|about-(?:the-)?author|screen-reader|sr-only|visually-hidden|(?:info|fact|expandable)-box|most-read)/;

/** What is never the article, however much of it there is: the words of readers, and of lawyers on cookies. */
const foreign = /^(?:comment|kommentar|readercomment|disqus|respond$|forum$|cookie|consent|cmp$|gdpr|onetrust)/;

const captions = set(
  'bildunterschrift bildtext credit credits copyright bildnachweis legend figure picture gallery image img',
);

/** Words of a lede, and of the teaser of another article. */
const ledes = set(
  'lede lead intro introduction standfirst dek deck teaser summary abstract vorspann anlauf einleitung subtitle subline subheadline excerpt description',
);

/** What the id, class and role of an element name; several can hold at once. */
export interface ElementHints {
  /** The word that names something around an article, or null. */
  readonly furniture: string | null;
  /** Comments of readers, and layers that ask for consent. */
  readonly foreign: boolean;
  /** The word that names a picture and its words, or null. */
  readonly caption: string | null;
  readonly teaser: boolean;
}

const nothing: ElementHints = { furniture: null, foreign: false, caption: null, teaser: false };

/** Reads the `hint` of a snapshot's element. */
export function readHint(hint: string): ElementHints {
  if (hint === '') return nothing;
  const words = wordsOf(hint);
  return {
    furniture:
      words.find((word) => around.has(word) || aroundStarts.test(word)) ?? aroundPairs.exec(hint)?.[0].slice(1) ?? null,
    foreign: words.some((word) => foreign.test(word)),
    caption: words.find((word) => captions.has(word) || /caption|carousel|^slide|.bild$/.test(word)) ?? null,
    teaser: words.some((word) => word === 'card' || word.startsWith('teaser')),
  };
}

/** Whether a hint names the lede of an article. */
export function namesLede(hint: string): boolean {
  return wordsOf(hint).some((word) => ledes.has(word) || word.endsWith('teaser') || word.endsWith('intro'));
}

function wordsOf(hint: string): readonly string[] {
  return hint.split(/[^a-z0-9äöüß]+/);
}
