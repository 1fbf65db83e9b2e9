import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { type TextKey, translate } from '../../platform/i18n.ts';

export interface SectionProps {
  readonly title: TextKey;
  /** How many entries it has; shown beside the title where there is a list. */
  readonly count?: number | undefined;
  readonly children: ComponentChildren;
}

/** One section of the sheet, named by its heading. */
export function Section({ title, count, children }: SectionProps) {
  const id = useId();
  return (
    <section class="section" aria-labelledby={id}>
      <h2 id={id}>
        {translate(title)}
        {count !== undefined && <span class="section-count"> {count}</span>}
      </h2>
      {children}
    </section>
  );
}
