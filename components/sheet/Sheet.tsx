import { useMemo } from 'preact/hooks';
import type { FactSheet, Span } from '../../core/model.ts';
import { translate } from '../../platform/i18n.ts';
import { createSentenceFinder } from '../evidence/sentence-finder.ts';
import { Dates } from './Dates.tsx';
import { Entities } from './Entities.tsx';
import { Figures } from './Figures.tsx';
import { InShort } from './InShort.tsx';
import { Outline } from './Outline.tsx';
import { type LoadMap, Places } from './Places.tsx';
import { Said } from './Said.tsx';
import { SheetHeader } from './SheetHeader.tsx';

export interface SheetProps {
  readonly sheet: FactSheet;
  readonly onJump: (span: Span) => void;
  readonly loadMap: LoadMap;
}

/** The whole fact sheet; a section without data is left out. */
export function Sheet({ sheet, onJump, loadMap }: SheetProps) {
  const { article, people, places, organisations } = sheet;
  const sentenceOf = useMemo(() => createSentenceFinder(article), [article]);
  const source = { text: article.text, sentenceOf, onJump };
  const entities = [...people, ...places, ...organisations];
  return (
    <article class="sheet">
      <SheetHeader article={article} />
      {article.namesFoundBy === 'rules' && <p class="by-rules">{translate('namesByRules')}</p>}
      <InShort event={sheet.mainEvent} source={source} />
      {entities.length === 0 && <p class="no-names">{translate('noNames')}</p>}
      <Entities title="people" entities={people} source={source} />
      <Places places={places} source={source} loadMap={loadMap} />
      <Entities title="organisations" entities={organisations} source={source} />
      <Said statements={sheet.statements} entities={entities} source={source} />
      <Figures figures={sheet.figures} source={source} />
      <Dates dates={sheet.dates} source={source} />
      <Outline outline={sheet.outline} source={source} />
    </article>
  );
}
