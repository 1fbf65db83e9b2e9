import { wordSet } from '../word-set.ts';

/** Verbs whose subject is somebody who says, decides or does something to others; a place that is their subject is its government. */
export const actingVerbs = wordSet(`
  fordert forderte fordern forderten verlangt verlangte droht drohte drohen warnt warnte warnen erklärt erklärte erklären erklärten
  teilt teilte kündigt kündigte kündigen dementiert dementierte bestreitet bestritt weist wies weisen wirft warf werfen beschuldigt
  beschuldigte beschuldigen kritisiert kritisierte kritisieren verurteilt verurteilte verurteilen reagiert reagierte reagieren sagt sagte
  behauptet behauptete beharrt beharrte besteht pocht pochte lehnt lehnte lehnen akzeptiert akzeptierte stimmt stimmte stimmen verweigert
  verweigerte will wollte wollen möchte plant plante planen beschloss beschließt beschlossen verhängt verhängte verhängen liefert lieferte liefern
  schickt schickte schicken entsandte entsendet bietet bot bieten bittet bat hofft hoffte hoffen setzt setzte setzen beansprucht beanspruchte
  unterstützt unterstützte unterstützen verhandelt verhandelte verhandeln signalisiert signalisierte begrüßt begrüßte begrüßen bestätigt
  bestätigte schweigt schwieg spricht sprach zögert zögerte gibt gab zieht zog verspricht versprach sieht sah erwartet erwartete
  betrachtet betrachtete befürchtet befürchtete fürchtet protestiert protestierte bestellte bestellt`);
