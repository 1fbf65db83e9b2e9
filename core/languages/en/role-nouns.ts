import { wordSet } from '../word-set.ts';
import { functionEndings } from './person-words.ts';

/** Nouns that say what a person is, in lower case. */
export const roleNouns: ReadonlySet<string> = new Set([
  ...functionEndings.filter((noun) => !noun.endsWith('ss')),
  ...wordSet(`head heads star stars member members boss bosses sen. rep. gov. gen. lt. col. maj. capt. sgt. adm. rev. prof. sens. reps. govs. gens. cmdr. cpl.
    gen col maj capt sgt rev prof det insp supt pc dci republican democrat consultant specialist strategist contractor ranger lobbyist mp mep secretary-general director-general governor-general
    attorney-general chief-of-staff co-founder co-owner co-chair co-author frontman anchor veteran resident farmer lecturer fellow scholar critic pundit chairman ceo cfo cto
    inventor developer carpenter plumber electrician baker butcher waiter waitress barista trucker miner sailor soldier refugee migrant prisoner hostage survivor volunteer
    firefighter paramedic officer policeman policewoman patrolman agent spy intern clerk assistant receptionist librarian historian archaeologist anthropologist psychologist
    sociologist geneticist statistician mathematician chef restaurateur farmworker influencer blogger youtuber podcaster comedian dancer choreographer cellist soprano tenor
    candidate opponent rival challenger incumbent delegate counsel clergyman nun monk hero heroine
    tycoon magnate oligarch mogul financier industrialist hotelier philanthropist socialite heir heiress publisher promoter broker accountant auditor notary paralegal bailiff
    coroner pathologist whistleblower dissident defector exile academic graduate undergraduate schoolteacher headmaster headmistress provost registrar backbencher taoiseach
    brigadier commodore corporal marine airman cadet ranger warden guard bodyguard lifeguard midwife dentist vet veterinarian pharmacist therapist counsellor counselor
    psychiatrist optician courier chauffeur steward stewardess attendant bassist keyboardist vocalist saxophonist trumpeter showrunner screenwriter cinematographer
    cartoonist illustrator animator stylist cameraman newsreader anchorman anchorwoman streamer vlogger creator linebacker cornerback shortstop outfielder infielder
    goaltender playmaker fullback batsman batter bowler all-rounder wicketkeeper jockey trainer fan supporter protester demonstrator commuter passenger bystander
    neighbour neighbor villager vendor herder herdsman landlord tenant smuggler trafficker dealer fugitive inmate detainee hijacker bomber killer murderer grandmother
    grandfather cousin stepfather stepmother fiancé fiancée`),
]);

/** Nouns that many people of an article can be. */
export const vagueRoleNouns = wordSet(
  'man woman child baby boy girl victim suspect member partner friend resident student winner player candidate witness colleague survivor volunteer successor predecessor opponent rival',
);
