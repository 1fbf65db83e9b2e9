import { wordSet } from '../word-set.ts';

/** Verbs whose subject is somebody who says, decides or does something to others; a place that is their subject is its government. */
export const actingVerbs = wordSet(`
  demanded demands demand threatened threatens threaten warned warns warn declared declares declare announced announces announce denied denies deny rejected rejects reject
  accused accuses accuse criticised criticizes criticises criticized condemned condemns condemn reacted reacts react said says say claimed claims claim insists insisted insist
  refused refuses refuse wants wanted want plans planned plan decided decides decide imposed imposes impose delivered delivers sent sends send offered offers offer asked
  asks ask hopes hoped hope supported supports support negotiated negotiates signalled signaled welcomed welcomes welcome confirmed confirms confirm hesitated hesitates
  agreed agrees agree withdrew withdraws promised promises promise expects expected expect considers considered fears feared vowed vows pledged pledges urged urges
  retaliated retaliates responded responds backed backs vetoed vetoes signed signs expelled expels recalled`);
