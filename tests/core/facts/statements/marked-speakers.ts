import { articleFromText } from '../../../../core/article/plain-text-article.ts';
import type { RankedGroup } from '../../../../core/entities/group.ts';
import { findStatements } from '../../../../core/facts/statements/find-statements.ts';
import { german } from '../../../../core/languages/de/index.ts';
import type { Language } from '../../../../core/languages/language.ts';
import type { EntityKind } from '../../../../core/model.ts';
import { splitSentences } from '../../../../core/text/split-sentences.ts';

const kinds: Readonly<Record<string, EntityKind>> = { P: 'person', L: 'place', O: 'organisation' };

/** The speakers of the statements of a text with its names marked „{P Ilse Vogt}“; an entity is its name up to „=“: „{P Vogt=Ilse Vogt}“. */
export function speakersOf(
  marked: string,
  roles: Readonly<Record<string, string>> = {},
  language: Language = german,
): string[] {
  let text = '';
  const groups = new Map<string, RankedGroup>();
  let at = 0;
  for (const match of marked.matchAll(/\{([PLO]) ([^}=]+)=?([^}]*)\}/g)) {
    text += marked.slice(at, match.index);
    at = match.index + match[0].length;
    const [, letter = '', surface = '', full] = match;
    const name = full || surface;
    const kind = kinds[letter] as EntityKind;
    const mention = {
      start: text.length,
      end: text.length + surface.length,
      kind,
      surface,
      source: 'tagger',
      confidence: 1,
    } as const;
    const known = groups.get(name);
    const base = {
      kind,
      name,
      link: null,
      country: null,
      linkConfidence: 0,
      government: false,
      roles: name in roles ? [{ start: 0, end: 0, text: roles[name] ?? '' }] : [],
      descriptions: [],
      parts: [],
      salience: 1,
    };
    groups.set(name, { ...base, mentions: [...(known?.mentions ?? []), mention] });
    text += surface;
  }
  text += marked.slice(at);
  const article = articleFromText(text, { language: language.code });
  const statements = findStatements(splitSentences(article, language), article.text, [...groups.values()], language);
  return statements.map(({ speaker }) => speaker?.group?.name ?? (speaker ? `(${speaker.text})` : '-'));
}
