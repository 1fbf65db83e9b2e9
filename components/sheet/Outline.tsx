import type { Extract } from '../../core/model.ts';
import type { Source } from './Evidence.tsx';
import { FirstOf } from './FirstOf.tsx';
import { Section } from './Section.tsx';

const firstHeadings = 10;

export interface OutlineProps {
  readonly outline: readonly Extract[];
  readonly source: Source;
}

/** The article's own headings; pressing one shows it in the page. */
export function Outline({ outline, source }: OutlineProps) {
  if (outline.length === 0) return null;
  return (
    <Section title="outline">
      <FirstOf
        items={outline}
        first={firstHeadings}
        roving
        render={(heading) => (
          <li key={heading.start}>
            <button
              type="button"
              class="evidence quotation"
              dir="auto"
              lang={source.language ?? undefined}
              onClick={() => source.onJump(heading)}
            >
              {heading.text}
            </button>
          </li>
        )}
      />
    </Section>
  );
}
