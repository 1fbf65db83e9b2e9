import { wordSet } from '../word-set.ts';

/** Months and the nouns that ordinals are mostly written before in the news. */
export const nounsAfterOrdinal = wordSet(`
  Januar Jänner Februar Feber März April Mai Juni Juli August September Oktober November Dezember
  Jan Feb Mrz Apr Jun Jul Aug Sep Sept Okt Nov Dez
  Jahrhundert Jahrhunderts Jahrhunderte Jahrhunderten Jahrtausend Jahrtausends Jh Jhd Jahrestag Jahrestages Jahrestags
  Geburtstag Geburtstages Geburtstags Todestag Hochzeitstag Lebensjahr Lebensjahres Weltkrieg Weltkriegs Weltkrieges
  Minute Spielminute Sekunde Runde Etappe Spieltag Spieltages Tag Tages Woche Monat Jahr Mal Klasse Liga Bundesliga Platz
  Stock Stockwerk Etage Kapitel Absatz Auflage Ausgabe Folge Staffel Teil Sitzung Legislaturperiode Wahlperiode Amtszeit
  Wahlgang Bezirk Arrondissement Armee Division Bataillon Brigade Regiment Infanteriedivision Panzerdivision Senat
  Zivilsenat Strafsenat Kammer Breitengrad Längengrad Verfassungszusatz Zusatzartikel Parteitag FC FSV SC SV VfL BC TSV`);

/** Articles, contractions, possessives and the like: „beim 2. Versuch“. */
export const wordsBeforeOrdinal = wordSet(`
  am im zum zur vom beim ins ans der die das dem den des ein eine einen einem einer seit bis ab und sowie oder
  sein seine seinen seinem seiner seines ihr ihre ihren ihrem ihrer ihres mein meine meinen unser unsere unseren unserem
  dieser diese diesem diesen jeder jede jedem jeden kein keine dessen deren deutschlands`);
