import { useState } from 'preact/hooks';
import { type TextKey, translate } from '../../platform/i18n.ts';
import { useRovingFocus } from '../focus/use-roving-focus.ts';

export type ExportFormat = 'markdown' | 'json' | 'json-ld' | 'csv' | 'print';

const formats: readonly (readonly [ExportFormat, TextKey])[] = [
  ['markdown', 'exportMarkdown'],
  ['json', 'exportJson'],
  ['json-ld', 'exportJsonLd'],
  ['csv', 'exportCsv'],
  ['print', 'exportPrint'],
];

export interface ExportMenuProps {
  /** Takes the sheet out of the extension; resolves with false when that failed. */
  readonly onExport: (format: ExportFormat) => Promise<boolean>;
}

/** The ways to take a sheet along. */
export function ExportMenu({ onExport }: ExportMenuProps) {
  const [outcome, setOutcome] = useState<TextKey | null>(null);
  const ways = useRovingFocus<HTMLUListElement>('button', formats);
  async function take(format: ExportFormat) {
    setOutcome(null);
    const done = await onExport(format).catch(() => false);
    if (!done) setOutcome('exportFailed');
    else if (format === 'markdown') setOutcome('exportCopied');
  }
  return (
    <div class="export">
      <ul class="export-ways" ref={ways}>
        {formats.map(([format, label]) => (
          <li key={format}>
            <button type="button" class="text-button" onClick={() => void take(format)}>
              {translate(label)}
            </button>
          </li>
        ))}
      </ul>
      <p role="status">{outcome && translate(outcome)}</p>
    </div>
  );
}
