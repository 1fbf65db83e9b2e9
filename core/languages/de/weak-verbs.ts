import { wordSet } from '../word-set.ts';

/** Common weak verbs of German news, without separable prefixes: their stems tell the subjunctive of reported speech. */
export const weakVerbs: ReadonlySet<string> =
  wordSet(`machen sagen führen stellen setzen legen zeigen spielen leben glauben hoffen brauchen suchen arbeiten dienen folgen handeln
    fordern ändern verändern erinnern verbessern verhindern behindern fördern liefern steuern dauern trauern sichern versichern speichern
    äußern weigern steigern verringern erweitern erfordern hören gehören kosten warten erwarten planen drohen bedrohen warnen zahlen
    bezahlen kaufen verkaufen holen wiederholen erholen öffnen eröffnen rechnen bezeichnen verzeichnen reden klären erklären lernen
    lehnen teilen verteilen beteiligen verteidigen bestätigen beschuldigen entschuldigen kündigen beruhigen beunruhigen beschäftigen
    berücksichtigen benötigen rechtfertigen ermöglichen verpflichten berichten richten errichten unterrichten leisten nutzen nützen
    benutzen schützen unterstützen stützen stürzen kürzen sorgen besorgen entsorgen versorgen klagen beklagen verklagen fragen
    befragen jagen wagen beantragen wirken bewirken decken entdecken wecken drücken schicken rücken blicken passen fassen befassen
    verfassen umfassen hassen lösen auslösen reisen kreisen führen stören zerstören gefährden enden beenden landen gründen
    begründen melden bilden dulden schaden töten verletzen besetzen ersetzen schätzen ergänzen grenzen begrenzen pflanzen tanzen
    üben prüfen überprüfen kämpfen bekämpfen hoffen schaffen verhaften haften verschärfen kaufen laufen häufen rufen dürfen begreifen
    reichen erreichen weichen gleichen sprechen machen verursachen suchen versuchen untersuchen besuchen buchen herrschen beherrschen
    forschen erforschen mischen wünschen täuschen enttäuschen löschen lauschen tauschen fehlen zählen erzählen wählen erfüllen füllen
    stimmen bestimmen zustimmen filmen stürmen nehmen kümmern träumen räumen lehren verkehren kehren ehren wehren vermehren nähren
    währen bewähren gewähren führen spüren rühren berühren lauern dauern bedauern erneuern feuern befeuern scheitern erläutern fürchten
    befürchten achten beachten beobachten betrachten trachten achten verachten flüchten dichten vernichten verzichten sichten
    begrüßen genießen schließen grüßen büßen meinen weinen dienen verdienen wohnen betonen schonen belohnen trennen ahnen mahnen
    ermahnen abmahnen bahnen warnen entfernen ordnen segnen begegnen eignen leugnen regnen zeichnen kennzeichnen lohnen lauten bedeuten
    leiten begleiten bereiten verbreiten vorbereiten bearbeiten verarbeiten erarbeiten beantworten antworten verantworten retten
    wetten betten starten erstatten gestatten bestatten veranstalten gestalten verwalten schalten spalten halten enthalten posten testen
    rüsten tasten belasten entlasten haften heften stiften leben erleben beleben streben geben glauben erlauben rauben berauben schrauben
    bleiben üben verüben loben toben proben erproben kleben schweben werben färben verbleiben sterben begleiten lieben belieben schieben
    folgen verfolgen erfolgen befolgen zweifeln bezweifeln verzweifeln sammeln versammeln handeln verhandeln behandeln misshandeln
    wechseln verwechseln entwickeln ermitteln vermitteln übermitteln verdoppeln koppeln regeln segeln klingeln verriegeln wickeln
    lächeln angeln mangeln bemängeln hageln nageln siedeln pendeln bangen verlangen gelangen hängen verhängen drängen bedrängen zwängen
    bringen vergehen bewegen erwägen pflegen regen erregen anregen tagen beitragen vertagen beugen vorbeugen zeugen erzeugen überzeugen
    neigen zeigen eignen ereignen genügen vergnügen verfügen fügen rügen siegen besiegen kriegen liegen biegen taugen saugen ragen
    überragen trauen betrauen vertrauen bauen schauen stauen erneuen freuen bereuen betreuen streuen scheuen reihen leihen weihen
    verzeihen bejahen verneinen nähen drehen stehen sehen ziehen blühen bemühen fühlen kühlen wühlen spülen hüllen enthüllen stillen
    stellen erstellen herstellen fällen quellen schnellen bestellen anstellen rollen zollen sollen wollen holen teilen heilen eilen
    beurteilen verurteilen urteilen weilen verweilen mitteilen spalten schulen spulen malen zahlen prahlen strahlen bestrahlen fehlen
    empfehlen spielen zielen erzielen kommen stammen dämmen hemmen stemmen schwimmen bremsen fliehen kippen klappen schleppen stoppen
    verschleppen tippen pumpen kämpfen schrumpfen impfen dämpfen stopfen klopfen hüpfen knüpfen schöpfen erschöpfen rutschen putschen
    peitschen wischen erwischen verwischen zischen hetzen nutzen ritzen blitzen besitzen sitzen schwitzen spritzen stützen platzen
    kratzen schmerzen stürzen würzen heizen reizen beizen verletzen verschmutzen benachteiligen bevorzugen verharmlosen zögern verzögern
    hungern verhungern lagern belagern lockern sickern twittern füttern erschüttern klettern blättern zittern wittern mildern schildern
    wandern hindern mindern vermindern wundern bewundern plündern ändern sondern kentern ankern scheitern läutern erwidern befördern
    bereichern versickern abliefern überdauern funken danken bedanken denken lenken schenken senken versenken sinken winken stärken
    bestärken verstärken merken bemerken wirken werken blocken locken stocken trocknen rechnen wecken erwecken strecken erstrecken
    schmecken stecken verstecken entdecken erschrecken knicken sticken ersticken blicken erblicken ersuchen lachen wachen bewachen
    überwachen erwachen machen rauchen brauchen missbrauchen verbrauchen tauchen auftauchen hauchen fluchen verfluchen weigern ärgern
    verärgern lügen existieren verlängern versammeln beantragen begehen erleichtern erschweren verkürzen vergrößern verkleinern
    beschleunigen bremsen vereinigen genehmigen beschädigen`);
