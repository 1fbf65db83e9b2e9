import type { TextRules } from '../language.ts';
import { wordSet } from '../word-set.ts';

/** How English writes words and ends sentences. */
export const englishText: TextRules = {
  abbreviations: wordSet(`
    Mr Mrs Ms Messrs Dr Prof Rev Hon Sen Sens Rep Reps Gov Govs Gen Gens Lt Col Maj Capt Cmdr Cpl Sgt Pvt Adm Brig Supt Insp Det Pres Sec Amb Fr Sr Jr St Ste Mt Ft
    Ave Blvd Rd Sq Dept Dist Div Univ Assn Bros Co Corp Inc Ltd Cos Mfg Est Vol vol Ch ch Fig fig Ed ed eds approx dept
    Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec Mon Tue Tues Wed Thu Thurs Fri Sat Sun
    Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Md Mass Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Tenn Tex Vt Va Wash Wis Wyo Ont Que Alta
    vs v etc al cf viz ie eg Esq Ph Litt Bart Gov-elect Lt.-Col`),
  abbreviationsBeforeNumber: wordSet('No no Nos nos Art art p pp Sec para Para'),
  introducingAbbreviations: wordSet(
    'Mr Mrs Ms Messrs Dr Prof Rev Hon Sen Sens Rep Reps Gov Govs Gen Gens Lt Col Maj Capt Cmdr Cpl Sgt Pvt Adm Brig Supt Insp Det Pres Amb Fr St Ste Mt Ft vs v cf',
  ),
  nounsAfterOrdinal: wordSet(''),
  wordsBeforeOrdinal: wordSet(''),
  ordinalDots: false,
  enclitics: ["'s", '’s', "'", '’'],
  sentenceStarters: wordSet(`
    A About Above According Across Additionally After Again Against All Already Also Although Amid Among An And Another Any Are As At Authorities Back Because Before Behind
    Below Beside Besides Between Both But By Can Could Critics Dear Despite Did Do Does During Each Earlier Either Even Eventually Every Experts Far Few Finally First For
    Four From Further Furthermore Given Had Half Has Have He Hence Her Here His How However I If In Indeed Initially Inside Instead Investigators Is It Its Just Last Late
    Later Like Local Many May Maybe Meanwhile Might More Moreover Most Much Must My Near Nearly Neither Nevertheless New Next No Nobody None Nonetheless Nor Not Nothing
    Now Of Officers Officials Often On Once One Only Or Other Others Otherwise Our Out Outside Over Overall People Perhaps Police Prosecutors Recently Residents Second
    Several She Should Since So Some Someone Sometimes Soon Still Such Supporters That The Their Them Then There Therefore These They Third This Those Though Three Through
    Throughout Thus To Today Together Tomorrow Tonight Too Two Under Unless Unlike Until Up Upon Was We Were What When Whenever Where Whereas Whether Which While Who Whose
    Why Will With Within Without Witnesses Would Yesterday Yet You Your`),
};
