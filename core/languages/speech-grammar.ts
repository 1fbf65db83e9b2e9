import type { SpeechSense } from '../model.ts';
import type { SubjectFirst } from './subject-first-speech.ts';

type Words = ReadonlySet<string>;

/** What a cue can have beside it that tells what was said. */
export type CueFrame =
  /** A clause: „sagte, dass …“, „sagte, es sei …“. */
  | 'clause'
  /** An infinitive: „forderte, … zu schließen“. */
  | 'infinitive'
  /** An object or a prepositional object that is the matter itself: „bestätigte den Vorfall“. */
  | 'topic'
  /** The same, where it is most of what was said: „forderte den Rücktritt“. */
  | 'matter'
  /** „bezeichnete … als …“ */
  | 'as';

/** A verb that tells that somebody says, writes, asks or thinks something. */
export interface CueVerb {
  readonly sense: SpeechSense;
  readonly frames: ReadonlySet<CueFrame>;
  /** One of these words must stand in the same clause: „davon“ with „geht … aus“; any will do when there are none. */
  readonly needs: readonly string[];
  /** Whether its perfect has the auxiliary that others have in the passive: „ist davon ausgegangen“. */
  readonly perfectWithBe: boolean;
}

/** One reading of a word form. */
export interface CueForm {
  readonly verb: CueVerb;
  readonly form: 'finite' | 'participle' | 'infinitive';
  /** What must follow a finite form in its clause, or stand right before another form: „mit“ for „teilte“; or an empty string. */
  readonly particle: string;
}

/**
 * `reported`: only reported speech has this form („habe“). `hypothetical`: reported speech can have it („hätte“). `hearsay`: it can tell
 * what others say („soll“).
 */
export type Mood = 'reported' | 'hypothetical' | 'hearsay';

/** How a language tells who said what. All words are in lower case. */
export interface SpeechGrammar {
  /** What a language knows whose subject stands before its verb; null where the verb is second. */
  readonly subjectFirst: SubjectFirst | null;
  /** The readings of a word as a verb of saying; empty for other words. */
  cueForms(word: string): readonly CueForm[];
  /** What a noun before its clause says: „Forderung“: demand; null for other nouns. */
  cueNoun(word: string): SpeechSense | null;
  /** „überzeugt“, „zuversichtlich“ before a clause; null for other words. */
  cueAdjective(word: string): SpeechSense | null;
  /** The mood of a finite verb, read off its stem and ending; null for the indicative and for what is no verb. */
  moodOf(word: string): Mood | null;
  /** Whether a word is, or may well be, a finite verb. */
  isVerbForm(word: string): boolean;
  /** Whether a word is an infinitive with its „zu“ inside: „anzuerkennen“. */
  isJoinedInfinitive(word: string): boolean;
  /** Whether a noun says that what it belongs to has been said or thought: „Angaben“, „Polizeiangaben“. */
  isSourceNoun(word: string): boolean;
  /** Whether a noun, in lower case, names a body which issues statements: „Behörde“. */
  isBodyNoun(word: string): boolean;
  /** Whether a noun names somebody who speaks for a body: „Sprecher“. */
  isSpokesperson(word: string): boolean;
  /** Whether a word is a modal or the auxiliary of the future, with which the plural of a verb is an infinitive. */
  isModal(word: string): boolean;
  /** Whether a single word before the verb is no subject by its ending: „Abschließend“, „Möglicherweise“. */
  isAdverbial(word: string): boolean;
  /** Whether a word can stand between an article and its noun. */
  isAttribute(word: string): boolean;
  /** Finite forms of the auxiliary of the active perfect. */
  readonly perfectAuxiliaries: Words;
  /** Forms of the auxiliary of the passive. */
  readonly passiveAuxiliaries: Words;
  /** „zitiert“: the subject of its passive is who said what is quoted. */
  readonly quotedParticiples: Words;
  /** Modals with which something is said after all: „musste“, „ließ“. */
  readonly sayingModals: Words;
  /** Forms of „be“, „show oneself“: with them an adjective is a cue. */
  readonly copulas: Words;
  /** Forms of „become“, which make a passive of any verb. */
  readonly becomes: Words;
  /** Cue nouns only behind one of `viewTargets`: „kam zu dem Ergebnis“. */
  readonly boundCueNouns: Words;
  readonly viewTargets: Words;
  readonly negations: Words;
  /** Subjunctives with which a writer supposes something: „dürfte“. */
  readonly supposals: Words;
  /** „dass“, „ob“, „wie“, „warum“: what a clause of content begins with. */
  readonly contentOpeners: Words;
  /** „weil“, „nachdem“, „um“: what any other subordinate clause begins with. */
  readonly otherOpeners: Words;
  /** „um“, „ohne“: what begins an infinitive that is not said. */
  readonly purposeOpeners: Words;
  /** Adverbs that are capitalised at the beginning of a sentence, and look like nouns there. */
  readonly adverbs: Words;
  /** Pronouns of the nominative only: behind the verb they are its subject. */
  readonly surePronouns: Words;
  /** Articles and pronouns that no subject has. */
  readonly obliqueWords: Words;
  /** „ich“: who speaks is not somebody of the article. */
  readonly firstPerson: Words;
  /** Openers of a clause around a cue: „wie“. */
  readonly manner: Words;
  readonly relativePronouns: Words;
  /** „und“, „aber“: may stand before the first part of a clause. */
  readonly coordinators: Words;
  /** What may follow the separable part of a verb: „kündigte an und …“. */
  readonly afterParticles: Words;
  /** „dass“ */
  readonly thatWords: Words;
  /** Small words within names: „von“, „de“; and those that only follow one of them: „der“. */
  readonly nameParticles: Words;
  readonly innerParticles: Words;
  /** „und“ between two names. */
  readonly nameLinks: Words;
  /** „als“ */
  readonly asWords: Words;
  readonly indefiniteArticles: Words;
  readonly infinitiveMark: string;
  /** Articles, demonstratives, possessives, quantifiers in forms that a subject can have. */
  readonly subjectDeterminers: Words;
  /** Articles that before a word for a man are the nominative only: „der“. */
  readonly manArticles: Words;
  /** Those of all forms. */
  readonly determiners: Words;
  /** Articles of the genitive, with which an attribute of a noun begins. */
  readonly genitiveDeterminers: Words;
  /** „seiner“, „ihrer“: whose something is. */
  readonly possessives: Words;
  /** Pronouns that can be the subject. */
  readonly subjectPronouns: Words;
  /** „dies“, „das“: mostly the object before a verb of saying. */
  readonly objectPronouns: Words;
  /** „das“ at the beginning: what was just said. */
  readonly thisWords: Words;
  readonly reflexives: Words;
  readonly prepositions: Words;
  /** Prepositions that join a noun to a noun: „von“, „für“, „aus“. */
  readonly joiningPrepositions: Words;
  /** „aus“, „in“: they join only a name that follows at once: „Forscher aus Graz“. */
  readonly placingPrepositions: Words;
  /** „von“, „durch“: before who acts in a passive. */
  readonly agentPrepositions: Words;
  /** „laut“: what follows is always a source. */
  readonly sourcePrepositions: Words;
  /** „nach“: before a noun of saying, or behind it. */
  readonly viewPrepositions: Words;
  /** „zufolge“ */
  readonly sourcePostpositions: Words;
  /** „demnach“ */
  readonly sourceAdverbs: Words;
  /** Those of them that mean a time too: „danach“. */
  readonly looseSourceAdverbs: Words;
  /** The gender of the person whom a pronoun or possessive means. */
  readonly pronounGenders: ReadonlyMap<string, 'masculine' | 'feminine'>;
  /** „er“, „sie“, „ihm“ */
  readonly personalPronouns: Words;
  /** „wonach“ */
  readonly sourceRelatives: Words;
  /** „so“ before the speaker */
  readonly soWords: Words;
  /** „eigenen“: the source is the subject of the sentence. */
  readonly ownWords: Words;
  /** „heißt“, „hieß“ and the „es“ that belongs to them. */
  readonly impersonalVerbs: Words;
  readonly impersonalPronoun: string;
  /** Before a quotation these make it a name: „so genannte“, „Titel“. */
  isNaming(word: string): boolean;
}
