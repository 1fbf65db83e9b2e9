import type { SpeechSense } from '../../model.ts';
import type { SaidForm, SaidFrame } from '../subject-first-speech.ts';

/**
 * Verbs of saying by what is done with them, as base or as base/present/past/participle/-ing where the endings do not tell. Behind the
 * colon: c a clause, h only with „that“, q a question, z an infinitive with „to“, w quoted words only, t somebody is told („told X that“), n also a noun in
 * its present or base, p „call on X to“.
 */
const verbs: Readonly<Record<SpeechSense, string>> = {
  say: `say/says/said/said/saying:c add:c tell/tells/told/told/telling:ctz state:cn explain:cq note:cn stress:c emphasise:c emphasize:c underline:c underscore:c reiterate:c remark:cn
    observe:c comment:cn continue:w declare:c maintain:c insist:c assert:c argue:c contend:c claim:cn recall:ch mention:c point:ch reply/replies/replied/replied/replying:cn respond:ch
    answer:cn assure:ct remind:ctz inform:ct describe:w call:wn compare:w label:wn brand:wn dub/dubs/dubbed/dubbed/dubbing:w term:wn characterise:w characterize:w refer/refers/referred/referred/referring:w
    suggest:c signal/signals/signalled/signalled/signalling:cn quip/quips/quipped/quipped/quipping:cn joke:cn tweet:cn post:cn shout:w yell:w chant:w cry/cries/cried/cried/crying:w
    recount:c conclude:c speak/speaks/spoke/spoken/speaking:w clarify/clarifies/clarified/clarified/clarifying:c concur/concurs/concurred/concurred/concurring:c advertise:w cite:w quote:w detail:w
    acknowledge:c elaborate:c exclaim:c whisper:w testify/testifies/testified/testified/testifying:c repeat:c counter:c reveal:c disclose:c voice:chw warrant:w hint:c imply/implies/implied/implied/implying:c
    caption:w defend:w justify/justifies/justified/justified/justifying:w highlight:chw express:chw`,
  ask: 'ask:qztc wonder:q question:qn inquire:q enquire:q',
  demand: `demand:czn urge:ctzn order:tzn request:cztn recommend:c advise:ctz encourage:tz call:pn appeal:pn instruct:tz implore:tz beg/begs/begged/begged/begging:tz
    propose:cz press:tz command:tz plead:pw counsel:tz invite:tz dare:w`,
  announce: `announce:c pledge:czn vow:czn promise:cztn swear/swears/swore/sworn/swearing:cz guarantee:c decide:c decree:c rule:ch undertake/undertakes/undertook/undertaken/undertaking:z commit/commits/committed/committed/committing:w
    threaten:z`,
  deny: 'deny/denies/denied/denied/denying:c dispute:qn reject:w dismiss:w refute:w contradict:w disagree:c',
  confirm:
    'confirm:cq admit/admits/admitted/admitted/admitting:c concede:c agree:c confess:ch verify/verifies/verified/verified/verifying:ch affirm:c certify/certifies/certified/certified/certifying:c',
  accuse: 'allege:c accuse:w complain:c blame:w charge:cn lament:c',
  criticise:
    'criticise:w criticize:w condemn:w slam/slams/slammed/slammed/slamming:w blast:w denounce:w decry/decries/decried/decried/decrying:w mock:w ridicule:w rebuke:w deride:w',
  praise: 'praise:wn hail:w welcome:w thank:w applaud:w',
  warn: 'warn:ctz caution:ctzn',
  think: `think/thinks/thought/thought/thinking:c believe:c hope:cn expect:cz estimate:cn fear:cn predict:c reckon:c feel/feels/felt/felt/feeling:c consider:w
    suspect:cn assume:c doubt:cn speculate:c worry/worries/worried/worried/worrying:cn project:cn forecast/forecasts/forecast/forecast/forecasting:cn
    anticipate:c acknowledge:c see/sees/saw/seen/seeing:ch calculate:c suppose:c`,
  report: `report:cn write/writes/wrote/written/writing:c read/reads/read/read/reading:wn find/finds/found/found/finding:ch show/shows/showed/shown/showing:chn indicate:c`,
};

const frames: Readonly<Record<string, SaidFrame>> = {
  c: 'clause',
  h: 'that',
  q: 'question',
  z: 'infinitive',
  w: 'words',
  t: 'addressee',
  p: 'calling',
};

/** All forms of the verbs of saying with their readings, the surest first. */
export const saidForms: ReadonlyMap<string, readonly SaidForm[]> = readVerbs();

function readVerbs(): Map<string, SaidForm[]> {
  const forms = new Map<string, SaidForm[]>();
  for (const [sense, entries] of Object.entries(verbs) as [SpeechSense, string][]) {
    for (const entry of entries.split(/\s+/u).filter(Boolean)) addVerb(entry, sense, forms);
  }
  return forms;
}

function addVerb(entry: string, sense: SpeechSense, forms: Map<string, SaidForm[]>): void {
  const [names = '', letters = ''] = entry.split(':');
  const [base = '', present, past, participle, gerund] = conjugated(names);
  const shared = { sense, frames: new Set([...letters].flatMap((letter) => frames[letter] ?? [])) };
  const noun = letters.includes('n');
  const add = (word: string, form: SaidForm['form'], nominal: boolean) => {
    const known = forms.get(word) ?? [];
    if (known.every((other) => other.sense !== sense || other.form !== form))
      forms.set(word, [...known, { ...shared, form, noun: nominal }]);
  };
  add(past ?? '', 'past', false);
  add(present ?? '', 'present', noun);
  add(base, 'base', noun);
  add(participle ?? '', 'participle', false);
  add(gerund ?? '', 'gerund', base === 'find' || base === 'feel');
}

/** Base, present, past, participle and -ing form. */
function conjugated(names: string): readonly string[] {
  const parts = names.split('/');
  if (parts.length === 5) return parts;
  const [base = ''] = parts;
  const stem = base.endsWith('e') ? base.slice(0, -1) : base;
  const present = /(?:s|sh|ch|x|z)$/u.test(base) ? `${base}es` : `${base}s`;
  return [base, present, `${stem}ed`, `${stem}ed`, `${stem}ing`];
}
