import type { Span } from '../../core/model.ts';
import { translate } from '../../platform/i18n.ts';
import { columnOf, occurrenceBins } from './occurrence-bins.ts';

/** As many columns as can be told apart in the narrowest bar. */
const columns = 60;
const height = 10;
/** A column with one mention has this height; each further one adds `step`, up to the full height. */
const lowest = 6;
const step = 2;

export interface OccurrenceBarProps {
  readonly mentions: readonly Span[];
  /** Length of `Article.text`. */
  readonly length: number;
  /** The mention that is looked at, drawn stronger. */
  readonly current?: Span | undefined;
}

/** Where in the article something is named, from its beginning at the left to its end. */
export function OccurrenceBar({ mentions, length, current }: OccurrenceBarProps) {
  const [early = 0, middle = 0, late = 0] = thirds(mentions, length);
  const at = current && columnOf(current.start, length, columns);
  return (
    <svg
      class="occurrences"
      viewBox={`0 0 ${columns} ${height}`}
      preserveAspectRatio="none"
      role="img"
      aria-label={translate('occurrences', early, middle, late)}
    >
      <rect class="occurrences-track" width={columns} height={1} y={height - 1} />
      {occurrenceBins(mentions, length, columns).map(({ position, count }) => {
        const tall = Math.min(height, lowest + step * (count - 1));
        return (
          <rect
            key={position}
            class={position === at ? 'occurrences-current' : 'occurrences-column'}
            x={position}
            y={position === at ? 0 : height - tall}
            width={1}
            height={position === at ? height : tall}
          />
        );
      })}
    </svg>
  );
}

function thirds(mentions: readonly Span[], length: number): readonly number[] {
  const counts = [0, 0, 0];
  for (const { position, count } of occurrenceBins(mentions, length, 3)) counts[position] = count;
  return counts;
}
