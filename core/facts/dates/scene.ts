import type { DateWords } from '../../languages/date-words.ts';
import type { DateExpression } from '../../model.ts';
import { isCapital, type Word } from '../scene-words.ts';
import type { Day } from './calendar.ts';
import type { Period } from './period.ts';

export type Tense = 'past' | 'present' | 'future' | 'none';

/** What a matcher sees: the words of one sentence, and what the article has said about time before them. */
export interface Scene {
  readonly words: readonly Word[];
  readonly language: DateWords;
  /** The day of publication, or null. */
  readonly published: Day | null;
  /** Whether the article tells what happened on single days, so that its „heute“ is a day. */
  readonly daily: boolean;
  /** The tense of the clause around a word. */
  readonly tense: (at: number) => Tense;
  /** The last period that the article named, from a day to a century, or null. */
  readonly named: Period | null;
  /** The day that the article named last, or null. */
  readonly namedDay: Day | null;
  /** The year that this sentence or the one before it states, or null. */
  readonly statedYear: number | null;
}

/** One expression, in words of the scene. */
export interface Found {
  readonly from: number;
  /** The index after its last word. */
  readonly to: number;
  readonly type: DateExpression['type'];
  readonly value: string;
  readonly first: Day | null;
  readonly last: Day | null;
  /** What later words like „am Tag darauf“ start from. */
  readonly period?: Period;
  /** The part of a value from „T“ on that waits for the day that the sentence names. */
  readonly clock?: string;
  /** An article right before it belongs to it. */
  readonly takesArticle?: boolean;
  /** It looks back from the day that is told of, and later words do not start from it. */
  readonly aside?: boolean;
  /** The year that it states. */
  readonly year?: number;
}

/** Reads the expression that begins at a word, or null; looks at a bounded number of words. */
export type Matcher = (scene: Scene, at: number) => Found | null;

/** Whether a word can be a noun: it has a capital where the language gives them one. */
export function isNounAt({ language, words }: Scene, at: number): boolean {
  return language.plain !== null || isCapital(words[at]?.text ?? '');
}

/** A DATE that names a period. */
export function dateFound(from: number, to: number, period: Period, takesArticle = false): Found {
  return { from, to, type: 'DATE', value: period.value, first: period.first, last: period.last, period, takesArticle };
}

/** An expression without days of its own. */
export function undated(from: number, to: number, type: Found['type'], value: string, takesArticle = false): Found {
  return { from, to, type, value, first: null, last: null, takesArticle };
}
