import { useId } from 'preact/hooks';
import { translate, translateCount } from '../../platform/i18n.ts';
import { useRovingFocus } from '../focus/use-roving-focus.ts';
import { sectionId } from './Section.tsx';
import type { SectionTitle } from './sheet-view.ts';

export interface SheetToolsProps {
  readonly search: string;
  /** How many entries match the search; null without one. */
  readonly hits: number | null;
  /** The sections that the sheet shows now. */
  readonly titles: readonly SectionTitle[];
  readonly onSearch: (search: string) => void;
  /** The reader wants to see a section. */
  readonly onSection: (title: SectionTitle) => void;
}

/** Search and the way to each section; stays in sight while the sheet is scrolled. */
export function SheetTools({ search, hits, titles, onSearch, onSection }: SheetToolsProps) {
  const id = useId();
  const ways = useRovingFocus<HTMLUListElement>('a', titles.join());
  function go(event: Event, title: SectionTitle) {
    event.preventDefault();
    onSection(title);
  }
  return (
    <div class="sheet-tools">
      <search>
        <label class="visually-hidden" for={id}>
          {translate('searchSheet')}
        </label>
        <input
          id={id}
          type="search"
          value={search}
          placeholder={translate('searchSheet')}
          onInput={({ currentTarget }) => onSearch(currentTarget.value)}
          onKeyDown={(event) => {
            // The first press empties the field; the next closes the popup as everywhere.
            if (event.key !== 'Escape' || search === '') return;
            event.preventDefault();
            onSearch('');
          }}
        />
        <span class="visually-hidden" role="status">
          {hits !== null && translateCount(hits, 'searchHitsOne', 'searchHitsOther')}
        </span>
      </search>
      {titles.length > 1 && (
        <nav aria-label={translate('sections')}>
          <ul ref={ways}>
            {titles.map((title) => (
              <li key={title}>
                <a href={`#${sectionId(title)}`} onClick={(event) => go(event, title)}>
                  {translate(title)}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      )}
    </div>
  );
}
