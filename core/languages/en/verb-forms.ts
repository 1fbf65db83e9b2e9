import { wordSet } from '../word-set.ts';

/** Forms of be, have, do and the modals, also joined with „not“ or behind a pronoun. */
export const auxiliaries: ReadonlySet<string> = wordSet(`
  is are was were be been being am has have had having do does did will would can could may might must should shall cannot
  isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't couldn't shouldn't mustn't ain't
  isn’t aren’t wasn’t weren’t hasn’t haven’t hadn’t don’t doesn’t didn’t won’t wouldn’t can’t couldn’t shouldn’t mustn’t ain’t`);

/** Present, past and participle of verbs that the endings do not tell. */
const irregular = wordSet(`
  arose ate beat beats became become becomes began begins begun bent bet bit bled blew blows broke breaks broken brought brings built builds burnt bought buys
  caught catches chose chooses chosen came comes cost costs crept cut cuts dealt deals dug drew draws drawn drank drove drives driven fell falls fallen fed fell felt feels
  fought fights found finds fled flees flew flies forbade forecast forgot forgave froze gave gives given got gets goes went gone grew grows grown hung heard hears held holds hid hit hits
  hurt hurts kept keeps knew knows known laid lays led leads left leaves lent let lets lay lies lit lost loses made makes meant means met meets overcame overtook paid pays put puts
  quit ran runs read reads rang rebuilt rode rides rose rises risen said says sat saw sees seen sold sells sent sends set sets shook shone shot showed shows shown shrank shut shuts sang
  sank slid slept spoke speaks spoken spent spends spun split spread spreads stood stands stole stuck struck strikes swept swam swung swore took takes taken taught tells told thought thinks threw throws thrown
  undertook understood understands upheld woke wore wears won wins withdrew wrote writes written`);

const presentEndings = /(?:s|es)$/u;
/** Verbs in the present, without their ending, that are rarely nouns there. */
const presents = wordSet(`
  accept accuse achieve add admit affect agree allow announce appear apply argue arrive ask assume attend avoid backfire become believe belong begin bring build call carry cause
  cite claim close come compare complain concern conclude confirm connect consider contain continue contribute cover create decide declare decline defend demand deny depend describe
  deserve develop die differ disagree discuss dominate drive earn echo emerge employ enable encourage end enjoy ensure enter exist expect explain express extend face fail fear feature feel
  follow force gain generate get give go govern grow happen have hear help highlight hold hope host identify ignore imply include increase indicate insist intend introduce involve join keep
  know lack launch lead learn let like live look lose love make manage matter mean mention need note occur offer open operate oppose own pay permit persist plan play prefer prepare prevent
  produce promise protect prove provide raise reach receive recommend reduce refer reflect refuse reject relate rely remain remember remove represent require respond return reveal risk
  seek seem serve show sit speak spend stand start stay stop struggle succeed suffer suggest support suppose take talk teach tend threaten travel treat try turn understand urge use vary
  want warn wear win wish wonder work worry write`);
const contraction = /^(?:i|you|he|she|it|we|they|that|there|who|what|here|this)['’](?:m|re|s|ve|ll|d)$/u;
/** Words with the ending of a past that are no verbs. */
const noPasts = wordSet(
  'need seed speed weed feed breed indeed hundred red bed shed sacred naked wicked kindred hatred embed unprecedented alleged',
);

/** Whether a word has, or may well have, the form of a finite verb. */
export function isFiniteForm(word: string): boolean {
  if (auxiliaries.has(word) || irregular.has(word) || contraction.test(word)) return true;
  if (word.length > 3 && word.endsWith('ed')) return !noPasts.has(word);
  if (!presentEndings.test(word)) return false;
  return presents.has(word.slice(0, -1)) || presents.has(word.slice(0, -2)) || isPresentOfY(word);
}

/** „relies“, „tries“ */
function isPresentOfY(word: string): boolean {
  return word.endsWith('ies') && presents.has(`${word.slice(0, -3)}y`);
}

/** Whether a word has the form of a past participle, which „be“ makes a passive. */
export function isParticiple(word: string): boolean {
  return (word.length > 3 && word.endsWith('ed') && !noPasts.has(word)) || irregularParticiples.has(word);
}

const irregularParticiples = wordSet(`
  beaten begun bitten blown born bought broken brought built burnt caught chosen cut dealt drawn driven eaten fallen fed felt fought found frozen given gone grown heard held
  hidden hit hurt kept killed known laid led left lost made meant met paid put read ridden risen said seen sent set shaken shot shown shut sold spent split spoken spread stolen struck
  stuck sunk swept sworn taken taught thrown told thought torn understood won worn written`);
