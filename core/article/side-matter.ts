/** Openings of lines that point away from the article, to others. German, English, French. */
const pointers =
  /^(?:(?:bitte )?(?:lesen|hören|sehen|schauen) sie (?:auch|hier|dazu|mehr|jetzt|außerdem)|lesen sie weiter|mehr(?::| (?:zum thema|dazu|zu |über|infos|informationen|artikel|news|aus ))|lesetipp|auch (?:interessant|spannend)|weitere (?:artikel|info|nachrichten|meldungen|themen|links|news)|weiterlesen|zum (?:thema|weiterlesen)|passend dazu|siehe auch|dazu passt|das könnte|empfohlene|empfehlung|aus dem archiv|read (?:more|also|next)|see also|more (?:on|from|about|stories)|related|you (?:may|might) |recommended|also read|don't miss|lire aussi|à lire|voir aussi|sur le même sujet)/i;

/** Openings of notes that are about the page: advertising, consent, sources of pictures, buttons. */
const notices =
  /^(?:anzeige|werbung|advertisement|publicité|sponsored|newsletter|abonnieren|jetzt (?:abonnieren|anmelden|testen|registrieren|lesen)|melden sie sich|sign up|subscribe|folgen sie|folge uns|follow us|teilen|share|drucken|kommentare?\b|comments?\b|dieser artikel (?:wurde|ist|erschien|stammt)|artikel (?:teilen|drucken|merken)|externer inhalt|empfohlener |an dieser stelle (?:finde|würde|steht)|ich bin (?:damit )?einverstanden|wir (?:benötigen|brauchen) ihre|wir verwenden|mit (?:ihrem|dem) klick|datenschutz|cookies?|alle rechte|all rights|©|copyright|(?:fotos?|bild(?:er)?|quelle|symbolbild|grafik|video|credits?|photo|image|source|stand|tags?|themen|schlagw\w{1,6}|keywords)\s?:|(?:stand|veröffentlicht|aktualisiert|updated|published|zuletzt)\s?(?::|am|\d)|leave a |schreib(?:e|en sie)? (?:einen|den|uns)|hinterlasse|über de[nr] autor|über die autorin|about the author|zur startseite|nach oben|skip to|zum inhalt)/i;

/** Whether a line points to something else: other articles, offers, notes on the page itself. */
export function isSideMatter(text: string): boolean {
  return pointers.test(text) || notices.test(text);
}
