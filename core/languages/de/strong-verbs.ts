/**
 * Principal parts of the strong and irregular verbs of German: infinitive, third person of the present, of the past, participle,
 * subjunctive of the past. Verbs with prefixes follow their base.
 */
export const strongVerbs: ReadonlyMap<string, readonly string[]> = new Map(
  `geben:gibt:gab:gegeben:gäbe sprechen:spricht:sprach:gesprochen:spräche nennen:nennt:nannte:genannt:nennte
  denken:denkt:dachte:gedacht:dächte bringen:bringt:brachte:gebracht:brächte kennen:kennt:kannte:gekannt:kennte
  wissen:weiß:wusste:gewusst:wüsste gehen:geht:ging:gegangen:ginge stehen:steht:stand:gestanden:stünde sehen:sieht:sah:gesehen:sähe
  kommen:kommt:kam:gekommen:käme nehmen:nimmt:nahm:genommen:nähme finden:findet:fand:gefunden:fände halten:hält:hielt:gehalten:hielte
  lassen:lässt:ließ:gelassen:ließe liegen:liegt:lag:gelegen:läge bleiben:bleibt:blieb:geblieben:bliebe
  schreiben:schreibt:schrieb:geschrieben:schriebe weisen:weist:wies:gewiesen:wiese werfen:wirft:warf:geworfen:würfe
  rufen:ruft:rief:gerufen:riefe raten:rät:riet:geraten:riete schlagen:schlägt:schlug:geschlagen:schlüge fahren:fährt:fuhr:gefahren:führe
  tragen:trägt:trug:getragen:trüge schließen:schließt:schloss:geschlossen:schlösse treten:tritt:trat:getreten:träte
  bieten:bietet:bot:geboten:böte bitten:bittet:bat:gebeten:bäte ziehen:zieht:zog:gezogen:zöge heißen:heißt:hieß:geheißen:hieße
  streiten:streitet:stritt:gestritten:stritte greifen:greift:griff:gegriffen:griffe steigen:steigt:stieg:gestiegen:stiege
  sinken:sinkt:sank:gesunken:sänke fallen:fällt:fiel:gefallen:fiele laufen:läuft:lief:gelaufen:liefe sterben:stirbt:starb:gestorben:stürbe
  gelten:gilt:galt:gegolten:gälte helfen:hilft:half:geholfen:hülfe treffen:trifft:traf:getroffen:träfe
  brechen:bricht:brach:gebrochen:bräche beginnen:beginnt:begann:begonnen:begänne gewinnen:gewinnt:gewann:gewonnen:gewänne
  verlieren:verliert:verlor:verloren:verlöre essen:isst:aß:gegessen:äße lesen:liest:las:gelesen:läse sitzen:sitzt:saß:gesessen:säße
  tun:tut:tat:getan:täte scheiden:scheidet:schied:geschieden:schiede laden:lädt:lud:geladen:lüde fliegen:fliegt:flog:geflogen:flöge
  fließen:fließt:floss:geflossen:flösse schießen:schießt:schoss:geschossen:schösse leiden:leidet:litt:gelitten:litte
  schneiden:schneidet:schnitt:geschnitten:schnitte schweigen:schweigt:schwieg:geschwiegen:schwiege
  scheinen:scheint:schien:geschienen:schiene treiben:treibt:trieb:getrieben:triebe leihen:leiht:lieh:geliehen:liehe
  zeihen:zeiht:zieh:geziehen:ziehe reißen:reißt:riss:gerissen:risse gleichen:gleicht:glich:geglichen:gliche
  weichen:weicht:wich:gewichen:wiche streichen:streicht:strich:gestrichen:striche springen:springt:sprang:gesprungen:spränge
  singen:singt:sang:gesungen:sänge zwingen:zwingt:zwang:gezwungen:zwänge dringen:dringt:drang:gedrungen:dränge
  gelingen:gelingt:gelang:gelungen:gelänge binden:bindet:band:gebunden:bände schwinden:schwindet:schwand:geschwunden:schwände
  trinken:trinkt:trank:getrunken:tränke bergen:birgt:barg:geborgen:bärge werben:wirbt:warb:geworben:würbe
  verderben:verdirbt:verdarb:verdorben:verdürbe stehlen:stiehlt:stahl:gestohlen:stähle befehlen:befiehlt:befahl:befohlen:befähle
  empfehlen:empfiehlt:empfahl:empfohlen:empfähle messen:misst:maß:gemessen:mäße vergessen:vergisst:vergaß:vergessen:vergäße
  wachsen:wächst:wuchs:gewachsen:wüchse graben:gräbt:grub:gegraben:grübe schaffen:schafft:schuf:geschaffen:schüfe
  hängen:hängt:hing:gehangen:hinge fangen:fängt:fing:gefangen:finge stoßen:stößt:stieß:gestoßen:stieße
  schlafen:schläft:schlief:geschlafen:schliefe heben:hebt:hob:gehoben:höbe schieben:schiebt:schob:geschoben:schöbe
  fliehen:flieht:floh:geflohen:flöhe biegen:biegt:bog:gebogen:böge wiegen:wiegt:wog:gewogen:wöge wägen:wägt:wog:gewogen:wöge
  lügen:lügt:log:gelogen:löge trügen:trügt:trog:getrogen:tröge frieren:friert:fror:gefroren:fröre schwören:schwört:schwor:geschworen:schwüre
  wenden:wendet:wandte:gewandt:wendete senden:sendet:sandte:gesandt:sendete rennen:rennt:rannte:gerannt:rennte
  brennen:brennt:brannte:gebrannt:brennte schreien:schreit:schrie:geschrien:schriee schweben:schwebt:schwebte:geschwebt:schwebte`
    .split(/\s+/)
    .map((entry) => {
      const [infinitive = '', ...parts] = entry.split(':');
      return [infinitive, parts] as const;
    }),
);
