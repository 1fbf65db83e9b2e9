import { wordSet } from '../word-set.ts';

const stems = `
  präsident kanzler minister premier premierminister regierungschef chef sprecher vorsitzender vorsitzende vorsitzenden senator gouverneur
  bürgermeister landrat botschafter gesandter gesandte gesandten diplomat general oberst admiral kommandeur kommandant
  offizier hauptmann leutnant direktor sekretär geschäftsführer vorstand manager unternehmer milliardär gründer
  trainer coach stürmer torwart torhüter torjäger kapitän verteidiger spieler mittelfeldspieler profi schiedsrichter teamchef
  nationalspieler fahrer pilot rennfahrer radprofi läufer springer boxer tennisspieler sportler olympiasieger weltmeister
  papst kardinal bischof pfarrer pastor priester imam rabbi rabbiner patriarch könig kaiser prinz fürst graf herzog zar
  emir scheich sultan ayatollah professor forscher wissenschaftler experte analyst ökonom historiker politologe
  politikwissenschaftler soziologe jurist anwalt anwältin rechtsanwalt staatsanwalt richter verteidiger kläger ermittler
  schauspieler sänger musiker rapper autor schriftsteller dichter regisseur moderator journalist reporter
  korrespondent kommentator kolumnist redakteur maler künstler komponist dirigent architekt fotograf designer
  philosoph politiker abgeordneter abgeordnete abgeordneten parlamentarier kandidat spitzenkandidat kollege kollegin
  kommissar kommissionschef beauftragter beauftragte beauftragten berater unterhändler vermittler oppositionsführer rebellenführer
  machthaber diktator staatschef parteichef konzernchef aktivist leiter referent beamter
  arzt ärztin mediziner virologe physiker chemiker biologe meteorologe astronaut kosmonaut ingenieur lehrer
  student schüler bauer landwirt wirt rentner zeuge opfer täter terrorist attentäter sohn tochter bruder schwester
  ehefrau ehemann witwe vater mutter enkel neffe freund freundin lebensgefährte model intendant kurator stadtrat
  stadträtin staatsrat bundesrat bundesrätin kanzleramtschef dekan rektor nobelpreisträger preisträger amtsinhaber
  vorgänger nachfolger stellvertreter vize koordinator obmann landeshauptmann generalsekretär präsidentin ministerin kanzlerin`;

/** Every stem with the endings of the cases and of the feminine; -er nouns take „-n“ in the plural, „Präsident“ takes „-en“. */
export const functionEndings: readonly string[] = stems
  .split(/\s+/u)
  .filter((stem) => stem.length > 3)
  .flatMap((stem) => (stem.endsWith('e') ? [stem, `${stem}n`] : [stem, `${stem}s`, `${stem}en`, `${stem}in`]));

export const honorifics = wordSet(`
  Herr Herrn Frau Dr Dr. Prof Prof. Professor Professorin Sir Lord Lady Mr Mr. Mrs. Ms. Madame Monsieur Don Doña Papst König
  Königin Kaiser Kaiserin Prinz Prinzessin Graf Gräfin Fürst Fürstin Kardinal Bischof Pater Imam Scheich Hr. Fr.
  Familie Ehepaar Brüder Geschwister`);

export const particles = wordSet(`
  von van vom zu zur der den dem de del della delle dei di da das do dos du des la le el al bin ibn abu ter ten te y ben af av zum`);

export const speechVerbs = wordSet(`
  sagt sagte sagten erklärt erklärte betont betonte meint meinte fordert forderte kritisiert kritisierte warnt warnte kündigte
  sprach spricht teilte bestätigte behauptete forderte lobte verwies äußerte schrieb schreibt bekräftigte rief räumte wies
  dementierte berichtete erläuterte sieht sah will wollte hat hatte ist war wird wurde kann muss`);
