import type { EntityKind } from '../../core/model.ts';
import { translate } from '../../platform/i18n.ts';
import { useRovingFocus } from '../focus/use-roving-focus.ts';
import type { Bucket, RailMention } from './buckets.ts';

const kinds: readonly EntityKind[] = ['person', 'place', 'organisation'];
/** Pixels of a line with one mention, what each further one adds, and the most. */
const [shortest, step, longest] = [9, 2, 17];
/** So many names are told of a bucket. */
const mostNames = 3;

export interface RailProps<Mention extends RailMention> {
  readonly buckets: readonly Bucket<Mention>[];
  /** Into how many stretches the height of the rail is divided. */
  readonly stretches: number;
  /** The stretches that the window shows, first and last. */
  readonly inView: readonly [number, number];
  /** The reader wants to see the mentions of a bucket; by keyboard, and not by mouse, when `byKey`. */
  readonly onGo: (bucket: Bucket<Mention>, byKey: boolean) => void;
}

/** Where in the page the marked names stand: a line for each kind in each stretch, drawn as in the text, the longer the more. */
export function Rail<Mention extends RailMention>({ buckets, stretches, inView, onGo }: RailProps<Mention>) {
  const list = useRovingFocus<HTMLUListElement>('button', buckets);
  const [first, last] = inView;
  return (
    <nav class="rail" aria-label={translate('rail')} lang={translate('languageOfTexts')}>
      <ul ref={list}>
        {buckets.map((bucket) => (
          <li key={bucket.index} style={{ top: `${(bucket.index / stretches) * 100}%` }}>
            <button
              type="button"
              class={bucket.index >= first && bucket.index <= last ? 'bucket in-view' : 'bucket'}
              aria-label={namesIn(bucket)}
              title={namesIn(bucket)}
              onClick={({ detail }) => onGo(bucket, detail === 0)}
            >
              {kinds.map((kind) => (
                <Line
                  key={kind}
                  kind={kind}
                  count={bucket.mentions.filter((mention) => mention.kind === kind).length}
                />
              ))}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Line({ kind, count }: { readonly kind: EntityKind; readonly count: number }) {
  if (count === 0) return null;
  return <i class={`line-${kind}`} style={{ width: `${Math.min(longest, shortest + step * (count - 1))}px` }} />;
}

function namesIn({ mentions }: Bucket<RailMention>): string {
  const names = [...new Set(mentions.map(({ name }) => name))];
  const told = names.slice(0, mostNames).join(', ');
  return names.length > mostNames ? translate('railMore', told, names.length - mostNames) : told;
}
