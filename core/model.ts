/**
 * The words of the whole project. A page becomes a PageSnapshot, that an Article, and that a FactSheet;
 * every claim in a sheet is a span of `Article.text`.
 */

/** Half-open range of UTF-16 offsets into `Article.text`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A span together with the words it covers: `text === article.text.slice(start, end)`. */
export interface Extract extends Span {
  readonly text: string;
}

/** An outcome that may fail in an expected way; exceptions are kept for broken invariants. */
export type Result<Value, Failure extends { readonly kind: string }> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly failure: Failure };

// ---- The page, as the content script saw it -------------------------------------------------------------------

/** What a page shows at one moment, without any reference to the DOM. */
export interface PageSnapshot {
  readonly url: string;
  /** The declared language (`<html lang>`), as written, or null. */
  readonly language: string | null;
  /** `document.title`. */
  readonly title: string;
  /** `<meta>` elements in document order; `name` is the lower-cased name, property or http-equiv. */
  readonly meta: readonly { readonly name: string; readonly content: string }[];
  /** `<link rel="canonical">`, resolved, or null. */
  readonly canonicalUrl: string | null;
  /** The raw text of each `application/ld+json` script, untrusted. */
  readonly jsonLd: readonly string[];
  /** Values the markup states about its own text: microdata (`itemprop`) and `<time datetime>` (property `time`). */
  readonly marked: readonly MarkedValue[];
  /** Every element that holds visible text, parents before children; index 0 is the body. */
  readonly elements: readonly SnapshotElement[];
  /** The visible blocks of text in document order. */
  readonly blocks: readonly SnapshotBlock[];
  /** Things on the page that are not text but tell what kind of page it is. */
  readonly counts: {
    readonly videos: number;
    readonly images: number;
    readonly textInputs: number;
    readonly passwordInputs: number;
    readonly articles: number;
  };
}

/** `element` is the index of the nearest element in `PageSnapshot.elements`, or -1 outside of any. */
export interface MarkedValue {
  readonly property: string;
  readonly value: string;
  readonly text: string;
  readonly element: number;
}

export interface SnapshotElement {
  /** Index of the parent in `PageSnapshot.elements`; -1 for the body. */
  readonly parent: number;
  /** Tag name in lower case. */
  readonly tag: string;
  /**
   * `contenteditable` where the text can be edited, then id, class, role, itemprop and aria-label in lower case, separated by blanks, at most
   * 200 characters.
   */
  readonly hint: string;
}

export interface SnapshotBlock {
  /** The text as shown: runs of white space folded to one blank, soft hyphens and zero-width characters left out. */
  readonly text: string;
  /** The nearest block-level element: index into `PageSnapshot.elements`. */
  readonly element: number;
  /** How many of the characters of `text` stand in links. */
  readonly linkLength: number;
  /** How many of the characters of `text` stand in bold or italic elements. */
  readonly emphasisLength: number;
}

// ---- The article ----------------------------------------------------------------------------------------------

export type BlockRole = 'headline' | 'lede' | 'paragraph' | 'heading' | 'quote' | 'list' | 'caption' | 'byline';

export interface ArticleBlock extends Span {
  readonly role: BlockRole;
  /** Index into `PageSnapshot.blocks` of the block with exactly this text, or null for an article made from plain text. */
  readonly source: number | null;
}

export interface Article {
  readonly headline: string | null;
  /** Authors, one name each, without „Von“ and without functions. */
  readonly byline: readonly string[];
  /** ISO 8601 date or date and time with its zone, as precise as the page states it. */
  readonly published: string | null;
  readonly modified: string | null;
  readonly publisher: string | null;
  readonly section: string | null;
  /** Whether the page says that not everybody may read all of it: then the text may be its free part only. */
  readonly paywalled: boolean;
  /** BCP 47 primary language of the text itself, decided from the text: `de`. */
  readonly language: string;
  readonly url: string | null;
  /** The types of schema.org that the page states, such as „LiveBlogPosting“; absent when it states none. */
  readonly types?: readonly string[];
  /** All blocks in reading order, joined by blank lines; every span of the sheet counts from here. */
  readonly text: string;
  readonly blocks: readonly ArticleBlock[];
}

/** `teaser`: only the free part of an article behind a paywall; `report`: all that is nothing else. */
export type ArticleKind = 'report' | 'interview' | 'opinion' | 'liveBlog' | 'pressRelease' | 'longRead' | 'teaser';

/** Why a page was not taken for an article; each has an interface text. */
export type NotArticleReason =
  | 'empty'
  | 'tooShort'
  | 'frontPage'
  | 'sectionPage'
  | 'searchPage'
  | 'shop'
  | 'forum'
  | 'login'
  | 'video'
  | 'gallery'
  | 'editor'
  | 'service'
  | 'noProse'
  | 'notHtml';

export interface NotAnArticle {
  readonly kind: 'notAnArticle';
  readonly reason: NotArticleReason;
}

export interface UnsupportedLanguage {
  readonly kind: 'unsupportedLanguage';
  /** What the text seems to be written in: a BCP 47 primary language, or `und`. */
  readonly language: string;
}

/** The background could not do its work: damaged data, a refused message. */
export interface Broken {
  readonly kind: 'broken';
  readonly message: string;
}

export type NotUnderstood = NotAnArticle | UnsupportedLanguage | Broken;

// ---- Text -----------------------------------------------------------------------------------------------------

export interface Token extends Extract {}

export interface Sentence extends Span {
  readonly tokens: readonly Token[];
  /** Index into `Article.blocks`. */
  readonly block: number;
}

// ---- Names ----------------------------------------------------------------------------------------------------

export type EntityKind = 'person' | 'place' | 'organisation';

/** Which step found a mention. */
export type MentionSource = 'tagger' | 'gazetteer' | 'propagation' | 'description' | 'part';

export interface Mention extends Span {
  readonly kind: EntityKind;
  readonly surface: string;
  readonly source: MentionSource;
  /** 0 to 1: how sure we are that this is a name of this kind. */
  readonly confidence: number;
  /** Other kinds that the same words may well be a name of, the likeliest first; present when there are any. */
  readonly alternatives?: readonly KindGuess[];
}

/** A kind with a confidence of its own, 0 to 1. */
export interface KindGuess {
  readonly kind: EntityKind;
  readonly confidence: number;
}

/** A role as the article states it; `text` is in display form (nominative), the span is its evidence. */
export interface Role extends Span {
  readonly text: string;
}

/** What somebody is to another entity of the sheet, in the article's words. */
export interface Relation extends Extract {
  /** The mention of the other, within it. */
  readonly to: Span;
}

export interface Entity {
  /** Unique in its sheet: `person-1`. */
  readonly id: string;
  /** The fullest form found, in the nominative. */
  readonly name: string;
  readonly kind: EntityKind;
  /** The other forms found in the text, as written, in order of appearance. */
  readonly aliases: readonly string[];
  /** In order of appearance; never empty. */
  readonly mentions: readonly Omit<Mention, 'kind'>[];
  /** Where the article means the entity without its name, „die Ministerin“, „sie“; present when there are any. Never names. */
  readonly descriptions?: readonly Omit<Mention, 'kind'>[];
  /** Where its name stands inside a compound, „Kreml“ in „Kreml-Sprecher“: the span is that of the name alone; present when there are any. */
  readonly parts?: readonly Omit<Mention, 'kind'>[];
  /** 0 to 1: how central the entity is to the article; the most central of its kind has the highest. */
  readonly salience: number;
  readonly roles: readonly Role[];
  /** Only of people of whom an apposition states some. */
  readonly relations?: readonly Relation[];
}

export type PlaceKind = 'city' | 'country' | 'region' | 'continent' | 'water' | 'mountains' | 'site';

export interface Place extends Entity {
  readonly kind: 'place';
  /** Present when the place was linked to the gazetteer. */
  readonly placeKind?: PlaceKind;
  /** ISO 3166-1 alpha-2. */
  readonly country?: string;
  /** Degrees north. */
  readonly lat?: number;
  /** Degrees east. */
  readonly lon?: number;
  readonly geonamesId?: number;
  /**
   * 0 to 1: how sure it is that this place of the gazetteer is meant, or without a link that the place lies in `country`; present with
   * either.
   */
  readonly linkConfidence?: number;
  /** Present when most mentions mean the government that sits there: „Moskau fordert“. */
  readonly government?: true;
}

export interface Person extends Entity {
  readonly kind: 'person';
}

export interface Organisation extends Entity {
  readonly kind: 'organisation';
}

// ---- Facts ----------------------------------------------------------------------------------------------------

/** What somebody does by saying something. */
export type SpeechSense =
  | 'say'
  | 'ask'
  | 'demand'
  | 'announce'
  | 'deny'
  | 'confirm'
  | 'accuse'
  | 'criticise'
  | 'praise'
  | 'warn'
  | 'think'
  | 'report';

export interface Statement extends Extract {
  /** `direct`: whole sentences or clauses in quotation marks; `partial`: quoted words within the article's own; `indirect`: all else. */
  readonly kind: 'direct' | 'indirect' | 'partial';
  /** The words that say that it was said, or null where a statement goes on without any. */
  readonly cue: (Extract & { readonly sense: SpeechSense }) | null;
  /** Whose statement it is as the text has it; `entityId` is null where that is nobody of the sheet. */
  readonly speaker: (Extract & { readonly entityId: string | null }) | null;
}

/** A number that counts or measures something, with the words that bound it and what it counts. */
export interface Figure extends Extract {
  /** The number, the lower end of a range, or the first of a score; „ein Drittel“ is 1/3. */
  readonly value: number;
  /** The upper end of a range, or the second number of a score, which may be the lower one. */
  readonly upper?: number;
  /**
   * Null where a noun alone is counted; a symbol („%“, „km²“, „°C“), a currency after ISO 4217 or „ct“, or one of „percentage points“, „share“, „score“,
   * „times“, „years“ (an age) and „magnitude“.
   */
  readonly unit: string | null;
  /** The noun phrase of which there are so many, as written, or null. */
  readonly counted: string | null;
  /** Not exact: a bound, „rund“, or a vague number like „Dutzende“. */
  readonly approximate: boolean;
}

export interface DateExpression extends Extract {
  readonly type: 'DATE' | 'TIME' | 'DURATION' | 'SET';
  /** TIMEX3 value. */
  readonly value: string;
  /** Earliest and latest day that the expression can mean, ISO 8601, or null. */
  readonly earliest: string | null;
  readonly latest: string | null;
}

export interface MainEvent {
  readonly who: Extract | null;
  readonly what: Extract | null;
  readonly where: Extract | null;
  readonly when: Extract | null;
  readonly why: Extract | null;
  readonly how: Extract | null;
}

// ---- The sheet ------------------------------------------------------------------------------------------------

export interface SheetArticle extends Omit<Article, 'blocks' | 'language' | 'types'> {
  readonly isArticle: boolean;
  /** Absent for an ordinary report. */
  readonly kind?: Exclude<ArticleKind, 'report'>;
  /** Why the page is no article or was not understood; null for one that was. */
  readonly reason: NotArticleReason | 'unsupportedLanguage' | null;
  readonly language: string | null;
  /** Null for what was not understood. */
  readonly namesFoundBy: NameFinder | null;
  /** Words of lede, paragraphs, headings, quotes and lists. */
  readonly wordCount: number;
  /** Whole minutes at 200 words a minute, at least 1 for an article. */
  readonly readingMinutes: number;
  readonly blocks: readonly (Span & { readonly role: BlockRole })[];
}

/**
 * What found an article's names: the learned tagger; where there is none or it is damaged, the list of places and rules alone; in a language that is not read,
 * lists of places and names alone.
 */
export type NameFinder = 'tagger' | 'rules' | 'lists';

/** The contract that popup, exports and command line share: docs/fact-sheet.schema.json. */
export interface FactSheet {
  readonly article: SheetArticle;
  readonly people: readonly Person[];
  readonly places: readonly Place[];
  readonly organisations: readonly Organisation[];
  readonly statements: readonly Statement[];
  readonly figures: readonly Figure[];
  readonly dates: readonly DateExpression[];
  readonly mainEvent: MainEvent;
  /** At most three sentences that tell most of the article, in its order; none for a short one. */
  readonly keySentences: readonly Extract[];
  /** The article's own section headings. */
  readonly outline: readonly Extract[];
}

// ---- Corrections ----------------------------------------------------------------------------------------------

/**
 * Something that a reader has put right about a name. It is bound to the name as written and not to an id or an entry of the data, so that it
 * holds in every article and after every update.
 */
export type Correction = Corrected &
  (
    | { readonly kind: 'hide' }
    /** The words name nothing, of whatever kind. */
    | { readonly kind: 'notAName' }
    | { readonly kind: 'setKind'; readonly to: EntityKind }
    | { readonly kind: 'rename'; readonly to: string }
    /** Is the entity of the same kind with the name `to`, where both are in one article. */
    | { readonly kind: 'sameAs'; readonly to: string }
    /** What is written `surface` is somebody or something else than the rest. */
    | { readonly kind: 'split'; readonly surface: string }
  );

/** What a correction is about, and where it holds. */
export interface Corrected {
  /** As the sheet had it when it was put right. */
  readonly name: string;
  readonly entityKind: EntityKind;
  /** The host name of the only site on which it holds; null for everywhere. */
  readonly host: string | null;
}

/** How far the reading of one tab's page has come: what popup and badge show. */
export type Reading =
  | { readonly kind: 'reading' }
  | { readonly kind: 'ready'; readonly sheet: FactSheet }
  | NotUnderstood
  /** No content script answers: a browser page, a PDF, or a tab older than the extension. */
  | { readonly kind: 'unreachable' };
