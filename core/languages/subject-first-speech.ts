import type { SpeechSense } from '../model.ts';

/** What a verb of saying can have behind it. */
export type SaidFrame =
  /** „said (that) …“ */
  | 'clause'
  /** „pointed out that …“: a clause only with its „that“. */
  | 'that'
  /** „asked whether …“ */
  | 'question'
  /** „urged X to …“ */
  | 'infinitive'
  /** „called it “…”“: quoted words only. */
  | 'words'
  /** „told X that …“: somebody stands before what is said. */
  | 'addressee'
  /** „called on X to …“ */
  | 'calling';

/** One reading of a word form as a verb of saying. */
export interface SaidForm {
  readonly sense: SpeechSense;
  readonly frames: ReadonlySet<SaidFrame>;
  readonly form: 'base' | 'present' | 'past' | 'participle' | 'gerund';
  /** Whether the form is a noun as well: „reports“. */
  readonly noun: boolean;
}

/** What tells who said what, besides `SpeechGrammar`, where the subject stands before its verb. All words are in lower case. */
export interface SubjectFirst {
  /** The readings of a word as a verb of saying; empty for other words. */
  saidForms(word: string): readonly SaidForm[];
  /** Whether a word can stand between a subject and its verb, or between a verb and what is said: „also“, „repeatedly“. */
  isAdverb(word: string): boolean;
  /** Whether a word is a past participle by its form. */
  isParticiple(word: string): boolean;
  /** Forms of be, have and the modals. */
  readonly auxiliaries: ReadonlySet<string>;
  /** Forms of „be“: before a participle they make a passive. */
  readonly passives: ReadonlySet<string>;
  /** „Monday“, „yesterday“: may stand by themselves behind a verb. */
  readonly times: ReadonlySet<string>;
  /** „according“ with the „to“ behind it, and „per“. */
  readonly sources: ReadonlyMap<string, string>;
  /** „as“ before a subject and a verb of saying. */
  readonly manner: ReadonlySet<string>;
  /** „on“ in „called on“. */
  readonly callingPrepositions: ReadonlySet<string>;
  /** „to“ */
  readonly infinitiveMark: string;
  /** Words that never begin the subject of a clause: „not“, „only“. */
  readonly noSubjects: ReadonlySet<string>;
  /** „when“, „if“: what is said in such a clause is not told. */
  readonly unsaid: ReadonlySet<string>;
  /** Subjects who are not somebody of the article: „you“, „I“. */
  readonly noSpeakers: ReadonlySet<string>;
  /** What opens a quotation to what closes it. */
  readonly quotationMarks: Readonly<Record<string, string>>;
}
