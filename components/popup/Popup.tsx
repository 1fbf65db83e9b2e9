import type { FactSheet, Reading } from '../../core/model.ts';
import { translate } from '../../platform/i18n.ts';
import { CorrectionStatus } from '../corrections/CorrectionStatus.tsx';
import type { ExportFormat } from '../sheet/ExportMenu.tsx';
import { Sheet, type SheetProps } from '../sheet/Sheet.tsx';
import { type HighlightSwitches, Switches } from './Switches.tsx';
import { Unread } from './Unread.tsx';

export interface PopupProps extends Pick<SheetProps, 'loadMap' | 'onJump' | 'view' | 'wanted' | 'onView'> {
  readonly reading: Reading;
  /** Whether the page was read although it does not look like an article. */
  readonly forced: boolean;
  readonly switches: HighlightSwitches;
  /** What went wrong with the reader's last wish, in words; null when nothing did. */
  readonly complaint: string | null;
  /** Takes a sheet along; resolves with false when that failed. */
  readonly onExport: (sheet: FactSheet, format: ExportFormat) => Promise<boolean>;
  /** Opens the sheet beside the page; null where there is no such place, or where it is already there. */
  readonly onSidePanel: (() => void) | null;
  readonly onOptions: () => void;
  readonly onReadAnyway: () => void;
  readonly onReload: () => void;
}

/** What the toolbar button shows: the sheet of the tab's article, or why there is none, and the switches. */
export function Popup({
  reading,
  forced,
  switches,
  complaint,
  onSidePanel,
  onOptions,
  onExport,
  onReadAnyway,
  onReload,
  ...sheetProps
}: PopupProps) {
  return (
    <div class="popup surface" lang={translate('languageOfTexts')}>
      <main aria-busy={reading.kind === 'reading'}>
        {reading.kind === 'reading' && <Skeleton />}
        {reading.kind === 'ready' && (
          <Sheet {...sheetProps} sheet={reading.sheet} onExport={(format) => onExport(reading.sheet, format)} />
        )}
        {reading.kind !== 'reading' && reading.kind !== 'ready' && (
          <Unread reading={reading} forced={forced} onReadAnyway={onReadAnyway} onReload={onReload} />
        )}
      </main>
      <footer>
        <CorrectionStatus />
        <p class="complaint" role="alert">
          {complaint}
        </p>
        <Switches {...switches} />
        <p class="links">
          {onSidePanel && (
            <button type="button" class="text-button" onClick={onSidePanel}>
              {translate('openSidePanel')}
            </button>
          )}
          <button type="button" class="text-button" onClick={onOptions}>
            {translate('openOptions')}
          </button>
        </p>
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
