/** A word group that states a role, taken apart; every word as written. */
export interface RolePhrase {
  /** The article or possessive in front, lower-cased, or an empty string. */
  readonly determiner: string;
  /** The attributes before the noun, in order. */
  readonly attributes: readonly string[];
  readonly noun: string;
  /** What follows the noun: „des Kremls“, „für Inneres“, or an empty string. */
  readonly complement: string;
  /** Whose role it is when that stands in front: „Spaniens“; or an empty string. */
  readonly owner: string;
}

/** How a language states what somebody is. */
export interface RoleGrammar {
  /** Articles and possessives, in lower case. */
  readonly determiners: ReadonlySet<string>;
  /** Lower-cased words that may follow a role noun and open what it is responsible for: „für“, „des“. */
  readonly complementStarts: ReadonlySet<string>;
  /** Lower-cased words that join two roles. */
  readonly conjunctions: ReadonlySet<string>;
  /** Titles between role and name, in lower case. */
  readonly titles: ReadonlySet<string>;
  /** Those of the titles that are mere courtesy without an article: „Frau“. */
  readonly courtesies: ReadonlySet<string>;
  /** Words before such a form that make a tense with it: „has (been)“. */
  readonly auxiliaries: ReadonlySet<string>;
  /** Forms of „be“ and „become“. */
  readonly copulas: ReadonlySet<string>;
  readonly negations: ReadonlySet<string>;
  readonly relativePronouns: ReadonlySet<string>;
  /** „als“ */
  readonly asWords: ReadonlySet<string>;
  /** Prepositions that open what belongs to a participle: „der für Verkehr zuständige Minister“. */
  readonly prepositions: ReadonlySet<string>;
  /** „einer (der Gründer)“ */
  readonly oneOf: ReadonlySet<string>;
  /** Prepositions with their article before what somebody becomes: „zum“. */
  readonly toBecome: ReadonlySet<string>;
  /** Forms of verbs that make somebody something: „gewählt“, „ernannte“. */
  readonly appointed: ReadonlySet<string>;
  /** Verbs that somebody does „as“ something: „arbeitet“. */
  readonly servingVerbs: ReadonlySet<string>;
  /** Verbs that make their subject the head of their object: „leitet“. */
  readonly leadingVerbs: ReadonlySet<string>;
  /** Whether that verb stands before its object in a relative clause: „who leads the party“. */
  readonly leadsFirst: boolean;
  /** Words of time in front of the article of a role: „then the finance minister“. */
  readonly timeWords: ReadonlySet<string>;
  /** Words before an age between commas: „aged 43“. */
  readonly agedWords: ReadonlySet<string>;
  /** Whether a word behind a name says by itself where its bearer belongs: „D-Ohio“. */
  isAffiliation(word: string): boolean;
  /** An age as a role: „45 Jahre“. */
  age(years: string): string;
  /** Whether a role noun behind this article, lower-cased, or behind none (an empty string) means several people. */
  isPlural(noun: string, determiner: string): boolean;
  /** Whether a noun, in any of its forms, surely says what a person is. */
  isRoleNoun(word: string): boolean;
  /** Whether a noun between an article and a full name can be what the person is. */
  canBeRoleNoun(word: string): boolean;
  /** Whether a word can be a noun, number or name of what a role is of: „Kremls“ in „Sprecher des Kremls“; also a quotation mark around it. */
  isNominal(word: string): boolean;
  /** Whether a word can be an attribute of a noun: an adjective, a participle, „Berliner“. */
  isAttribute(word: string): boolean;
  /** Whether a word can stand before the role noun in a phrase behind a name, where no verb can: „a truck driver“, „the city's mayor“. */
  isApposedAttribute(word: string): boolean;
  /** Whether a word between an article and a role noun in front of a name can be an attribute, though elsewhere it may be none: „the dairy farmer N“. */
  isAttributeBehindArticle(word: string): boolean;
  /** Whether a word makes the noun or name before it the owner of what follows: „'s“. */
  isPossessive(word: string): boolean;
  /** Whether an attribute has the form that it takes in front of the noun when there is no article. */
  standsWithoutArticle(attribute: string, noun: string): boolean;
  /** Role nouns that many people of an article can be, in all forms, in lower case: „Mann“, „Politiker“. */
  readonly vagueNouns: ReadonlySet<string>;
  /** Whether a word of a role says that it is over: „ehemaliger“, „Ex-Minister“. */
  isPast(word: string): boolean;
  /** Lower-cased articles that stand before one definite person. */
  readonly singularArticles: ReadonlySet<string>;
  /** The gender of the one person whom a pronoun at the beginning of a sentence means, by the word behind it; null for none. */
  pronounGender(pronoun: string, next: string): 'masculine' | 'feminine' | null;
  /** „Frau“ and „Herr“, in lower case, tell the gender of their bearer; null for other words. */
  genderOfTitle(word: string): 'masculine' | 'feminine' | null;
  /** The gender of the person whom a role noun names, or null where it leaves that open: „Mitglied“, „Abgeordnete“. */
  genderOfRole(noun: string): 'masculine' | 'feminine' | null;
  /** The phrase as a title of its own, in the nominative and without an article: „amerikanischer Sondergesandter“. */
  display(phrase: RolePhrase): string;
}
