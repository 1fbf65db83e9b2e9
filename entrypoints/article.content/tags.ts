const set = (names: string): ReadonlySet<string> => new Set(names.split(' '));

/** Elements that the HTML rendering rules show as blocks, list items or cells. */
export const blockTags = set(
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 ' +
    'header hgroup hr legend li main menu nav ol optgroup option p pre search section summary table tbody td tfoot th thead tr ul',
);

/** Elements that the HTML rendering rules show in the line. */
export const inlineTags = set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd label mark nobr output picture q rp rt ruby s samp slot small span ' +
    'strike strong sub sup time tt u var wbr',
);

/** Elements whose text is no text of the page: code, controls, drawings, embedded documents. */
export const skippedTags = set(
  'script style noscript template svg math button select textarea datalist iframe object embed audio video canvas map head title noframes',
);

/** Elements in which a lone line break never starts a new block. */
export const lineTags = set('p h1 h2 h3 h4 h5 h6 li address dt td th caption figcaption');

/** Elements that stress their text. */
export const emphasisTags = set('b strong em i');
