const words = (list: string): readonly string[] => list.split(/\s+/).filter(Boolean);

/** Nouns for what people are, in the nominative, lower-cased; a compound is one too when it ends in one of five letters or more. */
export const roleNouns: ReadonlySet<string> = new Set(
  words(`
  minister präsident kanzler chef sprecher politiker sekretär senator bürgermeister oberbürgermeister direktor leiter trainer spieler
  kapitän torwart torhüter stürmer verteidiger coach manager geschäftsführer vorstand vorstandsmitglied mitglied ratsmitglied
  vorsteher landrat stadtrat gemeinderat stadtpräsident gouverneur premier premierminister regierungschef staatschef könig kronprinz prinz
  fürst herzog graf kaiser zar sultan emir scheich ajatollah papst bischof erzbischof kardinal pfarrer priester pastor imam rabbiner mönch
  abt prälat dekan rektor kanoniker diakon missionar prediger professor dozent lehrer schüler student forscher wissenschaftler ökonom
  historiker philosoph soziologe psychologe biologe chemiker physiker mathematiker mediziner arzt chefarzt notarzt chirurg virologe
  epidemiologe ingenieur architekt designer techniker informatiker entwickler programmierer astronaut kosmonaut pilot kopilot flugkapitän
  journalist reporter redakteur korrespondent moderator kommentator kolumnist herausgeber verleger intendant autor schriftsteller dichter
  lyriker dramatiker publizist kritiker blogger influencer youtuber regisseur produzent drehbuchautor schauspieler darsteller komiker
  kabarettist komponist dirigent musiker sänger rapper gitarrist bassist schlagzeuger pianist geiger tänzer choreograf maler bildhauer
  fotograf künstler kurator kameramann model modell star bandleader jurist anwalt rechtsanwalt staatsanwalt oberstaatsanwalt
  generalbundesanwalt generalstaatsanwalt notar richter strafrechtler verteidiger gutachter sachverständiger kommissar polizist
  polizeipräsident ermittler detektiv agent spion general generalmajor generalleutnant admiral oberst oberstleutnant major hauptmann
  leutnant feldwebel soldat offizier kommandant kommandeur befehlshaber feldherr kämpfer rebell rebellenführer milizenführer anführer führer
  terrorist attentäter täter mörder amokläufer entführer dieb räuber betrüger drogenboss boss pate häftling gefangener geisel opfer zeuge
  unternehmer manager milliardär millionär investor bankier banker händler kaufmann verkäufer gründer mitgründer mitbegründer begründer
  inhaber besitzer eigentümer aktionär arbeitgeber arbeiter handwerker landwirt bauer winzer koch bäcker metzger wirt gastronom
  hotelier förster jäger fischer gärtner fahrer lokführer lokomotivführer busfahrer rennfahrer motorradfahrer radfahrer skifahrer skispringer
  biathlet langläufer läufer sprinter schwimmer turner boxer ringer tennisspieler fußballer fußballprofi profi handballer basketballer
  golfer schiedsrichter athlet sportler olympiasieger weltmeister europameister meister sieger gewinner preisträger nobelpreisträger
  titelverteidiger nationaltrainer bundestrainer nationalspieler mittelfeldspieler abwehrspieler großmeister diplomat botschafter konsul
  gesandter sondergesandter unterhändler vermittler berater referent assistent mitarbeiter experte fachmann analyst beobachter
  beauftragter sonderbeauftragter vertreter stellvertreter delegierter abgeordneter parlamentarier vorsitzender vizevorsitzender
  oppositionsführer oppositioneller aktivist bürgerrechtler menschenrechtler dissident umweltschützer gewerkschafter funktionär kandidat
  spitzenkandidat bewerber herausforderer amtsinhaber nachfolger vorgänger kollege freund partner lebensgefährte ehemann ehefrau mann frau
  witwe witwer vater mutter sohn tochter bruder schwester onkel tante neffe nichte cousin cousine enkel enkelin großvater großmutter
  schwiegersohn schwiegervater bekannter verwandter angehöriger nachbar anwohner bewohner einwohner bürger augenzeuge patient baby junge
  mädchen kind angeklagter beschuldigter verdächtiger tatverdächtiger verurteilter beamter angestellter bediensteter geistlicher
  heiliger gelehrter kranker toter überlebender verletzter demonstrant flüchtling asylbewerber migrant staatsbürger bundesrat
  nationalrat ständerat alderman lord kämmerer ombudsmann schatzmeister generalsekretär ministerpräsident staatssekretär staatsminister
  bundespräsident bundeskanzler außenminister innenminister ratspräsident kommissionspräsident landeshauptmann ammann statthalter
  intendant pressesprecher regierungssprecher wahlleiter amtsleiter einsatzleiter kirchenpräsident superintendent ceo cto cfo ikone legende
  idol diktator machthaber despot tyrann herrscher staatsführer revolutionär separatist islamist extremist nationalist kommunist
  sozialist sozialdemokrat christdemokrat liberaler grüner republikaner demokrat linker bänker whistleblower hacker erfinder entdecker
  abenteurer bergsteiger taucher segler kletterer retter helfer sanitäter feuerwehrmann pfleger hebamme krankenschwester
  kindergärtner erzieher sozialarbeiter therapeut apotheker zahnarzt tierarzt zoodirektor übersetzer dolmetscher bibliothekar archivar
  archäologe geologe meteorologe klimaforscher astronom linguist germanist theologe politologe politikwissenschaftler ethnologe jungpolitiker
  urgestein vizepräsident vizekanzler vize vizechef co-chef altkanzler altbundespräsident fraktionsvorsitzender fraktionschef parteichef
  parteivorsitzender landeschef landesvorsitzender generaldirektor hauptgeschäftsführer aufsichtsratschef aufsichtsrat betriebsrat betriebsratschef
  personalvorstand finanzvorstand konzernchef firmenchef spezialist stratege chefökonom volkswirt betriebswirt prokurator sonderermittler
  chefermittler chefredakteur chefankläger ankläger kläger nebenkläger wahlsieger wahlverlierer held heldin schlagerstar popstar filmstar
  koordinator queen könig archivar notar urvater gründungsvater großaktionär geschäftsmann kameramann
  tänzer seelsorger ordensmann landesmutter spielmacher neuzugang kenner einkäufer prinzessin commander verbrecher kriegsverbrecher bombenleger rückraumspieler ersatzspieler torschütze
  mittelstürmer außenspieler urgroßneffe urenkel patriarch stifter spender betreiber veranstalter organisator wegbegleiter wortführer vordenker
  entertainer zauberer clown quizmaster talkmaster showmaster ansager wettermann sportdirektor sportchef teamchef clubchef klubchef
  vereinspräsident mäzen sponsor agent spielerberater schwimmstar tennisstar fußballstar basketballstar torjäger keeper libero
  `),
);

/** Nouns that are bent like adjectives: „der Vorsitzende“, „ein Vorsitzender“; given without ending. */
export const adjectivalNouns: readonly string[] = words(`
  vorsitzend abgeordnet gesandt beauftragt delegiert oppositionell angeklagt beschuldigt verdächtig verurteilt beamt angestellt
  bedienstet geistlich heilig gelehrt krank tot überlebend verletzt bekannt verwandt angehörig sachverständig gefangen liberal grün link
  deutsch verbündet reisend studierend auszubildend jugendlich erwachsen beigeordnet bevollmächtigt abgesandt vorgesetzt hinterblieben
  staatsangehörig gefreit verstorben ermordet vermisst freiwillig obdachlos arbeitslos intellektuell kriminell prominent adlig einheimisch unparteiisch vertraut verantwortlich`);

/** Nouns of neuter gender for people. */
export const neuterRoleNouns: readonly string[] = words(
  'mitglied model modell opfer kind baby mädchen idol talent urgestein oberhaupt staatsoberhaupt paar duo gründungsmitglied genie',
);

/** Feminine nouns for people that do not end in -in. */
export const feminineRoleNouns: readonly string[] = words(
  'frau mutter tochter schwester witwe tante nichte cousine geisel ikone legende hebamme dame gattin braut waise diva muse lady queen großmutter',
);

/** Endings of nouns that look like the name of a role but are none. */
export const notRoleEndings: readonly string[] = words(`
  ung ion heit keit schaft ei tät ie ik ur enz anz nis tum ment zent kontinent cent talent event trend fall prozess kabinett ära partei
  fraktion familie regierung stiftung montag dienstag mittwoch donnerstag freitag samstag sonntag sonnabend januar februar märz april mai
  juni juli august september oktober november dezember jahr monat woche tag uhr stunde minute ende anfang mitte beginn sommer winter herbst
  frühling zeit spiel platz team mannschaft verein club klub stadt land staat gericht haus amt straße weg buch film roman album lied song
  preis titel nummer seite teil folge affäre skandal wahl sieg urteil verfahren angriff anschlag mord tod geburt name namen programm projekt
  konzern firma gmbh ag bank polizei armee gruppe band duo orchester zeitung magazin sender sendung serie internet dienst interview
  rücktritt besuch duell wechsel wetter theater lager zimmer fenster wasser feuer steuer kammer mauer meter liter center cover computer
  motor faktor sektor reaktor terror humor chor tor labor korridor restaurant diamant million milliarde prozent euro dollar rat
  senat mandat tat art welt punkt grad bereich posten amt seiten wort worte rede plan gesetz reform krise krieg hand kopf auge herz turm
  hafen flughafen bahnhof berg see fluss insel park schule universität institut museum kirche klinik krankenhaus denkmal turnier cup pokal
  behörde schuld person angabe angaben staat bund verband hilfe folge sprache szene liga rennen lauf runde etappe saison trikot ball tisch kurs gipfel treffen gespräch fest feier abend morgen nacht mittag nachmittag vormittag aufruf anruf ruf`);
