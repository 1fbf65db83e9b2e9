import { useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { CorrectorContext } from '../../components/corrections/corrector.ts';
import { Popup } from '../../components/popup/Popup.tsx';
import { readSheetView } from '../../components/sheet/sheet-view.ts';
import type { Span } from '../../core/model.ts';
import { translate } from '../../platform/i18n.ts';
import { siteOn, withSite } from '../../platform/settings-model.ts';
import { hasSidePanel, openSidePanel } from '../../platform/side-panel.ts';
import { storedView, storeView } from '../../platform/stored-view.ts';
import { askJump, reloadTab } from '../../platform/tab-reading.ts';
import { exportSheet } from './export-sheet.ts';
import { loadMap } from './load-map.tsx';
import { useActiveTab } from './use-active-tab.ts';
import { useCorrector } from './use-corrector.ts';
import { useSettings } from './use-settings.ts';
import { useTabReading } from './use-tab-reading.ts';
import { useWantedEntity } from './use-wanted-entity.ts';

/** On a phone the popup covers the page, so that the reader would not see where a jump leads. */
const coversThePage = '(hover: none), (max-width: 319px)';

export interface TabPopupProps {
  /** Whether it stands beside the page, and stays when the reader goes elsewhere. */
  readonly inSidePanel: boolean;
}

/** The sheet of the tab in front, with the reader's settings: as the popup and as the side panel. */
export function TabPopup({ inSidePanel }: TabPopupProps) {
  const tab = useActiveTab();
  const [failed, setFailed] = useState<'jumpFailed' | 'sidePanelFailed' | null>(null);
  const { settings, save, saveFailed } = useSettings();
  const { reading, host, forced, readAnyway, wait } = useTabReading(tab);
  const corrector = useCorrector(reading, host);
  const wanted = useWantedEntity(tab?.id);

  async function jump(span: Span) {
    const shown = tab ? await askJump(tab.id, span) : false;
    setFailed(shown ? null : 'jumpFailed');
    if (shown && !inSidePanel && matchMedia(coversThePage).matches) window.close();
  }

  function reload() {
    if (!tab) return;
    wait();
    void reloadTab(tab.id);
  }

  function openBeside() {
    if (tab?.windowId === undefined) return;
    openSidePanel(tab.windowId).then(
      () => window.close(),
      () => setFailed('sidePanelFailed'),
    );
  }

  // Some milliseconds of nothing are calmer than switches that turn by themselves.
  if (!settings) return null;
  return (
    <CorrectorContext.Provider value={corrector}>
      <Popup
        reading={reading}
        forced={forced}
        complaint={saveFailed ? translate('saveFailed') : failed && translate(failed)}
        switches={{
          host,
          everywhere: settings.highlights,
          here: host !== null && siteOn(settings, host),
          onEverywhere: (highlights) => save({ ...settings, highlights }),
          onHere: (on) => host !== null && save(withSite(settings, host, on)),
        }}
        view={readSheetView(storedView())}
        wanted={wanted}
        onView={storeView}
        onExport={exportSheet}
        onSidePanel={!inSidePanel && hasSidePanel() ? openBeside : null}
        onOptions={() => void openOptions(inSidePanel)}
        loadMap={loadMap}
        onJump={(span) => void jump(span)}
        onReadAnyway={readAnyway}
        onReload={reload}
      />
    </CorrectorContext.Provider>
  );
}

/** The popup gives way to the page with the options; the side panel stays beside it. */
async function openOptions(stays: boolean): Promise<void> {
  await browser.runtime.openOptionsPage();
  if (!stays) window.close();
}
