import type { Reading, Span } from '../../core/model.ts';
import { translate } from '../../platform/i18n.ts';
import type { LoadMap } from '../sheet/Places.tsx';
import { Sheet } from '../sheet/Sheet.tsx';
import { type HighlightSwitches, Switches } from './Switches.tsx';
import { Unread } from './Unread.tsx';

export interface PopupProps {
  readonly reading: Reading;
  /** Whether the page was read although it does not look like an article. */
  readonly forced: boolean;
  readonly switches: HighlightSwitches;
  /** What went wrong with the reader's last wish, in words; null when nothing did. */
  readonly complaint: string | null;
  readonly loadMap: LoadMap;
  readonly onJump: (span: Span) => void;
  readonly onReadAnyway: () => void;
  readonly onReload: () => void;
}

/** What the toolbar button shows: the sheet of the tab's article, or why there is none, and the switches. */
export function Popup({ reading, forced, switches, complaint, loadMap, onJump, onReadAnyway, onReload }: PopupProps) {
  return (
    <div class="popup surface" lang={translate('languageOfTexts')}>
      <main aria-busy={reading.kind === 'reading'}>
        {reading.kind === 'reading' && <Skeleton />}
        {reading.kind === 'ready' && <Sheet sheet={reading.sheet} onJump={onJump} loadMap={loadMap} />}
        {reading.kind !== 'reading' && reading.kind !== 'ready' && (
          <Unread reading={reading} forced={forced} onReadAnyway={onReadAnyway} onReload={onReload} />
        )}
      </main>
      <footer>
        <p class="complaint" role="alert">
          {complaint}
        </p>
        <Switches {...switches} />
      </footer>
    </div>
  );
}

/** Stands where the sheet will be, without moving. */
function Skeleton() {
  return (
    <div class="skeleton" role="status">
      <p>{translate('reading')}</p>
      <div class="skeleton-lines" aria-hidden="true">
        <i />
        <i />
        <i />
        <i />
        <i />
      </div>
    </div>
  );
}
