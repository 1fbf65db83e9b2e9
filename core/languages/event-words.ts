type Words = ReadonlySet<string>;

/** How a language tells where, when, why and how something happens, and what is mere background; in lower case unless said otherwise. */
export interface EventWords {
  /** Whether a word has the form of a finite verb, though no list has it: „evakuierte“. */
  looksFinite(word: string): boolean;
  /** Whether a finite verb of the third person has the form for several: „kamen“. */
  isPlural(verb: string): boolean;
  /** Whether a word is a participle or an infinitive by its form, with which a clause can end. */
  looksNonFinite(word: string): boolean;
  /** Whether a word has the ending of an attribute before its noun. */
  isInflected(word: string): boolean;
  /** Whether a word is a participle before a noun, which can have words of its own before it: „lebende“ in „der in Ulm lebende Mann“. */
  isParticipleAttribute(word: string): boolean;
  /** „und“, „sowie“, „&“ */
  readonly and: Words;
  /** Whether a noun, as written, names something that happens: „Unfall“, „Festnahme“. */
  isEventNoun(word: string): boolean;
  /** Whether a noun names a building, ground or body that has a seat: „Krankenhaus“. */
  isSiteNoun(word: string): boolean;
  /** Verbs that say how things are and not what happened: „ist“, „gilt“. */
  readonly stativeVerbs: Words;
  /** Auxiliaries and modals, whose clause ends with another verb. */
  readonly openVerbs: Words;
  /** What a verb has put at the end of its clause: „durch“ in „führte … durch“. */
  readonly verbParticles: Words;
  /** Auxiliaries of the past perfect: background before the event. */
  readonly pastPerfect: Words;
  /** „ursprünglich“, „damals“, „geboren“: what the sentence tells is older than the event. */
  readonly backgroundWords: Words;
  /** „jetzt“, „heute“: with a past perfect beside them it tells the event after all. */
  readonly presentWords: Words;
  /** Pronouns and demonstratives that take up what was just said: „dies“, „dabei“. */
  readonly takingUp: Words;
  /** „gab“ and „kam“ with their „es“: what follows is what there was; one of the prepositions must stand before it, if there are any. */
  readonly impersonalVerbs: ReadonlyMap<string, Words>;
  /** „in“, „im“, „vor“: before the place of an event. */
  readonly placePrepositions: Words;
  /** „Richtung“: behind a preposition it says where something goes, not where it is. */
  readonly directions: Words;
  /** „Nähe“, „Norden“: between two prepositions of one place, „in der Nähe von“. */
  readonly placeRelations: Words;
  /** „von“ and genitive articles behind one of those. */
  readonly afterRelation: Words;
  /** „vor Gericht“: a noun of place without its article that tells no place; with single blanks. */
  readonly seatPhrases: Words;
  /** „dort“: in the place that was named before. */
  readonly thereWords: Words;
  /** „sowohl“: before the first of two things that both are meant. */
  readonly pairOpeners: Words;
  /** Prepositions before a time that belong to its expression: „am“, „seit“. */
  readonly timePrepositions: Words;
  /** „den“ before the day: „am Montag, den 3. Mai“. */
  readonly dateArticles: Words;
  /** Words and signs between two parts of one date. */
  readonly betweenDates: Words;
  /** „weil“: a clause of reason, with the verb at its end. */
  readonly reasonOpeners: Words;
  /** „um“: with an infinitive a purpose. */
  readonly purposeOpeners: Words;
  /** „wegen“, „aufgrund“: before a reason. */
  readonly reasonPrepositions: Words;
  /** Prepositions that mostly join a noun to the noun before them: „Verfahren gegen …“. */
  readonly joiningPrepositions: Words;
  /** Nouns that a reason is said of: „Grund“, „Ursache“. */
  readonly reasonNouns: Words;
  /** Verbs with which „mit“ gives a reason: „begründete“. */
  readonly reasonVerbs: Words;
  /** „mit“ behind such a verb. */
  readonly withWords: Words;
  /** „indem“: a clause of manner. */
  readonly mannerOpeners: Words;
  /** „durch“, „mithilfe“, „per“: before a means. */
  readonly meansPrepositions: Words;
  /** The same in several words, with single blanks: „mit Hilfe“. */
  readonly meansPhrases: Words;
}
