import type { PageSnapshot, SnapshotBlock, SnapshotElement } from '../../../core/model.ts';

/** Path, text, and how many of its characters are linked or bold. */
export type Line = readonly [path: string, text: string, shape?: { readonly link?: number; readonly bold?: number }];

/**
 * A snapshot written down by hand: each line is the path of its block below the body, `article.story p`, and its text. Elements with the
 * same path prefix are one element; only the last step is new for every line.
 */
export function page(lines: readonly Line[], facts: Partial<PageSnapshot> = {}): PageSnapshot {
  const elements: SnapshotElement[] = [{ parent: -1, tag: 'body', hint: '' }];
  const known = new Map<string, number>();
  const add = (step: string, parent: number): number => {
    const [tag = '', ...hints] = step.split('.');
    elements.push({ parent, tag, hint: hints.join(' ') });
    return elements.length - 1;
  };
  const blocks = lines.map(([path, text, shape]): SnapshotBlock => {
    const steps = path.split(' ');
    let parent = 0;
    for (let depth = 1; depth < steps.length; depth++) {
      const prefix = steps.slice(0, depth).join(' ');
      const at = known.get(prefix) ?? add(steps[depth - 1] ?? '', parent);
      known.set(prefix, at);
      parent = at;
    }
    const element = add(steps.at(-1) ?? '', parent);
    return { text, element, linkLength: shape?.link ?? 0, emphasisLength: shape?.bold ?? 0 };
  });
  return {
    url: 'https://zeitung.example/politik/gipfel-in-wien-endet-ohne-einigung-2026',
    language: 'de',
    title: 'Gipfel in Wien endet ohne Einigung | Tagesbote',
    meta: [],
    canonicalUrl: null,
    jsonLd: [],
    marked: [],
    elements,
    blocks,
    counts: { videos: 0, images: 0, textInputs: 0, passwordInputs: 0, articles: 1 },
    ...facts,
  };
}

/** Running text of an invented article. */
export const paragraphs: readonly string[] = [
  'Die Gespräche in Wien sind am Dienstagabend ohne Ergebnis zu Ende gegangen. Beide Seiten wollen sich im März erneut treffen, sagte die Verhandlungsführerin Marta Lindqvist.',
  'Nach Angaben der Delegationen war bis zuletzt offen, wer die Kosten der geplanten Brücke trägt. Der Entwurf hatte eine Teilung vorgesehen, die von der Regierung in Prag aber abgelehnt wurde.',
  'Lindqvist zeigte sich dennoch zuversichtlich. Man sei weiter als je zuvor, sagte sie vor der Presse, und niemand habe den Tisch verlassen.',
  'Der Verkehrsminister Jonas Haberl nannte das Ergebnis enttäuschend. Er werde dem Parlament in der kommenden Woche berichten, wie es mit dem Vorhaben weitergeht.',
  'An der Grenze warten die Spediteure seit Jahren auf eine Lösung. Die alte Brücke ist für schwere Lastwagen gesperrt, und der Umweg kostet sie täglich mehrere Stunden.',
];
