import { wordSet } from '../word-set.ts';

const functions = `
  president minister premier chancellor secretary senator representative congressman congresswoman governor mayor councillor councilman councilwoman alderman
  ambassador envoy diplomat general colonel major captain lieutenant sergeant commander admiral officer director chairman chairwoman chair chairperson chief
  executive manager founder owner entrepreneur billionaire investor banker trader coach striker goalkeeper midfielder defender forward winger quarterback pitcher
  captain player referee driver rider cyclist runner sprinter swimmer boxer golfer skater skier athlete champion medallist medalist pope cardinal bishop
  archbishop pastor priest vicar imam rabbi reverend patriarch king queen emperor prince princess duke duchess earl baron sultan sheikh emir ayatollah professor
  researcher scientist expert analyst economist historian lawyer attorney barrister solicitor prosecutor judge justice magistrate detective inspector sheriff
  constable superintendent actor actress singer musician rapper songwriter author writer novelist poet playwright filmmaker producer presenter host
  broadcaster journalist reporter correspondent columnist editor painter artist sculptor composer conductor architect photographer designer philosopher
  politician lawmaker legislator candidate nominee deputy leader commissioner adviser advisor aide negotiator mediator dictator ruler activist campaigner
  organiser organizer coordinator spokesman spokeswoman spokesperson doctor physician surgeon nurse virologist epidemiologist physicist chemist biologist
  meteorologist geologist astronomer astronaut cosmonaut engineer teacher headteacher principal student pupil farmer fisherman shopkeeper pensioner
  witness victim suspect defendant gunman attacker terrorist son daughter brother sister wife husband widow widower father mother grandson granddaughter nephew niece uncle
  aunt friend boyfriend girlfriend partner model curator trustee dean rector laureate winner successor predecessor vice-president strategist pollster guitarist drummer
  pianist violinist comedian chef pilot ombudsman treasurer whip speaker marshal chairmanship warlord rebel militant commander-in-chief`;

/** Words for people by function, title or trade; the plural ends in -s. */
export const functionEndings: readonly string[] = functions
  .split(/\s+/u)
  .filter(Boolean)
  .flatMap((noun) => [noun, `${noun}s`]);

export const honorifics = wordSet(`
  Mr Mr. Mrs Mrs. Ms Ms. Miss Mx Messrs Dr Dr. Prof Prof. Professor Sir Dame Lord Lady Rev Rev. Reverend Fr Fr. Father Sister Brother Hon Hon. Sen. Rep. Gov. Gen. Lt.
  Col. Maj. Capt. Sgt. Cpl. Pvt. Adm. Cmdr. Brig. Supt. Det. Insp. Judge Justice King Queen Prince Princess Pope Cardinal Archbishop Bishop Imam Sheikh Rabbi President
  Senator Governor Mayor Captain Colonel General Major Sergeant Lieutenant Constable Inspector Detective Sheriff Chancellor Ambassador Councillor Congressman Congresswoman`);

export const particles = wordSet(
  'von van der den de del della di da das do dos du la le al el bin ibn abu ben bint ter ten y of the st ap mac',
);

export const speechVerbs = wordSet(`
  said says say told tells added adds wrote writes tweeted posted argued argues claimed claims insisted insists warned warns noted notes explained explains
  announced announces confirmed confirms denied denies admitted admits acknowledged suggested suggests recalled replied responded asked asks called calls urged
  urges demanded demands stressed stated testified reported reports believes thinks is was has had will would`);
