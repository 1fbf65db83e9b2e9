import type { RolePhrase } from '../role-grammar.ts';
import { roleNouns } from './role-nouns.ts';

const written: ReadonlyMap<string, string> = new Map(
  Object.entries({
    sen: 'Senator',
    sens: 'Senators',
    gov: 'Governor',
    govs: 'Governors',
    rep: 'Representative',
    reps: 'Representatives',
    rev: 'Reverend',
    prof: 'Professor',
    pres: 'President',
    gen: 'General',
    gens: 'Generals',
    lt: 'Lieutenant',
    col: 'Colonel',
    maj: 'Major',
    capt: 'Captain',
    sgt: 'Sergeant',
    cpl: 'Corporal',
    adm: 'Admiral',
    cmdr: 'Commander',
    brig: 'Brigadier',
    det: 'Detective',
    insp: 'Inspector',
    supt: 'Superintendent',
    amb: 'Ambassador',
  }),
);

/** A role as English shows it: titles written out, one person's role in the singular, the article of an owner kept: „the company's founder“. */
export function displayRole({ determiner, attributes, noun, complement, owner }: RolePhrase): string {
  const whose = owner === '' ? [] : [`${owner.replace(/['’]s?$/u, '')}'s`];
  const isOwned = attributes.some((word, at) => at > 0 && /^['’]s?$/u.test(word));
  const article = isOwned && determiner !== '' && /^\p{Ll}/u.test(attributes[0] ?? '') ? [determiner] : [];
  const words = [...whose, ...article, ...attributes.map(inFull), singular(inFull(noun)), complement];
  return words
    .filter((word) => word !== '')
    .join(' ')
    .replace(/ (['’]s?)(?= |$)/gu, '$1');
}

/** „Sen.“ as „Senator“; words that are no titles stay. */
function inFull(word: string): string {
  return /^\p{Lu}\p{Ll}+\.?$/u.test(word) ? (written.get(word.toLowerCase().replace('.', '')) ?? word) : word;
}

function singular(noun: string): string {
  return /[^s]s$/u.test(noun) && roleNouns.has(noun.slice(0, -1).toLowerCase()) ? noun.slice(0, -1) : noun;
}
