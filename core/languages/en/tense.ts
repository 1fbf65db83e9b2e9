import type { TenseWords } from '../date-words.ts';
import { wordSet as set } from '../word-set.ts';

/** The forms that tell the tenses of English apart, for one clause at a time. */
export const tenseWords: TenseWords = {
  past: set(`was were had did said told took gave came went got made found left lost won met held began became brought built bought broke chose cut drew drove
    fell felt fought flew gave grew heard hit kept knew laid led let lay paid put ran rose saw sold sent set shot showed shut sat spoke spent stood stole struck swept
    swam taught thought threw understood wore wrote read hurt quit beat sank sang rang been gone taken given seen done known shown written spoken driven fallen risen
    ate blew dealt dug fed fled froze hid hung lit rode shook slept slid split spread stuck swore tore woke withdrew`),
  future: set(
    'may might can could should must would plans plan expects expect hopes hope intends intend set due scheduled',
  ),
  surelyFuture: set("will won't won’t shall 'll ’ll upcoming"),
  finiteEnding: '',
  perfectWith: set('has have'),
  present: set('is are am be has have does do says begins starts opens runs ends'),
  notPast: set('need indeed hundred need speed red bed shed seed united'),
  participleStarts: [],
  pastEndings: ['ed'],
  beforeAdjectives: set('the a an his her its their our my this that these those'),
  planned: set('planned scheduled expected'),
};
