import type { Figure } from '../../core/model.ts';
import { type TextKey, translate } from '../../platform/i18n.ts';
import { Evidence, type Source } from './Evidence.tsx';
import { FirstOf } from './FirstOf.tsx';
import { type FigureKind, groupFigures } from './figure-groups.ts';
import { Section } from './Section.tsx';

/** So many figures are shown as one list, and more in groups. */
const mostInList = 6;
/** How many of a group are shown before the reader asks for all. */
const firstOfGroup = 3;

const headings: Readonly<Record<FigureKind, TextKey>> = {
  counts: 'figuresCounts',
  money: 'figuresMoney',
  shares: 'figuresShares',
  measures: 'figuresMeasures',
  ages: 'figuresAges',
  scores: 'figuresScores',
};

export interface FiguresProps {
  readonly figures: readonly Figure[];
  readonly source: Source;
}

/** Numbers with what they count, as the article writes them, by what they are numbers of. */
export function Figures({ figures, source }: FiguresProps) {
  if (figures.length === 0) return null;
  const groups = groupFigures(figures);
  const count = groups.reduce((sum, group) => sum + group.figures.length, 0);
  const entry = (figure: Figure) => (
    <li key={figure.start}>
      <Evidence source={source} span={figure}>
        <span class="lead" dir="auto">
          {figure.text}
          <Aside figure={figure} />
        </span>
      </Evidence>
    </li>
  );
  return (
    <Section title="figures" count={count}>
      {count <= mostInList ? (
        <FirstOf items={groups.flatMap((group) => group.figures)} first={mostInList} roving render={entry} />
      ) : (
        groups.map(({ kind, figures: some }) => (
          <div key={kind} class="figure-group">
            <h3>{translate(headings[kind])}</h3>
            <FirstOf items={some} first={firstOfGroup} roving render={entry} />
          </div>
        ))
      )}
    </Section>
  );
}

/** What the words of a figure leave out: the noun or unit that stands behind another number, and that it is not exact. */
function Aside({ figure: { text, unit, counted, approximate } }: { readonly figure: Figure }) {
  const noun = counted === null || text.includes(counted) ? null : counted;
  const bare = noun === null && /^[\d.,\s]+$/.test(text) && unit !== null && !ownWords.has(unit) ? unit : null;
  const asides = [noun ?? bare, approximate ? translate('approximate') : null].filter((aside) => aside !== null);
  return asides.length === 0 ? null : <span class="lead-kind">{asides.join(' · ')}</span>;
}

/** Units that are words of ours, in English: the heading of their group says as much. All others are signs and codes. */
const ownWords: ReadonlySet<string> = new Set(['years', 'share', 'score', 'times', 'magnitude', 'percentage points']);
