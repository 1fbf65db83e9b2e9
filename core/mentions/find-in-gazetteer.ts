import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import * as is from '../gazetteer/name-classes.ts';
import type { Mention, Sentence, Token } from '../model.ts';
import { normaliseForm } from '../text/normalise-form.ts';
import { surfaceOf } from '../text/surface-of.ts';

const LONGEST = 8;
const COUNTRY_LEVEL = is.COUNTRY | is.CONTINENT;
const DOUBTFUL = is.COMMON_WORD | is.FIRST_NAME | is.LAST_NAME | is.ORGANISATION;

/**
 * Countries, continents, big cities and places of several words that are named exactly as the gazetteer has them, or with the
 * genitive -s; forms that can be something else are left to the tagger.
 */
export function findInGazetteer(sentences: readonly Sentence[], gazetteer: Gazetteer): Mention[] {
  return sentences.flatMap((sentence) => mentionsIn(sentence, gazetteer));
}

function mentionsIn({ tokens }: Sentence, gazetteer: Gazetteer): Mention[] {
  const found: Mention[] = [];
  for (let from = 0; from < tokens.length; from++) {
    const match = longestAt(tokens, from, gazetteer);
    const [first, last] = [tokens[from], tokens[match.to - 1]];
    if (!first || !last) continue;
    const region = match.confidence === 0 ? regionInCompound(first, gazetteer) : null;
    if (region) found.push(region);
    if (match.confidence === 0) continue;
    const { start } = first;
    found.push({
      start,
      end: last.end,
      kind: 'place',
      surface: surfaceOf(tokens.slice(from, match.to)),
      source: 'gazetteer',
      confidence: match.confidence,
    });
    from = match.to - 1;
  }
  return found;
}

interface Match {
  readonly to: number;
  readonly confidence: number;
}

function longestAt(tokens: Sentence['tokens'], from: number, gazetteer: Gazetteer): Match {
  let form = normaliseForm(tokens[from]?.text ?? '');
  let best: Match = { to: from + 1, confidence: confidenceOf(form, false, gazetteer) };
  for (let to = from + 1; to < tokens.length && to - from < LONGEST && gazetteer.startsName(form); to++) {
    form = `${form} ${normaliseForm(tokens[to]?.text ?? '')}`;
    const confidence = confidenceOf(form, true, gazetteer);
    if (confidence > 0) best = { to: to + 1, confidence };
  }
  return best;
}

const AREA = /-(?:Gebiet|Region|Provinz|Halbinsel|Küste|Delta)(?:s|es)?$/u;

/** The place in „Nordsee-Küste“, „Donbass-Region“: the compound means the place itself. */
function regionInCompound(token: Token, gazetteer: Gazetteer): Mention | null {
  const form = AREA.test(token.text) ? token.text.replace(AREA, '') : '';
  if ((gazetteer.classesOf(form) & is.PLACE) === 0) return null;
  const end = token.start + form.length;
  return { start: token.start, end, kind: 'place', surface: form, source: 'gazetteer', confidence: 0.6 };
}

/** The levels lie below those of the taggers: what a tagger read in context wins. */
function confidenceOf(form: string, several: boolean, gazetteer: Gazetteer): number {
  const classes = gazetteer.classesOf(form) || genitiveClasses(form, gazetteer);
  if ((classes & is.PLACE) === 0) return 0;
  if (several) return (classes & is.ORGANISATION) === 0 ? 0.8 : 0;
  if ((classes & COUNTRY_LEVEL) !== 0) return (classes & is.ORGANISATION) === 0 ? 0.8 : 0;
  return (classes & is.BIG_CITY) !== 0 && (classes & DOUBTFUL) === 0 ? 0.7 : 0;
}

function genitiveClasses(form: string, gazetteer: Gazetteer): number {
  return form.length > 4 && form.endsWith('s') ? gazetteer.classesOf(form.slice(0, -1)) : 0;
}
