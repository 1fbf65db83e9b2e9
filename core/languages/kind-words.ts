/** How newsrooms of a language name the kinds of their articles; each expression is searched in lower-cased labels: steps of the address, section, kicker. */
export interface KindWords {
  readonly interview: RegExp;
  readonly opinion: RegExp;
  readonly liveBlog: RegExp;
  readonly pressRelease: RegExp;
  /** What only stands in a press release, searched in the text as written: whom to ask, or the mark of a distributor. */
  readonly releaseMarks: RegExp;
  /** Words with which a question speaks to the one who is asked, as written. */
  readonly addressing: RegExp;
  /** How the first question of an interview begins, as written: „Frau Vogt, …“. */
  readonly callingByName: RegExp;
}
