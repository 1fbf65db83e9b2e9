import type { Extract, MainEvent, Span } from '../../core/model.ts';
import { type FactsArticle, type GoldAnswer, type MainEventGold, questions } from './facts-gold.ts';
import { percent, type Table } from './table.ts';

/** For each of the six questions: how many answers are right, over all articles and over those where no answer is wrong. See tests/gold/README.md. */
export function scoreMainEvent(
  gold: readonly FactsArticle<MainEventGold>[],
  events: readonly MainEvent[],
  errors: string[],
): Table {
  return questions.flatMap((question) => {
    const scored = gold.map(({ article, annotation }, index) => {
      const answer = events[index]?.[question] ?? null;
      const acceptable = annotation[question];
      // With the subject in it the answer would tell who, not what.
      const subjects = question === 'what' ? (annotation.who ?? []).filter((span) => span !== null) : [];
      const right = isRight(article.text, acceptable, answer, subjects);
      if (!right) errors.push(errorLine(`${question.toUpperCase()} ${article.id}`, article.text, acceptable, answer));
      return { stated: !isRight(article.text, acceptable, null, []), right };
    });
    const stated = scored.filter((each) => each.stated);
    return [
      [`${question} right`, percent(scored.filter(({ right }) => right).length, scored.length)],
      [`${question}, stated`, percent(stated.filter(({ right }) => right).length, stated.length)],
    ] as const;
  });
}

/** An answer must not cover one of `without` unless the extract that it fits does. */
function isRight(text: string, acceptable: GoldAnswer, answer: Extract | null, without: readonly Span[]): boolean {
  if (answer === null) return acceptable === null || acceptable.includes(null);
  return (acceptable ?? []).some(
    (extract) =>
      extract !== null &&
      fits(text, extract, answer) &&
      without.every((span) => !covers(answer, span) || covers(extract, span)),
  );
}

/** The same words, wherever they stand; or at least half of the words of each are shared. */
function fits(text: string, extract: Span, answer: Extract): boolean {
  if (text.slice(extract.start, extract.end) === answer.text) return true;
  const shared = { start: Math.max(extract.start, answer.start), end: Math.min(extract.end, answer.end) };
  if (shared.start >= shared.end) return false;
  return 2 * wordsIn(text, shared) >= Math.max(wordsIn(text, extract), wordsIn(text, answer));
}

const covers = (outer: Span, inner: Span) => outer.start <= inner.start && outer.end >= inner.end;

const wordsIn = (text: string, { start, end }: Span) => text.slice(start, end).match(/\S+/g)?.length ?? 0;

function errorLine(label: string, text: string, acceptable: GoldAnswer, answer: Extract | null): string {
  const [best] = acceptable ?? [];
  const gold = best ? `„${text.slice(best.start, best.end)}“` : 'none';
  return `${label}: gold ${gold}, found ${answer ? `„${answer.text}“` : 'none'}`;
}
