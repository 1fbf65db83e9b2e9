/** Openings of lines that point away from the article: further reading, offers, notes to the reader. German, English, French. */
const pointers =
  /^(?:(?:bitte )?(?:lesen|hören|sehen|schauen) sie (?:auch|hier|dazu|mehr|jetzt|außerdem)|lesen sie (?:dazu|weiter)|mehr (?:zum thema|dazu|zu |über|lesen|infos|informationen|artikel|news|aus )|mehr:|lesetipp|auch interessant|auch spannend|weitere (?:artikel|infos|informationen|nachrichten|meldungen|themen|links|news)|weiterlesen|zum thema|zum weiterlesen|passend dazu|siehe auch|dazu passt|das könnte (?:sie|dich|euch)|empfohlene|empfehlung|aus dem archiv|hintergrund:|read (?:more|also|next)|see also|more (?:on|from|about|stories)|related|you (?:may|might) (?:also )?like|recommended|also read|don't miss|lire aussi|à lire|voir aussi|sur le même sujet)/i;

const notices =
  /^(?:anzeige|werbung|advertisement|publicité|sponsored|newsletter|abonnieren|jetzt (?:abonnieren|anmelden|testen|registrieren|lesen)|melden sie sich|sign up|subscribe|folgen sie|folge uns|follow us|teilen|share|drucken|kommentare?\b|kommentar (?:schreiben|verfassen|hinterlassen)|comments?\b|diesen artikel|dieser artikel (?:wurde|ist|erschien|stammt)|artikel (?:teilen|drucken|merken)|externer inhalt|empfohlener (?:redaktioneller|externer) inhalt|an dieser stelle (?:finden|würden|steht)|ich bin (?:damit )?einverstanden|wir (?:benötigen|brauchen) ihre (?:zustimmung|einwilligung)|wir verwenden|(?:diese|unsere) (?:seite|website|webseite) (?:verwendet|nutzt)|mit (?:ihrem|dem) klick|datenschutz|cookies?|alle rechte vorbehalten|all rights reserved|©|copyright|(?:foto|bild|quelle|symbolbild|fotos|bilder|grafik|video|credits?|photo|image|source)\s?:|(?:stand|veröffentlicht|aktualisiert|updated|published|zuletzt)\s?(?::|am|\d)|schlagw|stichw|themen\s?:|tags?\s?:|keywords|bewerte|leave a (?:reply|comment)|schreib(?:e|en sie)? (?:einen|den|uns)|hinterlasse|über den autor|über die autorin|about the author|zur startseite|nach oben|skip to|zum inhalt)/i;

/** Whether a line points to something else: other articles, offers, notes on the page itself. */
export function isSideMatter(text: string): boolean {
  return pointers.test(text) || notices.test(text);
}

/** Whether a short line announces that the article is over and other things follow. */
export function isEndMark(text: string): boolean {
  return text.length < 60 && pointers.test(text);
}
