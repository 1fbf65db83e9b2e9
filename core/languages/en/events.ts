import type { EventWords } from '../event-words.ts';
import { wordSet as set } from '../word-set.ts';
import { isParticiple } from './verb-forms.ts';

const none = set('');

const eventNouns = set(`
  accident crash collision attack attacks strike strikes shooting stabbing killing murder assassination bombing explosion blast fire wildfire wildfires blaze earthquake quake storm hurricane tornado
  typhoon flood floods flooding landslide avalanche eruption protest protests rally demonstration riot riots clash clashes unrest fighting battle coup uprising invasion war ceasefire truce
  election elections vote referendum ballot poll verdict ruling trial lawsuit hearing indictment arrest arrests raid search kidnapping abduction release resignation appointment dismissal
  layoffs takeover merger acquisition bankruptcy deal summit meeting talks negotiations agreement treaty settlement law bill ban sanctions tariff tariffs victory win defeat final championship match
  game tournament record opening launch premiere award prize death funeral birth wedding outbreak epidemic pandemic evacuation warning recall dispute scandal outage shutdown discovery
  study report visit speech announcement decision crackdown`);

const siteNouns = set(`
  airport apartment area arena avenue bank base beach border bridge building camp campus capital castle cathedral center centre church city clinic club coast college compound court courthouse district
  dock downtown embassy factory farm field garden hall harbor harbour headquarters highway hill hospital hotel house intersection island jail lake lobby mall market mine mosque motorway mountain
  museum neighborhood neighbourhood office palace park parliament plant platform port prison province pub refinery region reservoir restaurant river road school sea shop shore square stadium
  state station store street suburb supermarket synagogue temple terminal theater theatre tower town track tunnel university valley village warehouse zoo`);

/** How English news tell what happened, where, when, why and how. */
export const englishEvents: EventWords = {
  looksFinite: () => false,
  looksNonFinite: (word) => isParticiple(word) || (word.length > 4 && word.endsWith('ing')),
  isPlural: () => true,
  isInflected: () => false,
  isParticipleAttribute: () => false,
  and: set('and &'),
  isEventNoun: (word) => eventNouns.has(word.toLowerCase()),
  isSiteNoun: (word) => siteNouns.has(word.toLowerCase()),
  stativeVerbs: set(
    'is are was were be remains remain seems seem appears belongs stands lies includes contains consists',
  ),
  openVerbs: set('has have had is are was were will would can could may might must should shall'),
  verbParticles: none,
  pastPerfect: set('had'),
  backgroundWords: set(
    'originally once formerly previously before earlier traditionally usually always often born long',
  ),
  presentWords: set('now today yesterday'),
  takingUp: set('this that these those he she it they his her their its him them also so such however meanwhile'),
  impersonalVerbs: new Map(),
  placePrepositions: set(
    'in at near outside inside on off along around across northwest northeast southwest southeast north south east west',
  ),
  directions: set('toward towards'),
  seatPhrases: none,
  thereWords: set('there'),
  placeRelations: set(
    'north south east west northern southern eastern western outskirts centre center suburb city town village',
  ),
  afterRelation: set('of'),
  pairOpeners: set('both neither either'),
  timePrepositions: set('on in at since before after until by from during around early late between through'),
  dateArticles: set('the'),
  betweenDates: set(', at on in the and of'),
  reasonOpeners: set('because'),
  purposeOpeners: none,
  reasonPrepositions: new Set(['because of', 'due to', 'owing to', 'thanks to', 'as a result', 'in order', 'so that']),
  joiningPrepositions: set('against between for over about'),
  reasonNouns: none,
  reasonVerbs: none,
  withWords: none,
  mannerOpeners: set('by'),
  meansPrepositions: set('using via'),
  meansPhrases: new Set(['by means']),
};
