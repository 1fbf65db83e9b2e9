import { describe, expect, test } from 'vitest';
import { linkPlaces } from '../../../core/entities/link-places.ts';
import type { Gazetteer, GazetteerPlace } from '../../../core/gazetteer/gazetteer.ts';
import { german } from '../../../core/languages/de/index.ts';
import { variantKey } from '../../../core/text/variant-key.ts';
import { grouped, marked } from './marked-text.ts';

let ids = 0;
const place = (
  name: string,
  kind: GazetteerPlace['kind'],
  country: string | null,
  population: number,
): GazetteerPlace => ({
  name,
  kind,
  country,
  lat: ++ids,
  lon: ids,
  population,
  geonamesId: ids,
});

const states = place('Vereinigte Staaten', 'country', 'US', 330_000_000);
const norway = place('Norwegen', 'country', 'NO', 5_000_000);
const known: Readonly<Record<string, readonly GazetteerPlace[]>> = {
  'Vereinigte Staaten': [states],
  USA: [states],
  Norwegen: [norway],
  Neustadt: [place('Neustadt', 'city', 'SE', 50_000), place('Neustadt', 'city', 'NO', 30_000)],
  Hafen: [place('Hafen', 'city', 'DE', 900_000), place('Hafen', 'city', 'US', 20_000)],
  Seeland: [place('Seeland', 'city', 'CM', 27_000), place('Seeland', 'region', 'US', 0)],
  Chersonesk: [place('Chersonesk', 'city', 'UA', 50_000)],
  Bergen: [place('Bergen', 'city', 'NO', 200_000), place('Bergen', 'region', 'NO', 0)],
  Utopia: [place('Utopien', 'country', 'UT', 4_000_000), place('Utopia', 'region', 'US', 0)],
  Nordsee: [place('Nordsee', 'water', null, 0)],
  Jupiter: [place('Jupiter', 'city', 'US', 60_000)],
  Talstadt: [place('Talstadt', 'city', 'NO', 90_000)],
  Palmen: [place('Palmen', 'city', 'NO', 300_000)],
  Palmens: [place('Palmens', 'city', 'US', 400_000)],
  Klein: [place('Klein', 'city', 'US', 20_000)],
  Osh: [place('Osh', 'city', 'KG', 200_000)],
};

const gazetteer: Gazetteer = {
  classesOf: () => 0,
  placesNamed: (form) => known[form] ?? [],
  placesSpelledLike: (name) =>
    ['Chersonesk', 'Osh'].flatMap((form) => (variantKey(name) === variantKey(form) ? (known[form] ?? []) : [])),
  startsName: () => false,
  countryOfAdjective: (form) => (/^(?:norwegisch|Norweger)/.test(form) ? 'NO' : /^kirgisisch/.test(form) ? 'KG' : null),
};

/** Each place as name, country and number of mentions; `-` where there is no link, `*` for no country. */
function linked(line: string): string[] {
  return linkPlaces(
    grouped(marked(line)),
    marked(line).sentences,
    marked(line).article,
    gazetteer,
    german.variants,
  ).map(
    ({ name, link, country, mentions }) =>
      `${name} ${link === null && country === null ? '-' : (country ?? '*')} ${mentions.length}`,
  );
}

describe('linkPlaces', () => {
  test.each([
    ['two names of one place become one entry', 'Die {O USA} kommen. Die {O Vereinigten Staaten} gehen.', ['USA US 2']],
    [
      'the commoner of two names is shown, in the nominative',
      'Die {O USA} kommen. In den {O Vereinigten Staaten} bleibt die Hauptstadt der {O Vereinigten Staaten}.',
      ['Vereinigte Staaten US 3'],
    ],
    ['another spelling is looked up by its sound', 'Der Markt von {O Khersonesk}.', ['Khersonesk UA 1']],
    [
      'two spellings of one place become one entry',
      'In {O Chersonesk} regnet es. {O Khersonesks} Markt schließt. In {O Chersonesk} schneit es.',
      ['Chersonesk UA 3'],
    ],
    [
      'two spellings of a place that no list knows do too',
      'In {O Droujanovo} regnet es. In {O Drushanowo} schneit es.',
      ['Droujanovo DE 2'],
    ],
    ['a genitive is looked up in the nominative', '{O Norwegens} Küste ist lang.', ['Norwegen NO 1']],
    ['a place in no country has a link without one', 'Die {O Nordsee} tobt.', ['Nordsee * 1']],
    ['the far more populous of two is meant', 'Der Markt von {O Hafen} schließt.', ['Hafen DE 1']],
    ['two alike stay open', 'Der Markt von {O Neustadt} schließt.', ['Neustadt - 1']],
    [
      'another place of the article decides',
      'In {O Norwegen} schließt der Markt von {O Neustadt}.',
      ['Norwegen NO 1', 'Neustadt NO 1'],
    ],
    [
      'an adjective of the sentence decides',
      'Der Markt der norwegischen Stadt {O Neustadt} schließt.',
      ['Neustadt NO 1'],
    ],
    [
      'an unknown place is in the country that the article is about',
      'In {O Norwegen} regnet es. Die Norweger von {O Unterhausen} freuen sich.',
      ['Norwegen NO 1', 'Unterhausen NO 1'],
    ],
    [
      'two countries in equal parts say nothing about it',
      '{O Norwegen} regnet ein. In {O USA} schneit es. In {O Unterhausen} ist Markt. In {O Norwegen} und {O USA} taut es.',
      ['Norwegen NO 2', 'USA US 2', 'Unterhausen - 1'],
    ],
    ['where nothing else tells, an unknown place is at home', 'In {O Unterhausen} ist Markt.', ['Unterhausen DE 1']],
    [
      'a place within its name tells the country',
      'Am {O Flughafen Hafen} und in {O Nordnorwegen}.',
      ['Flughafen Hafen DE 1', 'Nordnorwegen NO 1'],
    ],
    ['a region comes before a town of its name', 'In {O Seeland} regnet es.', ['Seeland US 1']],
    ['a form that is rather the name of another place', 'In {O Utopia} regnet es.', ['Utopia US 1']],
    [
      'a building is in the country of the city that it is named with',
      'Die {O Talstadter Oper} brennt.',
      ['Talstadter Oper NO 1'],
    ],
    [
      'the adjective of a city speaks for its country',
      'Im Talstadter Vorort {O Unterhausen} ist Markt.',
      ['Unterhausen NO 1'],
    ],
    [
      'so does that of a region, with a direction',
      'Im südelsässischen {O Unterhausen} ist Markt.',
      ['Unterhausen FR 1'],
    ],
    ['and the first part of a compound', 'Der USA-Urlaub begann in {O Unterhausen}.', ['Unterhausen US 1']],
    [
      'what stands right at the name counts most',
      'In {O Unterhausen} ({O Norwegen}) kauften Gäste aus den {O USA} und aus {O Bergen} ein, in den {O USA} nicht.',
      ['Unterhausen NO 1', 'Norwegen NO 1', 'USA US 2', 'Bergen NO 1'],
    ],
    [
      'of several towns the one in the region behind it is meant',
      'In {O Neustadt} ({O Norwegen}) reden die {O USA}.',
      ['Neustadt NO 1', 'Norwegen NO 1', 'USA US 1'],
    ],
    ['a genitive is tried before a town that looks like one', 'In {O Palmens} Altstadt brennt es.', ['Palmen NO 1']],
    ['a town that ends in -s is one', 'In {O Palmens} brennt es.', ['Palmens US 1']],
    ['what lies in the sky is nowhere', 'Die {O USA} fliegen zum {O Jupiter}.', ['USA US 1', 'Jupiter - 1']],
    [
      'a small town far from all that the article speaks of is another one',
      'In {O Norwegen} reisen Norweger von {O Bergen} nach {O Klein} in {O Norwegen}.',
      ['Norwegen NO 2', 'Bergen NO 1', 'Klein NO 1'],
    ],
    ['a short name in another spelling needs its country', 'Die kirgisische Stadt {O Osch} feiert.', ['Osch KG 1']],
    ['and is open without it', 'Die norwegische Stadt {O Osch} feiert.', ['Osch NO 1']],
    ['people are not looked up', '{P Norwegen} ist ein seltener Name.', ['Norwegen - 1']],
  ])('%s', (_, line, expected) => {
    expect(linked(line)).toEqual(expected);
  });

  test.each([
    ['In {O Unterhausen} ist Markt.', 'https://zeitung.example.at/1', 'AT'],
    ['In {O Unterhausen} ist Markt.', 'https://zeitung.example.com/1', 'DE'],
    ['In {O Unterhausen} ist Markt.', null, 'DE'],
    ['Im norwegischen {O Unterhausen} ist Markt.', 'https://zeitung.example.at/1', 'NO'],
  ])('takes the country of the outlet where nothing else tells: %s %s', (line, url, country) => {
    const { sentences, article } = marked(line);
    const [found] = linkPlaces(grouped(marked(line)), sentences, { ...article, url }, gazetteer, german.variants);
    expect(found?.country).toBe(country);
  });

  test('says how sure it is: more of a known name than of another spelling, least where only the outlet tells', () => {
    const sureness = (line: string) => {
      const { sentences, article } = marked(line);
      return linkPlaces(grouped(marked(line)), sentences, article, gazetteer, german.variants)[0]?.linkConfidence ?? 0;
    };
    const [exact, spelled, guessed] = ['{O Hafen} lebt.', '{O Khersonesk} lebt.', '{O Unterhausen} lebt.'].map(
      sureness,
    );
    expect(exact).toBeGreaterThan(0.9);
    expect(spelled).toBe(0.8);
    expect(guessed).toBeLessThan(0.8);
  });

  test.each([
    ['In {O Bergen} schneit es.', 'city'],
    ['In der Provinz {O Bergen} schneit es.', 'region'],
  ])('tells a city from the region around it: %s', (line, kind) => {
    const { sentences, article } = marked(line);
    const [place] = linkPlaces(grouped(marked(line)), sentences, article, gazetteer, german.variants);
    expect(place?.link?.placeKind).toBe(kind);
  });
});
