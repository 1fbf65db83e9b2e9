import type { TenseWords } from '../date-words.ts';
import { wordSet as set } from '../word-set.ts';

/** The forms that tell the tenses of German apart, for one clause at a time. */
export const tenseWords: TenseWords = {
  past: set(`war waren warst wart wurde wurden hatte hatten kam kamen ging gingen gab gaben fand fanden stand standen nahm nahmen
    lag lagen trat traten sprach sprachen begann begannen hielt hielten ließ ließen blieb blieben starb starben fiel fielen zog zogen
    traf trafen schrieb schrieben rief riefen brach brachen verlor verloren gewann gewannen griff griffen stieg stiegen sank sanken
    schloss schlossen fuhr fuhren flog flogen lief liefen bat baten warf warfen sah sahen schlug schlugen unterschrieb unterschrieben
    entschied entschieden erhielt erhielten erschien erschienen verließ verließen übernahm übernahmen bekam bekamen hieß hießen
    wies wiesen lud luden trug trugen half halfen verschwand verschwanden bezog empfing empfingen geriet gerieten beschloss beschlossen
    verbot verboten schied schieden betraf galt galten bot boten schwieg schwiegen gelang gelangen versprach versprachen widersprach
    vergab vergaben betrat betraten erließ erließen saß saßen aß tat taten wusste wussten ergab ergaben erschoss worden gewesen`),
  future:
    set(`wird werden will wollen soll sollen sollte sollten möchte möchten darf dürfen muss müssen kann können könnte könnten
    würde würden werde dürfte dürften`),
  perfectWith: set('hat haben habe hätte hätten ist sind sei seien hast bin'),
  present: set(
    'ist sind hat haben habe sei seien gibt steht stehen kommt kommen beginnt startet gilt geht findet bleibt liegt',
  ),
  notPast:
    set(`heute bitte mitte leute letzte letzten erste ersten zweite zweiten dritte dritten vierte vierten fünfte fünften nächste
    nächsten sollte sollten könnte könnten dürfte dürften möchte möchten müsste müssten hätte hätten rechte rechten weite weiten gute
    guten echte echten alte alten beste besten erhalten halten treten bitten gelten warten arbeiten seiten zeiten meisten bekannte
    bekannten gesamte gesamten bereiten leiten bedeuten achte achten späteste spätesten größte größten höchste höchsten unten hinten
    mitten weitesten kosten leisten retten starten berichten vermuten verhalten enthalten veranstalten wichtigsten neuesten jüngsten
    jüngste älteste ältesten nötigsten bieten verbieten raten beraten betreten vertreten konnten-`),
  participleStarts: ['ge', 'ver', 'be', 'er', 'ent', 'zer', 'miss', 'unter', 'über', 'wider'],
  pastEndings: ['te', 'ten'],
  surelyFuture: set(''),
  finiteEnding: 't',
  beforeAdjectives:
    set(`der die das den dem des am beim im vom zum zur ein eine einem einen einer eines eins dein deine deinem deinen deiner deines deins
    sein seine seinem seinen seiner seines seins ihr ihre ihrem ihren ihrer ihres`),
  planned: set('geplant vorgesehen angesetzt angekündigt erwartet terminiert'),
};
