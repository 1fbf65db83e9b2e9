import { type ComponentChildren, createContext } from 'preact';
import { useContext, useId } from 'preact/hooks';
import { translate } from '../../platform/i18n.ts';
import type { SectionTitle } from './sheet-view.ts';

/** Which sections are folded away, and how the reader changes that. */
export interface Folding {
  readonly folded: ReadonlySet<SectionTitle>;
  readonly onFold: (title: SectionTitle, folded: boolean) => void;
}

export const SectionFolding = createContext<Folding>({ folded: new Set(), onFold: () => {} });

export interface SectionProps {
  readonly title: SectionTitle;
  /** How many entries it has; shown beside the title where there is a list. */
  readonly count?: number | undefined;
  readonly children: ComponentChildren;
}

/** One section of the sheet, named by its heading, which folds it away and back. */
export function Section({ title, count, children }: SectionProps) {
  const { folded, onFold } = useContext(SectionFolding);
  const id = useId();
  const open = !folded.has(title);
  return (
    <section class="section" id={sectionId(title)} aria-labelledby={id}>
      <h2 id={id}>
        <button
          type="button"
          class="section-title"
          aria-expanded={open}
          aria-controls={`${id}-content`}
          onClick={() => onFold(title, open)}
        >
          {translate(title)}
          {count !== undefined && <span class="section-count"> {count}</span>}
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="M4 6l4 4 4-4" />
          </svg>
        </button>
      </h2>
      <div id={`${id}-content`} hidden={!open}>
        {open && children}
      </div>
    </section>
  );
}

/** The id of a section's element, for the links to it. */
export function sectionId(title: SectionTitle): string {
  return `section-${title}`;
}
