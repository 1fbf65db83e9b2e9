import type { EventWords } from '../event-words.ts';
import { wordSet as set } from '../word-set.ts';

const notFinite =
  set(`mit seit bereits nicht jetzt dort damit somit zuletzt erst fast selbst sonst meist insgesamt bekannt gesamt derzeit zurzeit
  heute bitte letzte erste zweite dritte nächste rechte alte beste weite meiste leicht bisher vergangenen weiten alten ersten letzten zweiten dritten nächsten
  besten meisten bekannten gesamten unten hinten mitten weit schlecht recht nachts gut laut samt statt anstatt spät direkt zunächst oft längst jüngst`);

/** Longer words are no verbs; the expression for them would be slow. */
const longestVerb = 40;

const eventNouns =
  /(?:unfall|unglück|anschlag|angriff|attentat|amoklauf|überfall|mord|tötung|brand|feuer|explosion|erdbeben|beben|sturm|unwetter|hochwasser|lawine|absturz|kollision|austausch|streik|protest|proteste|demonstration|kundgebung|unruhen|kämpfe|kämpfen|gefecht|gefechte|putsch|aufstand|wahl|wahlen|abstimmung|votum|referendum|urteil|prozess|klage|anklage|festnahme|verhaftung|razzia|durchsuchung|entführung|freilassung|rücktritt|ernennung|entlassung|kündigung|übernahme|fusion|insolvenz|pleite|gipfel|treffen|verhandlungen|gespräche|waffenruhe|einsatz|konferenz|besuch|vertrag|abkommen|einigung|kompromiss|gesetz|beschluss|verbot|sanktionen|sieg|niederlage|finale|meisterschaft|spiel|turnier|rekord|eröffnung|start|premiere|verleihung|auszeichnung|preis|tod|begräbnis|geburt|hochzeit|ausbruch|epidemie|evakuierung|warnung|rückruf|streit|affäre|skandal|ausfall|störung|fund|entdeckung|studie|einsturz|erdrutsch|überschwemmung|havarie|notlandung|zusammenstoß|zusammenstöße|auseinandersetzung|ausschreitung|krawalle|schießerei|schlägerei|geiselnahme|raub|einbruch|flucht|räumung|besetzung|blockade|beschuss|bombardierung|offensive|invasion|hinrichtung|verurteilung|freispruch|abzug|absage|einweihung|gründung|schließung|stilllegung|vereidigung|nominierung)(?:e?s|en|e|n)?$/iu;

const siteNouns =
  /(?:anlage|gericht|gerichtshof|haus|heim|schule|universität|hochschule|kirche|moschee|synagoge|dom|bahnhof|flughafen|hafen|stadion|halle|arena|platz|straße|autobahn|brücke|tunnel|park|museum|theater|hotel|restaurant|fabrik|werk|kraftwerk|zentrum|zentrale|gefängnis|anstalt|kaserne|stützpunkt|lager|gelände|gebäude|hof|insel|küste|see|fluss|meer|wald|gebirge|tal|dorf|ort|stadt|gemeinde|hauptstadt|region|provinz|bezirk|kreis|grenze|botschaft|parlament|rathaus|ministerium|klinik|krankenhaus|spital|laden|supermarkt|wochenmarkt|weihnachtsmarkt|schloss|burg|wohnung|garten|bad|zoo)(?:e?s|en|e|n|er|ern)?$/iu;

/** How German news tell what happened, where, when, why and how. */
export const germanEvents: EventWords = {
  looksFinite: (word) =>
    /^\p{Ll}{3,}(?:te|ten|t|ieren)$/u.test(word) &&
    !notFinite.has(word) &&
    !/(?:haft|schaft|heit|keit|lichst)$/u.test(word),
  looksNonFinite: (word) =>
    word.length <= longestVerb &&
    /^\p{Ll}*(?:ge\p{Ll}{2,}(?:t|en)|(?:be|ver|er|ent|zer|miss|über|unter|wider|hinter)\p{Ll}{2,}(?:t|en)|iert|\p{Ll}{3}(?:en|ern|eln)|sein|tun|getan)$/u.test(
      word,
    ),
  isPlural: (verb) => verb.endsWith('n') || verb === 'sind',
  isInflected: (word) => /(?:e|en|er|es|em)$/u.test(word),
  isParticipleAttribute: (word) => /(?:n?de[nr]?|te[nr]?|ene[nr]?)$/u.test(word),
  and: set('und sowie &'),
  isEventNoun: (word) => /^\p{Lu}/u.test(word) && eventNouns.test(word),
  isSiteNoun: (word) => /^\p{Lu}/u.test(word) && siteNouns.test(word),
  stativeVerbs: set(
    'ist sind war waren hat haben hatte hatten gilt gelten galt galten bleibt bleiben scheint scheinen liegt liegen besteht bestehen gehört gehören heißt gibt gäbe',
  ),
  openVerbs:
    set(`hat haben hatte hatten habe hätte hätten ist sind war waren sei seien wäre wären wird werden wurde wurden werde würde würden
    soll sollen sollte sollten will wollen wollte wollten kann können konnte konnten könnte könnten muss müssen musste mussten
    darf dürfen durfte durften dürfte dürften möchte möchten lässt lassen ließ ließen`),
  verbParticles: set(
    'ab an auf aus bei durch ein entgegen fest fort frei her heraus herein hin hinaus hinzu los mit nach nieder statt teil um vor voran vorbei weg weiter wieder zu zurück zusammen',
  ),
  pastPerfect: set('hatte hatten war waren'),
  backgroundWords: set(
    'ursprünglich früher damals einst zuvor vorher bereits bisher bislang lange traditionell normalerweise üblicherweise immer häufig oft geboren stammt stammte aufgewachsen',
  ),
  presentWords: set('jetzt nun heute gestern erstmals'),
  takingUp: set(
    'dies das dieser diese dieses dabei damit dadurch dazu davon daran darauf darüber deshalb daher deswegen er sie es ihr ihre sein seine so zudem außerdem auch',
  ),
  impersonalVerbs: new Map([
    ...['gab', 'gibt', 'gäbe', 'gebe', 'geben', 'gegeben'].map((verb) => [verb, set('')] as const),
    ...['kam', 'kommt', 'kommen', 'gekommen', 'komme'].map((verb) => [verb, set('zu zum zur')] as const),
  ]),
  placePrepositions:
    set(`in im ins an am auf bei beim vor vorm nahe nördlich südlich östlich westlich nordöstlich nordwestlich südöstlich südwestlich
    unter neben unweit entlang innerhalb außerhalb`),
  directions: set('richtung'),
  placeRelations: set(
    'nähe norden süden osten westen nordosten nordwesten südosten südwesten umgebung raum zentrum innenstadt stadtteil süd nord',
  ),
  afterRelation: set('von vom des der'),
  thereWords: set('dort daselbst'),
  seatPhrases: new Set(['vor gericht']),
  pairOpeners: set('sowohl weder'),
  timePrepositions: set('am im in an seit vor nach bis gegen um ab zum vom von zu während kurz diesen zwischen'),
  dateArticles: set('den dem der'),
  betweenDates: set(', den dem um gegen im am und bis zum'),
  reasonOpeners: set('weil da zumal'),
  purposeOpeners: set('um'),
  reasonPrepositions: set('wegen aufgrund angesichts infolge mangels dank zwecks'),
  joiningPrepositions: set('gegen zwischen an für über bei zu zur zum'),
  reasonNouns: set('grund gründe ursache ursachen auslöser anlass hintergrund motiv ziel begründung grundlage'),
  reasonVerbs: set('begründete begründeten begründet begründen'),
  withWords: set('mit'),
  mannerOpeners: set('indem'),
  meansPrepositions: set('durch mithilfe mittels per anhand'),
  meansPhrases: new Set(['mit hilfe']),
};
