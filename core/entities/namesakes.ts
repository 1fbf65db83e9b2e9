import { givenNamesMeet, type PersonName } from './person-name.ts';

/** Those who could be meant by a name, while an article is read; `Person` is whatever the caller keeps about one of them. */
export interface Namesakes<Person> {
  /** Makes `person` known under a name. */
  add(person: Person, name: PersonName): void;
  /** The person with this full name, or undefined. */
  withFullName(name: PersonName): Person | undefined;
  /** Everybody whom a name of one word can mean, of the surest kind of likeness that anybody has. */
  withShortName(name: PersonName): readonly Person[];
}

/** How many people of one surname are compared; keeps a hostile page linear. */
const mostNamesakes = 40;

export function namesakes<Person>(): Namesakes<Person> {
  type Known = { readonly person: Person; readonly name: PersonName };
  const [exact, nominative, loose, given] = [0, 1, 2, 3].map(() => new Map<string, Known[]>()) as [
    Map<string, Known[]>,
    Map<string, Known[]>,
    Map<string, Known[]>,
    Map<string, Known[]>,
  ];
  /** From the surest likeness to the least sure. */
  function* likenesses(name: PersonName): Generator<readonly Known[]> {
    yield exact.get(name.surname) ?? [];
    yield name.surnameInNominative.flatMap((key) => exact.get(key) ?? []);
    yield nominative.get(name.surname) ?? [];
    yield name.surnameInNominative.flatMap((key) => nominative.get(key) ?? []);
  }
  return {
    add(person, name) {
      const known = { person, name };
      remember(exact, name.surname, known);
      for (const key of name.surnameInNominative) remember(nominative, key, known);
      remember(loose, name.looseSurname, known);
      const initials = name.words.length > 2 ? name.words.map((word) => word[0]?.toLowerCase()).join('') : '';
      for (const word of [...name.given, ...name.nicknames, initials])
        if (word.length > 1) remember(given, word, known);
    },
    withFullName(name) {
      for (const alike of [...likenesses(name), loose.get(name.looseSurname) ?? []]) {
        const hit = alike.find((known) => known.name.given.length > 0 && givenNamesMeet(known.name, name));
        if (hit) return hit.person;
      }
      // A second surname may be left out: „Álvaro Uribe“ is Álvaro Uribe Vélez.
      return given.get(name.surname)?.find((known) => known.name.given[0] === name.given[0])?.person;
    },
    withShortName(name) {
      const byFirstName = [name.surname, ...name.surnameInNominative].flatMap((key) => given.get(key) ?? []);
      for (const alike of [...likenesses(name), byFirstName, loose.get(name.looseSurname) ?? []]) {
        if (alike.length > 0) return alike.map((known) => known.person);
      }
      return [];
    },
  };
}

function remember<Known>(map: Map<string, Known[]>, key: string, known: Known): void {
  const list = map.get(key);
  if (!list) map.set(key, [known]);
  else if (list.length < mostNamesakes) list.push(known);
}
