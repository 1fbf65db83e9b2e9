const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Words in ids, classes and roles of what surrounds an article; a pair is two words in a row. */
const around = set(
  'nav navi navigation navbar menu menue footer breadcrumb breadcrumbs sidebar aside complementary contentinfo mostread popular trending ' +
    'subscribe subscription signup abo paywall consent cmp gdpr share ad ads adslot adbox werbung outbrain taboola tags tag taglist tagcloud ' +
    'keywords authorbox widget popup modal overlay dialog lightbox toolbar pagination pager tooltip embed infobox factbox ' +
    'author-bio author-box author-info author-card autor-box autor-info about-author the-author screen-reader sr-only visually-hidden ' +
    'info-box fact-box expandable-box most-read externer-inhalt',
);
const aroundStarts =
  /^(?:related|recommend|recirc|promo|newsletter|cookie|social|sharing|sharebar|advert|anzeige|sponsor)/;

const comments = set(
  'comment comments commentlist commentarea commentsection kommentar kommentare disqus respond forum readercomments',
);

const captions = set(
  'bildunterschrift bildtext credit credits copyright bildnachweis legend figure gallery slideshow image-text image-info photo-credit',
);

/** Words of a lede, and of the teaser of another article. */
const ledes = set(
  'lede lead intro introduction standfirst dek deck teaser summary abstract vorspann anlauf einleitung subtitle subline subheadline excerpt description',
);

/** The words of a hint with all pairs of neighbours: `article author-bio` gives article, author, bio, article-author, author-bio. */
export function hintWords(hint: string): readonly string[] {
  const words = hint.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
  return words.flatMap((word, at) => (at === 0 ? [word] : [word, `${words[at - 1]}-${word}`]));
}

export const namesFurniture = (word: string): boolean => around.has(word) || aroundStarts.test(word);
export const namesComments = (word: string): boolean => comments.has(word);
export const namesCaption = (word: string): boolean => captions.has(word) || word.includes('caption');
export const namesTeaser = (word: string): boolean => word === 'card' || word.startsWith('teaser');
export const namesLede = (word: string): boolean =>
  ledes.has(word) || word.endsWith('teaser') || word.endsWith('intro');
