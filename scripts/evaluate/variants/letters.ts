/** What German, English, French, Polish and scientific transliteration write for a letter; an empty spelling: it may be left out. */
type Letters = Readonly<Record<string, readonly string[]>>;

/** Reads „letter=spelling|spelling“ after „letter=…“; `-` is the empty spelling. */
function lettersOf(list: string): Letters {
  const entries = list
    .trim()
    .split(/\s+/u)
    .map((entry) => entry.split('='));
  return Object.fromEntries(
    entries.map(([letter = '', forms = '']) => [letter, forms.split('|').map((form) => (form === '-' ? '' : form))]),
  );
}

/** The letters that Slavic languages read alike. */
const slavic: Letters = lettersOf(`
  а=a б=b в=v|w г=g д=d е=e ж=zh|sch|j|ż|ž з=z|s и=i й=i|j|y|- к=k л=l|ł м=m н=n о=o п=p р=r с=s|ss т=t у=u|ou ф=f
  х=kh|ch ц=ts|z|tz|c ч=ch|tsch|tch|č|cz ш=sh|sch|ch|š|sz щ=shch|schtsch|chtch|šč|szcz ь=- ю=iu|ju|yu|iou я=ia|ja|ya`);
const russian: Letters = {
  ...slavic,
  ...lettersOf(`
  е=e|ie|je|ye ё=e|io|jo|yo|o ы=y|i э=e ъ=-`),
};
const ukrainian: Letters = {
  ...slavic,
  ...lettersOf(`
  г=h ґ=g и=y є=ie|je|ye і=i ї=i|ji|yi`),
};
const belarusian: Letters = {
  ...russian,
  ...lettersOf(`
  г=h і=i ў=w|u|v`),
};
const bulgarian: Letters = {
  ...slavic,
  ...lettersOf(`
  х=kh|ch|h щ=sht|št ъ=a|u`),
};
const serbian: Letters = {
  ...slavic,
  ...lettersOf(`
  х=h ј=j|y љ=lj њ=nj ћ=ć|ch|c ђ=đ|dj џ=dž|dzh|dsch`),
};

/** Greek letters and the pairs that stand for one sound. */
const greek: Letters = lettersOf(`
  ου=ou|u αυ=av|af|au ευ=ev|ef|eu μπ=b|mp ντ=d|nt|nd γκ=g|gk|ng γγ=ng|gg αι=e|ai ει=i|ei οι=i|oi α=a β=v|b γ=g|gh|y
  δ=d|dh ε=e ζ=z|s η=i|e θ=th ι=i κ=k|c λ=l μ=m ν=n ξ=x|ks ο=o π=p ρ=r σ=s ς=s τ=t υ=i|y φ=f|ph χ=ch|h|kh ψ=ps ω=o`);

/** Arabic and Persian letters. Short vowels are not written: see `shortVowels`. */
const arabic: Letters = lettersOf(`
  ا=a|- أ=a|i|u|e|o إ=i|e آ=a ء=- ئ=-|y|i ؤ=-|u|o ب=b پ=p ت=t ة=a|ah|at|e|eh ث=th|t ج=j|dj|dsch چ=ch|tsch|tch|č ح=h
  خ=kh|ch د=d ذ=dh|d|z ر=r ز=z|s ژ=zh|sch|ž س=s|ss ش=sh|sch|ch|š ص=s|ss ض=d|dh ط=t ظ=z|dh ع=- غ=gh|g ف=f ق=q|k ك=k ک=k
  گ=g ل=l م=m ن=n ه=h|- و=w|u|ou|o|v ى=a|i|y ي=y|i|j ی=y|i|j`);

/** Hebrew letters. */
const hebrew: Letters = lettersOf(`
  א=-|a|e|i|o ב=b|v|w ג=g ד=d ה=h|a|ah|- ו=v|w|u|o|ou ז=z|s ח=h|ch|kh ט=t י=y|i|j כ=k|ch|kh ך=ch|kh ל=l מ=m ם=m נ=n ן=n
  ס=s|ss ע=-|a|e|i|o פ=p|f ף=f צ=z|ts|tz ץ=z|ts|tz ק=k|q ר=r ש=sh|s|sch|ch|š ת=t|th`);

/** Turkish letters that others write otherwise; the rest stand for themselves. */
const turkish: Letters = lettersOf(`
  ç=c|ch|tsch|tch ğ=g|gh ı=i ş=s|sh|sch|ch c=c|j|dj|dsch ö=o|oe ü=u|ue â=a î=i û=u a=a b=b d=d e=e f=f g=g h=h i=i j=j k=k l=l
  m=m n=n o=o p=p r=r s=s t=t u=u v=v|w y=y|j z=z`);

interface Script {
  readonly countries: ReadonlySet<string>;
  readonly pattern: RegExp;
  readonly letters: ReadonlyMap<string, readonly string[]>;
  /** Whether vowels that the script does not write may stand between two letters. */
  readonly shortVowels: boolean;
}

const script = (countries: string, pattern: RegExp, letters: Letters, shortVowels: boolean): Script => ({
  countries: new Set(countries.split(' ')),
  pattern,
  letters: new Map(Object.entries(letters)),
  shortVowels,
});

const cyrillicOnly = /^[\p{Script=Cyrillic} -]+$/u;

export const scripts: readonly Script[] = [
  script('RU', cyrillicOnly, russian, false),
  script('UA', cyrillicOnly, ukrainian, false),
  script('BY', cyrillicOnly, belarusian, false),
  script('BG', cyrillicOnly, bulgarian, false),
  script('RS MK', cyrillicOnly, serbian, false),
  script('GR CY', /^[\p{Script=Greek} -]+$/u, greek, false),
  script('EG SY IQ JO LB SA YE LY DZ TN MA SD AE KW OM QA BH PS IR AF', /^[\p{Script=Arabic} -]+$/u, arabic, true),
  script('TR', /^\p{Lu}(?=[\p{L} -]*[çğışöü])[\p{Script=Latin} -]+$/u, turkish, false),
  script('IL', /^[\p{Script=Hebrew} -]+$/u, hebrew, true),
];

/** Whether a Latin form can be read off the native one letter by letter; both in lower case, without blanks and marks on vowels. */
export function isTransliteration(latin: string, native: string, { letters, shortVowels }: Script): boolean {
  let ends: ReadonlySet<number> = new Set([0]);
  for (let at = 0; at < native.length; at++) {
    const pair = letters.get(native.slice(at, at + 2));
    const forms: readonly string[] | undefined = pair ?? letters.get(native[at] ?? '');
    if (pair) at++;
    if (!forms) return false;
    const next = new Set([...ends].flatMap((end) => forms.flatMap((form) => endsAfter(latin, end, form, shortVowels))));
    if (shortVowels && at < native.length - 1)
      for (const end of [...next]) if (/[aeiou]/u.test(latin[end] ?? '')) next.add(end + 1);
    ends = next;
  }
  return ends.has(latin.length);
}

/** Where a spelling that stands at `end` ends: nowhere, at one place, or at two when its last letter is doubled. */
function endsAfter(latin: string, end: number, form: string, mayDouble: boolean): number[] {
  if (!latin.startsWith(form, end)) return [];
  const after = end + form.length;
  return mayDouble && form !== '' && latin[after] === latin[after - 1] ? [after, after + 1] : [after];
}
