import { endsSentence } from './prose.ts';

/** Openings of lines, in lower case, that point to other articles or speak about the page. German, English, French. */
const openings =
  /^(?:>>|(?:bitte )?(?:lesen|hören|sehen|schauen) sie (?:auch|hier|dazu|mehr|jetzt|außerdem|weiter)|mehr(?::| (?:zum thema|dazu|zu |über|info|artikel|news|aus ))|auch (?:interessant|spannend)|weitere (?:artikel|info|nachrichten|meldungen|themen|links|news)|zum (?:thema|weiterlesen)|siehe auch|das könnte (?:sie|dich) auch|aus dem archiv|read (?:more|also|next)|also read|see also|more (?:on|from|about|stories)|you (?:may|might) (?:also|like)|(?:lire|voir) aussi|à lire|jetzt (?:abonnieren|anmelden|testen|registrieren|lesen)|melden sie sich|sign up|folgen? (?:sie|uns)|follow us|dieser artikel (?:wurde|ist|erschien|stammt)|artikel (?:teilen|drucken|merken)|externer inhalt|an dieser stelle (?:finde|würde|steht)|ich bin (?:damit )?einverstanden|wir verwenden|all(?:e rechte| rights)|©|(?:fotos?|bild(?:er)?|quelle|symbolbild|grafik|video|credits?|photo|image|source|stand|tags?|themen|schlagw\w{1,6}|keywords)\s?:|(?:stand|veröffentlicht|aktualisiert|updated|published|zuletzt)\s?(?:am|\d)|leave a |schreib(?:e|en sie)? (?:einen|den|uns)|hinterlasse|über (?:de[nr] autor|die autorin)|about the author)/;

/** Words with which labels and buttons begin, and sentences as well: „Anzeige“, but also „Anzeige erstattete der Verein.“ */
const labels =
  /^(?:anzeige|werbung|advert|publicité|sponsor|newsletter|abonnieren|subscribe|teilen|share|drucken|kommentar|comment|datenschutz|cookie|copyright|lesetipp|weiterlesen|related|recommended|empf[eo]hl)/;

/** What a line says that leads to something else, anywhere in it. */
const pointer =
  /[Hh]ier geht(?:'s|’s| es) zu|finden Sie (?:hier|jederzeit|in unser|auf unser|unter)|in unserem (?:Live|News)|unseren Newsletter|ieser Artikel gefallen/;

/** How a teaser breaks off. */
const teaserEnd = /(?:\.\.\.|…) ?(?:[Rr]ead [Mm]ore|Weiterlesen|[Mm]ehr(?: lesen)?)$/;

/** Whether a line points to something else: other articles, offers, notes on the page itself. */
export function isSideMatter(text: string): boolean {
  // An expression for both cases takes a browser many times longer to make ready.
  const start = text.slice(0, 80).toLowerCase();
  if (text.length < 200 && pointer.test(text)) return true;
  return (
    openings.test(start) ||
    teaserEnd.test(text.slice(-20)) ||
    (labels.test(start) && !(text.length > 40 && endsSentence(text)))
  );
}
