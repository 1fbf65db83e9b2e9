import type { NameVariants } from '../languages/name-variants.ts';
import type { Mention } from '../model.ts';
import type { Group } from './group.ts';
import { namesakes } from './namesakes.ts';
import { personDisplayName } from './person-display-name.ts';
import { type PersonName, readPersonName } from './person-name.ts';

interface Person {
  readonly mentions: Mention[];
  /** Where the last mention so far ends; -1 before the first. */
  lastSeen: number;
}

/**
 * Groups mentions of people. Full names found the entries; a short name goes to the namesake named last before it,
 * or, as in a headline, to the one named first after it.
 */
export function groupPeople(mentions: readonly Mention[], text: string, variants: NameVariants): Group[] {
  const people = namesakes<Person>();
  const full = new Map<Mention, Person>();
  const short = new Map<Mention, PersonName>();
  const all: Person[] = [];
  const newPerson = (name: PersonName): Person => {
    const person = { mentions: [], lastSeen: -1 };
    people.add(person, name);
    all.push(person);
    return person;
  };
  for (const mention of mentions) {
    const name = readPersonName(mention.surface, variants);
    if (!name) continue;
    if (name.given.length === 0) {
      short.set(mention, name);
      continue;
    }
    const known = people.withFullName(name);
    if (known) people.add(known, name);
    full.set(mention, known ?? newPerson(name));
  }
  for (const mention of mentions) {
    const name = short.get(mention);
    const person = full.get(mention) ?? (name && (nearest(people.withShortName(name)) ?? newPerson(name)));
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

/** The person named last; if none was named yet, the one who will be named first. */
function nearest(people: readonly Person[]): Person | undefined {
  return people.reduce<Person | undefined>(
    (best, person) => (best && best.lastSeen >= person.lastSeen ? best : person),
    undefined,
  );
}
