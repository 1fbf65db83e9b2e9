import type { Role } from '../../core/model.ts';
import type { Pair } from './pair-entities.ts';
import { percent, type Table } from './table.ts';

/** Whether a role is the annotated one, or one of them contains the other; endings of words do not count. */
function isRight(role: Role, pair: Pair): boolean {
  const gold = fold(pair.gold.role ?? '');
  const own = [fold(role.text), fold(pair.article.text.slice(role.start, role.end))];
  return gold !== '' && own.some((text) => text.includes(gold) || gold.includes(text));
}

function fold(text: string): string {
  const words = text
    .toLowerCase()
    .replace(/\u00AD/gu, '')
    .trim()
    .split(/\s+/);
  return words.map((word) => word.replace(/(?<=\p{L}{3})(?:e[nrms]?|s)$/u, '')).join(' ');
}

/** What stands in brackets, mostly a party, is a role that the annotation does not mark: it counts neither way. */
function isInBrackets(role: Role, pair: Pair): boolean {
  return pair.article.text[role.start - 1] === '(';
}

/** How many annotated roles were found, and how many of the first roles given are right. */
export function scoreRoles(pairs: readonly Pair[], errors: string[]): Table {
  let [found, annotated, right, given] = [0, 0, 0, 0];
  for (const pair of pairs) {
    const roles = (pair.found?.roles ?? []).filter((role) => !isInBrackets(role, pair));
    const [first] = roles;
    const { gold } = pair;
    const hit = roles.some((role) => isRight(role, pair));
    if (gold.role) annotated++;
    if (hit) found++;
    if (first) given++;
    if (first && isRight(first, pair)) right++;
    if (hit ? first && !isRight(first, pair) : first || (gold.role && pair.found)) {
      errors.push(
        `ROLE ${pair.article.id} ${gold.name}: gold ${gold.role ?? 'none'}, found ${roles.map((role) => role.text).join(' | ') || 'none'}`,
      );
    }
  }
  return [
    ['roles found', percent(found, annotated)],
    ['first role right', percent(right, given)],
  ];
}
