import type { Language } from '../languages/language.ts';
import type { Mention, Role, Sentence, Token } from '../model.ts';
import { mostRoles } from './find-roles.ts';
import { genderCue, type PersonGender } from './gender-cue.ts';
import type { DescribedGroup, TracedGroup } from './group.ts';
import { rolesByVerb } from './role-by-verb.ts';
import { namesBySentence } from './role-context.ts';

/** How sure a description is; what is less safe is not looked for at all. Measured by hand: docs/accuracy.md. */
const confidence = 0.9;
/** A description farther than this many characters from the last mention of its person may mean another one. Set by hand. */
const farthest = 1500;
/** No more people are looked for; keeps a hostile page linear. */
const mostPeople = 200;

interface Person {
  readonly group: DescribedGroup;
  readonly gender: PersonGender | null;
  /** The role nouns of the person, lower-cased, with the offset from which on each is known. */
  readonly nouns: readonly { readonly noun: string; readonly from: number }[];
}

/**
 * Adds to people where the article means them without their name, as far as that is safe: a definite noun that is the role of
 * only one of them („die Ministerin“), and a pronoun behind a sentence that begins with the only person in it.
 */
export function findDescriptions(
  groups: readonly DescribedGroup[],
  sentences: readonly Sentence[],
  text: string,
  language: Language,
): TracedGroup[] {
  const ofPeople = groups.filter(({ kind }) => kind === 'person').slice(0, mostPeople);
  const people = ofPeople.map((group) => readPerson(group, text, language));
  const starts = people.flatMap((person) => person.group.mentions.map((mention) => ({ person, mention })));
  starts.sort((a, b) => a.mention.start - b.mention.start);
  const found = new Map<DescribedGroup, Mention[]>();
  const names = namesBySentence(groups, sentences);
  const rolesByPronoun: { readonly person: Person; readonly roles: readonly Role[] }[] = [];
  let before: Sentence | undefined;
  let next = 0;
  let earlier: typeof starts = [];
  for (const sentence of sentences) {
    const own: typeof starts = [];
    for (; (starts[next]?.mention.start ?? Number.POSITIVE_INFINITY) < sentence.end; next++) {
      const named = starts[next];
      if (named) own.push(named);
    }
    const add = (person: Person, first: Token, last: Token) => {
      const { start } = first;
      const mention: Mention = {
        start,
        end: last.end,
        kind: 'person',
        surface: text.slice(start, last.end),
        source: 'description',
        confidence,
      };
      found.set(person.group, [...(found.get(person.group) ?? []), mention]);
    };
    const subject = before?.block === sentence.block ? soleSubject(before, earlier, language) : undefined;
    const [first, second] = sentence.tokens;
    if (subject && first && second && language.roles.pronounGender(first.text, second.text) === subject.gender) {
      if (subject.gender !== null) {
        add(subject, first, first);
        const name = names.at({ start: first.start, end: first.end });
        if (name) rolesByPronoun.push({ person: subject, roles: rolesByVerb(name, text, language.roles) });
      }
    }
    const starting = own.map(({ mention }) => mention.start);
    for (const { at, noun } of definiteNouns(sentence, language)) {
      const [determiner, word] = [sentence.tokens[at - 1], sentence.tokens[at]];
      if (!determiner || !word || starting.some((start) => start >= determiner.start && start <= word.end + 1))
        continue;
      const meant = people.filter((person) => person.nouns.some((known) => isSameRole(known.noun, noun)));
      const [person] = meant;
      if (!person || meant.length > 1 || !isNear(person, noun, word.start)) continue;
      add(person, determiner, word);
    }
    before = sentence;
    earlier = own;
  }
  return groups.map((group) => {
    const more = rolesByPronoun.filter(({ person }) => person.group === group).flatMap(({ roles }) => roles);
    return { ...group, roles: withRoles(group.roles, more), descriptions: found.get(group) ?? [] };
  });
}

/** „Er wird Präsident“: the role that a sentence about somebody states without the name. */
function withRoles(stated: readonly Role[], more: readonly Role[]): readonly Role[] {
  const known = new Set(stated.map((role) => role.text.toLowerCase()));
  return [...stated, ...more.filter((role) => !known.has(role.text.toLowerCase()))].slice(0, mostRoles);
}

function readPerson(group: DescribedGroup, text: string, { roles }: Language): Person {
  const cues = group.mentions.map((mention) => genderCue(mention, text, roles));
  // What stands in brackets is mostly a party.
  const stated = group.roles.filter((role) => text[role.start - 1] !== '(');
  const nouns = stated.flatMap((role) => {
    const words = role.text.split(/\s+/u);
    const noun = words.find((word) => roles.isRoleNoun(word));
    return noun === undefined || words.some((word) => roles.isPast(word))
      ? []
      : [{ noun: noun.toLowerCase(), from: role.end }];
  });
  const genders = nouns.map(({ noun }) => roles.genderOfRole(noun[0]?.toUpperCase() + noun.slice(1)));
  return { group, gender: [...cues, ...genders].find((gender) => gender !== null) ?? null, nouns };
}

/** The person with whom the sentence begins, or whose role does, when it names nobody else. */
function soleSubject(
  { tokens }: Sentence,
  named: readonly { readonly person: Person; readonly mention: Mention }[],
  { names, roles }: Language,
): Person | undefined {
  const [first] = named;
  if (!first || named.some(({ person }) => person !== first.person)) return undefined;
  // „Der Arzt Rehms“, „Rehms Vater“: somebody else is meant.
  const last = first.mention.surface.slice(first.mention.surface.lastIndexOf(' ') + 1);
  if (/['’s]$/u.test(last) && !first.person.group.name.endsWith(last)) return undefined;
  const before = tokens.slice(0, 8).filter((token) => token.start < first.mention.start);
  const belongs = before.every(({ text }) => {
    const lower = text.toLowerCase();
    if (names.placePrepositions.has(lower) || names.otherPrepositions.has(lower)) return false;
    return roles.singularArticles.has(lower) || roles.isAttribute(text) || roles.isRoleNoun(text);
  });
  return belongs ? first.person : undefined;
}

/** The role nouns behind „der“ or „die“ without attributes and without anything behind that would narrow them. */
function* definiteNouns({ tokens }: Sentence, { roles }: Language): Generator<{ at: number; noun: string }> {
  for (let at = 1; at < tokens.length; at++) {
    const [before, word, after] = [at - 1, at, at + 1].map((index) => tokens[index]?.text ?? '') as [
      string,
      string,
      string,
    ];
    if (!roles.singularArticles.has(before.toLowerCase()) || !roles.isRoleNoun(word)) continue;
    if (roles.vagueNouns.has(word.toLowerCase())) continue;
    if (roles.complementStarts.has(after.toLowerCase()) || roles.conjunctions.has(after.toLowerCase())) continue;
    if (/^[\p{Lu}„“"(]/u.test(after)) continue;
    // „die Minister“ are several.
    if (before.toLowerCase() === 'die' && roles.genderOfRole(word) === 'masculine') continue;
    const display = roles.display({
      determiner: before.toLowerCase(),
      attributes: [],
      noun: word,
      complement: '',
      owner: '',
    });
    yield { at, noun: display.toLowerCase() };
  }
}

/** „Kanzlerin“ takes up „Bundeskanzlerin“, and „Kremlsprecher“ „Kreml-Sprecher“. */
function isSameRole(known: string, noun: string): boolean {
  const [a, b] = [known, noun].map((word) => word.replaceAll('-', '')) as [string, string];
  return a === b || (b.length > 5 && a.endsWith(b));
}

function isNear({ group, nouns }: Person, noun: string, at: number): boolean {
  const known = nouns.some((role) => isSameRole(role.noun, noun) && role.from < at);
  const last = group.mentions.findLast((mention) => mention.start < at);
  return known && last !== undefined && at - last.end < farthest;
}
