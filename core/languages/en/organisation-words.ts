import { wordSet } from '../word-set.ts';

export const legalForms = wordSet(
  'Inc Inc. Corp Corp. Corporation Ltd Ltd. Limited plc PLC LLC LLP LP Co Co. Company Group Holdings Holding Partners Airlines Airways Motors Bank Party AG SA SE NV GmbH',
);

export const bodyHeads = wordSet(
  'University College Institute Academy Ministry Department Bureau Office Bank Court Council Commission Committee Federation Association League Union Church Museum House School Society Board',
);

export const bodyEndings: readonly string[] =
  'bank party union ministry department agency bureau court council commission committee federation association league university college institute academy foundation society church museum theatre theater orchestra times post tribune herald guardian gazette journal service authority board trust fund organization organisation army navy police'.split(
    ' ',
  );

export const nationalPrefixes: readonly string[] = [];

export const partyAdjectives = wordSet('Labour Conservatives Greens Tories');

export const clubSuffixes = wordSet(
  'United City Rovers Wanderers Hotspur Albion Athletic Rangers Celtic Forest Villa Palace Town County Wednesday Lakers Bulls Spurs Yankees Cowboys Falcons Eagles',
);

export const clubPrefixes = wordSet('FC AFC AC AS SC Real RB CF CD SV');

export const organisationIntroducers: readonly string[] =
  'company firm maker manufacturer retailer party union newspaper magazine broadcaster agency club airline organization organisation group bank foundation charity carmaker automaker publisher start-up startup'.split(
    ' ',
  );

export const otherAcronyms = wordSet(`
  GMT EST EDT PST CET UTC AM PM TV PC PCs CD CDs DVD DVDs DNA RNA GPS CEO CEOs CFO COO HIV AIDS COVID ADHD GDP NGO NGOs IT AI SUV SUVs UFO UFOs VIP VIPs
  URL PR MP MPs MEP MEPs PM QC KC II III IV VI VII VIII IX XI XII XIII XIV XV XVI XX XXI OK ID IDs ATM FAQ DIY IPO M&A PTSD IQ RSVP A B C D E F G H I J K L M N O P Q R S T U V W X Y Z`);
