import { wordSet } from '../word-set.ts';

/** German abbreviations, without the final dot; single letters need no entry. */
export const abbreviations = wordSet(`
  Dr Prof Hr Fr Frl St Nr Abt Anm Aufl Ausg Bd Bde Bhf Bl Chr Co Corp Dipl Dir Ing Inc Inh Jg Jh Jhd Jr Kfm Kl Krs
  Lfg Ltd Ltg Mio Mrd Mr Mrs Ms Msgr Mt Obb Pfr Pkt Pl Rd Reg Sen Sr Sta Std Stk Str Tel Tsd Verf Verl Vol Vors Ziff
  Gebr Hl hl Nds Rep Gov Gen Lt Maj Capt Sgt Ob Urt
  Jan Feb Febr Mrz Apr Aug Sep Sept Okt Nov Dez Mo Di Mi Do Sa
  abds abzgl allg anschl aoG atü bes betr bez bspw bzgl bzw ca dgl ebd eigtl einschl engl entspr etc evtl exkl frz gegr geb
  gen gest ggf ggfs griech grds hrsg inkl insb insbes insg jew jhrl kath kfm lat lfd lt max mind mtl näml nördl od
  phil rd russ resp sog spez südl tägl u usf usw vgl verh verst vorm wiss westl zzgl zzt zw östl v vs Tsd`);

/** „Art. 5“, but „eine andere Art.“ */
export const abbreviationsBeforeNumber = wordSet('Abb Abs Art Kap Min Par Sek Tab min sek Abschn Kt');

/** Titles and the like: „Dr. Die“ never ends a sentence. */
export const introducingAbbreviations = wordSet(`
  Dr Prof Hr Fr Frl St Sta Nr Dipl Ing Mr Mrs Ms Msgr Pfr Sen Gen Gov Lt Maj Capt Sgt Hl hl bzw ca vgl geb lt inkl exkl
  sog insb insbes bspw bes einschl evtl ggf max mind rd zzgl abzgl bzgl betr vs Bd Abb Abs Art Tel`);
