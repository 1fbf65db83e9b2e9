import type { Group } from '../../../core/entities/group.ts';
import { groupMentions } from '../../../core/entities/group-mentions.ts';
import type { Gazetteer } from '../../../core/gazetteer/gazetteer.ts';
import { german } from '../../../core/languages/de/index.ts';
import type { Article, BlockRole, EntityKind, Mention, Sentence } from '../../../core/model.ts';
import { splitSentences } from '../../../core/text/split-sentences.ts';

const kinds: Readonly<Record<string, EntityKind>> = { P: 'person', O: 'place', F: 'organisation' };

export interface MarkedText {
  readonly article: Article;
  readonly sentences: readonly Sentence[];
  readonly mentions: readonly Mention[];
}

/**
 * An article from lines in which names are marked: `{P Ilse Kramm}` a person, `{O Ulm}` a place („Ort“), `{F Rotes Kreuz}` an
 * organisation („Firma“); a number behind the letter is the confidence in hundredths, 90 without one. `# ` begins a
 * headline, `## ` a heading.
 */
export function marked(...lines: readonly string[]): MarkedText {
  const mentions: Mention[] = [];
  let text = '';
  const blocks = lines.map((line) => {
    if (text !== '') text += '\n\n';
    const start = text.length;
    const role: BlockRole = line.startsWith('## ') ? 'heading' : line.startsWith('# ') ? 'headline' : 'paragraph';
    for (const part of line.replace(/^#+ /, '').split(/(\{[POF]\d* [^}]*\})/)) {
      const name = /^\{([POF])(\d*) ([^}]*)\}$/.exec(part);
      const surface = name?.[3] ?? part;
      const kind = kinds[name?.[1] ?? ''];
      const confidence = Number(name?.[2] || 90) / 100;
      if (kind)
        mentions.push({
          start: text.length,
          end: text.length + surface.length,
          surface,
          kind,
          source: 'tagger',
          confidence,
        });
      text += surface;
    }
    return { start, end: text.length, role, source: null };
  });
  const unknown = {
    headline: null,
    published: null,
    modified: null,
    publisher: null,
    section: null,
    paywalled: false,
    url: null,
  };
  const article: Article = { ...unknown, byline: [], language: 'de', text, blocks };
  return { article, sentences: splitSentences(article, german), mentions };
}

/** Knows Norwegians and nothing else. */
export const originsOnly: Gazetteer = {
  classesOf: () => 0,
  placesNamed: () => [],
  placesSpelledLike: () => [],
  startsName: () => false,
  countryOfAdjective: (form) => (/^Norweger/u.test(form) ? 'NO' : null),
};

export function grouped(text: MarkedText): readonly Group[] {
  return groupMentions(text.mentions, text.sentences, text.article, german);
}

/** Each group as its name and its mentions as written: `Ilse Kramm: Ilse Kramm, Kramms`. */
export function groupsOf(...lines: readonly string[]): string[] {
  return grouped(marked(...lines)).map(
    (group) => `${group.name}: ${group.mentions.map((mention) => mention.surface).join(', ')}`,
  );
}
