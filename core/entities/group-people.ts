import type { Language } from '../languages/language.ts';
import type { Mention } from '../model.ts';
import { genderCue, type PersonGender } from './gender-cue.ts';
import type { Group } from './group.ts';
import { namesakes } from './namesakes.ts';
import { personDisplayName } from './person-display-name.ts';
import { type PersonName, readPersonName } from './person-name.ts';

/** No more characters stand between two names of one person: „, mit bürgerlichem Namen “. */
const longestCue = 40;

interface Person {
  readonly mentions: Mention[];
  /** Where the last mention so far ends; -1 before the first. */
  lastSeen: number;
  gender: PersonGender | null;
}

/**
 * Groups mentions of people. Full names found the entries; a short name goes to the namesake named last before it,
 * or, as in a headline, to the one named first after it; „Frau N“ only to one who may be a woman. „A, genannt B“ has two names.
 */
export function groupPeople(mentions: readonly Mention[], text: string, { variants, roles }: Language): Group[] {
  const people = namesakes<Person>();
  const full = new Map<Mention, Person>();
  const short = new Map<Mention, PersonName>();
  const all: Person[] = [];
  const newPerson = (name: PersonName): Person => {
    const person: Person = { mentions: [], lastSeen: -1, gender: null };
    people.add(person, name);
    all.push(person);
    return person;
  };
  /** The person of the mention before, where the text says that this is another name of the same. */
  const otherNameOf = (mention: Mention, before: Mention | undefined): Person | undefined => {
    if (!before || mention.start - before.end > longestCue) return undefined;
    if (!variants.isAliasCue(text.slice(before.end, mention.start))) return undefined;
    const name = short.get(before);
    if (!name) return full.get(before);
    short.delete(before);
    const person = newPerson(name);
    full.set(before, person);
    return person;
  };
  for (const [index, mention] of mentions.entries()) {
    const name = readPersonName(mention.surface, variants);
    if (!name) continue;
    const same = otherNameOf(mention, mentions[index - 1]);
    if (!same && name.given.length === 0) {
      short.set(mention, name);
      continue;
    }
    const known = same ?? people.withFullName(name);
    if (known) people.add(known, name);
    const person = known ?? newPerson(name);
    person.gender ??= genderCue(mention, text, roles);
    full.set(mention, person);
  }
  for (const mention of mentions) {
    const name = short.get(mention);
    const meant = (alike: readonly Person[]) => nearest(ofGender(alike, genderCue(mention, text, roles)));
    const person = full.get(mention) ?? (name && (meant(people.withShortName(name)) ?? newPerson(name)));
    if (!person) continue;
    person.mentions.push(mention);
    person.lastSeen = mention.end;
  }
  return all.map((person) => ({
    kind: 'person',
    name: personDisplayName(person.mentions, text, variants),
    mentions: person.mentions,
  }));
}

/** Those who can be of the gender: surely, or when nobody surely is, perhaps. */
function ofGender(people: readonly Person[], gender: PersonGender | null): readonly Person[] {
  if (gender === null || people.length < 2) return people;
  const sure = people.filter((person) => person.gender === gender);
  const possible = people.filter((person) => person.gender === null);
  return sure.length > 0 ? sure : possible.length > 0 ? possible : people;
}

/** The person named last; if none was named yet, the one who will be named first. */
function nearest(people: readonly Person[]): Person | undefined {
  return people.reduce<Person | undefined>(
    (best, person) => (best && best.lastSeen >= person.lastSeen ? best : person),
    undefined,
  );
}
