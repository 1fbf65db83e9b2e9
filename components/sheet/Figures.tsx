import type { Figure } from '../../core/model.ts';
import { translate } from '../../platform/i18n.ts';
import { Evidence, type Source } from './Evidence.tsx';
import { FirstOf } from './FirstOf.tsx';
import { Section } from './Section.tsx';

const firstFigures = 5;

export interface FiguresProps {
  readonly figures: readonly Figure[];
  readonly source: Source;
}

/** Numbers with what they count, as the article writes them. */
export function Figures({ figures, source }: FiguresProps) {
  if (figures.length === 0) return null;
  return (
    <Section title="figures" count={figures.length}>
      <FirstOf
        items={figures}
        first={firstFigures}
        render={(figure) => (
          <li key={figure.start}>
            <Evidence source={source} span={figure}>
              <span class="lead" dir="auto">
                {figure.text}
                {figure.approximate && <span class="lead-kind">{translate('approximate')}</span>}
              </span>
            </Evidence>
          </li>
        )}
      />
    </Section>
  );
}
