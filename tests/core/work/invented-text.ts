const syllables =
  'ba be bi bo bu da de di do du ka ke ki ko ku la le li lo lu ma me mi mo mu na ne ni no nu ra re ri ro ru sa se si so su ta te ti to tu'.split(
    ' ',
  );

/** Sentences of news with the name of somebody or something; each stands with a name of its own. */
const sentences: Readonly<Record<'de' | 'en', readonly ((name: string, at: number) => string)[]>> = {
  de: [
    (name, at) => `Die Ministerin Ilse ${name} sagte am ${(at % 28) + 1}. März 2026 in Wien, der Plan sei gut.`,
    (name, at) => `„Wir warten seit ${at + 2} Tagen auf eine Antwort“, sagte Otto ${name}, Sprecher der Stadt Graz.`,
    (name) => `Laut der ${name} AG kostet der Bau der Brücke bei Linz rund 4,5 Millionen Euro.`,
    (name) => `Gestern kamen nach Angaben von ${name} mehr als 300 Menschen zu einem Fest im Süden von Frankreich.`,
    () => 'Das Wetter war gut, und nach dem Essen gingen die meisten Gäste zu Fuß nach Hause.',
  ],
  en: [
    (name, at) => `The minister Ilse ${name} said in Vienna on ${(at % 28) + 1} March 2026 that the plan was good.`,
    (name, at) =>
      `“We have waited for an answer for ${at + 2} days,” said Otto ${name}, a spokesman for the city of Graz.`,
    (name) => `According to ${name} Ltd., the bridge near Linz will cost about 4.5 million euros.`,
    (name) => `More than 300 people came to a festival in the south of France yesterday, ${name} said.`,
    () => 'The weather was fine, and after the meal most of the guests went home on foot.',
  ],
};

/** So many sentences of invented news, four to a paragraph; the same each time. New names come up to the end, as in the longest of live blogs. */
export function inventedText(language: 'de' | 'en', length: number): string {
  const kinds = sentences[language];
  return Array.from({ length }, (_, at) => {
    const sentence = kinds[at % kinds.length]?.(inventedName(at), at) ?? '';
    return sentence + (at % 4 === 3 ? '\n\n' : ' ');
  }).join('');
}

/** „Baben“, „Beben“ … „Tutun“: 45 × 45 × 5 names. */
function inventedName(at: number): string {
  const [first = '', second = '', third = ''] = [at, Math.floor(at / 45), Math.floor(at / 2025)].map(
    (number) => syllables[number % syllables.length],
  );
  const name = `${first}${second}${third}n`;
  return name.slice(0, 1).toUpperCase() + name.slice(1);
}
