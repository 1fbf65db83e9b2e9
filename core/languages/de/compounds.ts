import type { CompoundRules } from '../compound-rules.ts';
import { wordSet } from '../word-set.ts';
import { otherAcronyms } from './organisation-words.ts';
import { functionEndings } from './person-words.ts';

/** Nouns that news texts write in one word with a name; an ending of a case or of the plural may follow. */
const heads = wordSet(`
  krieg krise konflikt reise besuch politik frage wahl wahlkampf wahlkreis wahlbezirk wahlergebnis wahlprogramm debatte sitzung mandat fraktion
  abgeordnete abgeordneter abgeordneten mitglied gruppe ausschuss verwaltung büro gebäude vizepräsident vize präsidium
  soldat truppe einsatz major rekrut rekruten krankenhaus einheit kaserne hubschrauber verband kommando mission abkommen vertrag gesetz protokoll
  konzern werk tochter standort sprecher sprecherin chef chefin boss aktie aktien anteil anteile filiale modell mitarbeiter angestellte angestellten vorstand
  aufsichtsrat kunde kunden zentrale produkt fabrik händler manager betriebsrat maschine flugzeug flug konkurrent konkurrenz
  kämpfer führer miliz regierung regime stellung anhänger gegner kritiker experte kenner freund feind fan fans spieler trainer spiel trikot
  tournee tour pokal cup turnier team liga mannschaft qualifikation
  insel küste mündung region gebiet ufer strand urlaub urlauber staat land länder grenze hafen brücke tal
  mond sonde mission forschung forscher station landung fähre rakete atmosphäre
  prozess affäre skandal verfahren urteil verteidigung bericht studie resolution mandat gipfel konferenz treffen beitritt austritt
  geschäft export import handel markt marke wirtschaft währung anleihe
  gespräche verhandlung verhandlungen plan initiative strategie hilfe botschaft botschafter vertreter beauftragte beauftragter gesandte
  bewegung organisation partei koalition lager flügel wähler vorsitz vorsitzende vorsitzender kandidat kandidatin
  preis jury buch film roman oper show sendung serie angriff attentat anschlag rückkehrer flüchtling flüchtlinge heimkehrer
  angaben artikel klausel fest tag woche jahr chefin bilanz kurs zeit ära
  museum protokoll konferenz blockade teilung mauer vergleich bild beziehungen rückzug abzug mandate klausel medien korrespondent sanktionen embargo`);

const adjectives =
  /^(?:weit|nah|treu|freundlich|feindlich|kritisch|intern|eigen|geführt|gestützt|finanziert|fern|skeptisch|stämmig|amerikanisch|gesteuert|unterstützt|basiert|bezogen)(?:e[nrsm]?)?$/u;

const ofBodies = wordSet(`
  chef chefin sprecher sprecherin vorsitzende vorsitzender vorsitzenden vorsitz vorstand vorständin aufsichtsrat generalsekretär generalsekretärin präsident präsidentin
  gründer mitglied fraktion fraktionschef fraktionsvorsitzende politiker politikerin abgeordnete abgeordneter abgeordneten kandidat kandidatin spitzenkandidat
  mitarbeiter geschäftsführer landesverband kreisverband ortsverband parteitag staat gipfel treffen beitritt reporter korrespondent führung spitze zentrale angaben bericht mission`);

const endings = ['', 'e', 'n', 'en', 's', 'es', 'er', 'ern', 'in', 'innen'];

/** A noun without what may be the ending of a case or of the plural. */
function basesOf(word: string): readonly string[] {
  return endings.filter((ending) => word.endsWith(ending)).map((ending) => word.slice(0, word.length - ending.length));
}

function endsWithHead(word: string): boolean {
  if (functionEndings.some((ending) => word.endsWith(ending))) return true;
  return basesOf(word).some((base) => {
    for (let at = 3; at <= base.length - 5; at++) if (heads.has(base.slice(at))) return true;
    return false;
  });
}

const functions: ReadonlySet<string> = new Set(functionEndings);

/** How German does it. */
export const germanCompounds: CompoundRules = {
  joints: ['', 's', 'es'],
  otherAcronyms: new Set([
    ...otherAcronyms,
    ...wordSet('NS BWL VWL UV IP SIM API JVA TOP LSD BMX BD ALG DJ MRT CT HI'),
  ]),
  isHead: (word) => functions.has(word) || basesOf(word).some((base) => heads.has(base)),
  endsWithHead,
  isOfBody: (word) => basesOf(word).some((base) => ofBodies.has(base)),
  isAdjective: (rest) => adjectives.test(rest),
};
