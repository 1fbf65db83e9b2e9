import { useEffect, useState } from 'preact/hooks';
import { Popup } from '../../components/popup/Popup.tsx';
import { readSheetView } from '../../components/sheet/sheet-view.ts';
import type { Span } from '../../core/model.ts';
import { translate } from '../../platform/i18n.ts';
import { withSite } from '../../platform/settings.ts';
import { storedView, storeView } from '../../platform/stored-view.ts';
import { type ActiveTab, askJump, findActiveTab, reloadTab } from '../../platform/tab-reading.ts';
import { exportSheet } from './export-sheet.ts';
import { loadMap } from './load-map.tsx';
import { useSettings } from './use-settings.ts';
import { useTabReading } from './use-tab-reading.ts';

/** On a phone the popup covers the page, so that the reader would not see where a jump leads. */
const coversThePage = '(hover: none), (max-width: 319px)';

/** The popup of the tab in front, with the reader's settings. */
export function TabPopup() {
  const [tab, setTab] = useState<ActiveTab | null | undefined>(undefined);
  const [jumpFailed, setJumpFailed] = useState(false);
  const { settings, save, saveFailed } = useSettings();
  const { reading, host, forced, readAnyway, wait } = useTabReading(tab);

  useEffect(() => {
    void findActiveTab().then(setTab, () => setTab(null));
  }, []);

  async function jump(span: Span) {
    const shown = tab ? await askJump(tab.id, span) : false;
    setJumpFailed(!shown);
    if (shown && matchMedia(coversThePage).matches) window.close();
  }

  function reload() {
    if (!tab) return;
    wait();
    void reloadTab(tab.id);
  }

  // Some milliseconds of nothing are calmer than switches that turn by themselves.
  if (!settings) return null;
  return (
    <Popup
      reading={reading}
      forced={forced}
      complaint={saveFailed ? translate('saveFailed') : jumpFailed ? translate('jumpFailed') : null}
      switches={{
        host,
        everywhere: settings.highlights,
        here: host !== null && !settings.sitesOff.includes(host),
        onEverywhere: (highlights) => save({ ...settings, highlights }),
        onHere: (on) => host !== null && save(withSite(settings, host, on)),
      }}
      view={readSheetView(storedView())}
      onView={storeView}
      onExport={exportSheet}
      loadMap={loadMap}
      onJump={(span) => void jump(span)}
      onReadAnyway={readAnyway}
      onReload={reload}
    />
  );
}
