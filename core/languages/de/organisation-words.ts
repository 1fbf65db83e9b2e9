import { wordSet } from '../word-set.ts';

export const legalForms = wordSet(
  'GmbH AG SE KG KGaA OHG Inc. Inc Corp. Corp Corporation Ltd. Ltd Limited plc PLC S.A. SA NV B.V. e.V. eG Group Holding Airlines Airways Motors Bank Partei',
);

export const bodyHeads = wordSet(`
  Universität Hochschule Landgericht Oberlandesgericht Verwaltungsgericht Oberverwaltungsgericht Arbeitsgericht Landesarbeitsgericht
  Bundesverband Bundesministerium Bundesamt Bundesanstalt Institut Gewerkschaft Stiftung Technische Freie Akademie Landeskriminalamt
  Universitätsklinikum Klinikum Handelskammer Fachhochschule Stadtwerke Verkehrsbetriebe Sparkasse Volksbank Eintracht Borussia Werder Hertha
  Arminia Fortuna Dynamo Alemannia Rot-Weiß Hansa Radio TU Union`);

export const bodyEndings: readonly string[] = `
  bank partei verband bund union amt ministerium gericht gerichtshof rat kommission agentur behörde gesellschaft gruppe konzern werke werk
  verein institut universität hochschule stiftung zeitung kirche gewerkschaft kammer versicherung rundfunk dienst hilfswerk parlament
  akademie liga allianz bewegung front organisation zentralbank landesbank nationalbank bischofskonferenz fernsehen museum theater oper
  philharmoniker orchester bahn post telekom börse armee wetterdienst presseagentur nachrichtenagentur rundschau`
  .split(/\s+/u)
  .filter(Boolean);

export const nationalPrefixes: readonly string[] = ['bundes', 'landes', 'reichs'];

export const partyAdjectives = wordSet('Grüne Grünen Linke Linken Union Liberale Liberalen');

export const clubSuffixes = wordSet(
  'United City Rovers Wanderers Hotspur Albion Athletic Rangers Celtic Forest Villa Palace Lakers Bulls Spurs',
);

export const clubPrefixes = wordSet(
  'FC SC SV VfB VfL VfR TSV TSG FSV MSV SpVgg AC AS SSV BV KSC TuS HSG THW EHC ERC SG Real AFC ThSV HC EC EV TV TuSpo BSG BSC SCR TSC',
);

export const organisationIntroducers: readonly string[] =
  'firma konzern hersteller unternehmen partei gewerkschaft zeitung magazin sender nachrichtenagentur agentur verein airline fluggesellschaft organisation terrororganisation bank stiftung zeitschrift tageszeitung boulevardzeitung fernsehsender club klub institut autobauer internetkonzern nachrichtenmagazin verlag'.split(
    ' ',
  );

export const otherAcronyms = wordSet(`
  MEZ MESZ UTC GMT WM EM PS LKW PKW CD CDs DVD DVDs TV PC PCs SMS DNA RNA ICE ICEs IC PDF PVC AKW AKWs CO OK Uhr USB GPS GPU CPU ALS AIDS HIV MRSA SARS COVID
  SEK GG StGB BIP DAX Dax MDAX TecDAX XETRA NGO NGOs NRO CEO CFO IT KI UMTS GSM LTE DSL ADSL HD GB MB KB KM MW KW NOK USD EUR CHF GBP DM VIP VIPs Pkw Lkw
  ISS II III IV VI VII VIII IX XI XII XIII XIV XV XVI XX XXI XL HTML XML URL PR EKG UFO SUV SUVs U-Bahn S-Bahn A B C D E F G H I J K L M N O P Q R S T U V W X Y Z`);
