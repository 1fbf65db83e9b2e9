import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { EntityKind, FactSheet, Span } from '../../core/model.ts';
import { translate } from '../../platform/i18n.ts';
import { createSentenceFinder } from '../evidence/sentence-finder.ts';
import { nameOfCode } from '../name-of-code.ts';
import { Dates } from './Dates.tsx';
import { Entities } from './Entities.tsx';
import { type ExportFormat, ExportMenu } from './ExportMenu.tsx';
import { Figures } from './Figures.tsx';
import { InShort } from './InShort.tsx';
import { Outline } from './Outline.tsx';
import { People } from './People.tsx';
import { type LoadMap, Places } from './Places.tsx';
import { Said } from './Said.tsx';
import { SectionFolding, sectionId } from './Section.tsx';
import { SheetHeader } from './SheetHeader.tsx';
import { SheetTools } from './SheetTools.tsx';
import { searchSheet } from './search-sheet.ts';
import { defaultView, type SectionTitle, type SheetView, sectionTitles } from './sheet-view.ts';
import { useHitMarks } from './use-hit-marks.ts';
import { type WantedEntity, WantedEntityContext } from './wanted-entity.ts';

export interface SheetProps {
  readonly sheet: FactSheet;
  readonly onJump: (span: Span) => void;
  readonly loadMap: LoadMap;
  /** How the sheet looks at first. */
  readonly view?: SheetView;
  /** An entry that the sheet is to be opened at. */
  readonly wanted?: WantedEntity | null;
  /** The reader wants sheets to look so from now on. */
  readonly onView?: (view: SheetView) => void;
  /** Takes the sheet along; without it there is no menu for that. */
  readonly onExport?: (format: ExportFormat) => Promise<boolean>;
}

/** The whole fact sheet; a section without data is left out. */
export function Sheet({
  sheet,
  onJump,
  loadMap,
  view: first = defaultView,
  wanted = null,
  onView,
  onExport,
}: SheetProps) {
  const { article } = sheet;
  const [view, setView] = useState(first);
  const [search, setSearch] = useState('');
  const element = useRef<HTMLElement>(null);
  const granted = useRef<WantedEntity | null>(null);
  const sentenceOf = useMemo(() => createSentenceFinder(article), [article]);
  const shown = useMemo(() => searchSheet(sheet, search), [sheet, search]);
  useHitMarks(element, search);
  const source = { text: article.text, language: article.language, sentenceOf, onJump };
  const everybody = [...sheet.people, ...sheet.places, ...sheet.organisations];
  const searching = search.trim() !== '';
  const counts = countsOf(shown);
  const titles = sectionTitles.filter((title) => counts[title] > 0 && !(searching && title === 'inShort'));

  function change(next: SheetView) {
    setView(next);
    onView?.(next);
  }

  function fold(title: SectionTitle, folded: boolean) {
    const others = view.folded.filter((each) => each !== title);
    change({ ...view, folded: folded ? [...others, title] : others });
  }

  function goTo(title: SectionTitle) {
    if (view.folded.includes(title)) fold(title, false);
    const section = element.current?.querySelector(`#${sectionId(title)}`);
    section?.scrollIntoView({ block: 'start' });
    section?.querySelector('button')?.focus({ preventScroll: true });
  }

  useEffect(() => {
    const entity = wanted && everybody.find(({ id }) => id === wanted.id);
    if (!entity) return;
    setSearch('');
    const title = sectionOfKind[entity.kind];
    setView((now) => ({ ...now, folded: now.folded.filter((each) => each !== title) }));
  }, [wanted]);
  // After each drawing, for the entry may first have to come back from where it was folded away; once for each wish.
  useEffect(() => {
    const entry = wanted && element.current?.querySelector(`[data-entity="${wanted.id}"]`);
    if (!entry || granted.current === wanted) return;
    granted.current = wanted;
    entry.scrollIntoView({ block: 'start' });
    entry.querySelector('button')?.focus({ preventScroll: true });
  });

  // What was searched for is never folded away.
  const folding = { folded: new Set(searching ? [] : view.folded), onFold: fold };
  return (
    <article class="sheet" ref={element}>
      <SheetHeader article={article} />
      {article.namesFoundBy === 'rules' && <p class="by-rules">{translate('namesByRules')}</p>}
      {article.namesFoundBy === 'lists' && (
        <p class="by-rules">{translate('namesByLists', nameOfCode('language', article.language ?? 'und'))}</p>
      )}
      {sectionTitles.some((title) => countsOf(sheet)[title] > 0) && (
        <SheetTools
          search={search}
          hits={searching ? titles.reduce((sum, title) => sum + counts[title], 0) : null}
          titles={titles}
          onSearch={setSearch}
          onSection={goTo}
        />
      )}
      <WantedEntityContext.Provider value={wanted}>
        <SectionFolding.Provider value={folding}>
          {!searching && <InShort event={sheet.mainEvent} keySentences={sheet.keySentences} source={source} />}
          {everybody.length === 0 && <p class="no-names">{translate('noNames')}</p>}
          {searching && titles.length === 0 && <p class="no-names">{translate('searchNothing', search.trim())}</p>}
          <People
            people={shown.people}
            order={view.order}
            source={source}
            onOrder={(order) => change({ ...view, order })}
          />
          <Places places={shown.places} source={source} loadMap={loadMap} />
          <Entities title="organisations" entities={shown.organisations} source={source} />
          <Said statements={shown.statements} entities={everybody} source={source} />
          <Figures figures={shown.figures} source={source} />
          <Dates dates={shown.dates} source={source} />
          <Outline outline={shown.outline} source={source} />
        </SectionFolding.Provider>
      </WantedEntityContext.Provider>
      {onExport && <ExportMenu onExport={onExport} />}
    </article>
  );
}

const sectionOfKind: Readonly<Record<EntityKind, SectionTitle>> = {
  person: 'people',
  place: 'places',
  organisation: 'organisations',
};

function countsOf(sheet: FactSheet): Readonly<Record<SectionTitle, number>> {
  return {
    inShort: Object.values(sheet.mainEvent).filter((extract) => extract !== null).length + sheet.keySentences.length,
    people: sheet.people.length,
    places: sheet.places.length,
    organisations: sheet.organisations.length,
    said: sheet.statements.length,
    figures: sheet.figures.length,
    dates: sheet.dates.length,
    outline: sheet.outline.length,
  };
}
