import { wordSet } from '../word-set.ts';

export const placePrepositions = wordSet(
  'in at near from around across outside inside throughout north south east west northern southern eastern western In At Near From Around Across Outside',
);

export const otherPrepositions = wordSet(
  'of with for against through over about without as and between on to by before since or but than into onto under With For Against Between On To By',
);

export const articles = wordSet(
  'the a an this that these those his her its their our my your each every some any no all both The A An This That These Those His Her Its Their Our My Each Every Some All',
);

export const placeIntroducers: readonly string[] =
  'city town village hamlet region province island district state county municipality port resort suburb borough prefecture enclave peninsula capital neighborhood neighbourhood parish'.split(
    ' ',
  );

export const placeHeads = wordSet(
  'Mount Mt Mt. Lake Cape Port Fort St St. San Santa Santo Los Las El Rio New Gulf Bay River Republic Isle',
);

export const siteEndings: readonly string[] =
  'street road avenue boulevard square bridge station airport stadium arena church cathedral palace tower park tunnel lane hospital'.split(
    ' ',
  );

export const streetEndings: readonly string[] = 'street road avenue boulevard lane drive'.split(' ');

export const placeEndings: readonly string[] =
  'shire ville burgh burg ton ham ford bury port field wood chester stan grad polis mouth dale haven worth land abad pur'.split(
    ' ',
  );
