import { browser } from 'wxt/browser';

/** The two interfaces for one thing; a browser has one of them, Firefox for Android none. */
interface BesideThePage {
  /** Chrome's. */
  readonly sidePanel?: { open(where: { readonly windowId: number }): Promise<void> };
  /** Firefox's: opens in the window that was pressed in. */
  readonly sidebarAction?: { open(): Promise<void>; isOpen(of: { readonly windowId: number }): Promise<boolean> };
  readonly runtime: {
    /** Chrome's. */
    getContexts?(of: {
      readonly contextTypes: readonly string[];
      readonly windowIds: readonly number[];
    }): Promise<readonly object[]>;
  };
}
const beside = (): BesideThePage => browser as unknown as BesideThePage;

/** Whether this browser has a place beside the page. */
export function hasSidePanel(): boolean {
  const { sidePanel, sidebarAction } = beside();
  return (sidePanel ?? sidebarAction) !== undefined;
}

/**
 * Opens the sheet beside the page. The browsers want it at once after a press of the reader's, before anything is waited for; rejects
 * otherwise.
 */
export async function openSidePanel(windowId: number): Promise<void> {
  const { sidePanel, sidebarAction } = beside();
  await (sidePanel ? sidePanel.open({ windowId }) : sidebarAction?.open());
}

/** Whether the sheet is shown beside the pages of a window. */
export async function sidePanelIsOpen(windowId: number): Promise<boolean> {
  const { sidebarAction, runtime } = beside();
  if (sidebarAction) return sidebarAction.isOpen({ windowId });
  const panels = await runtime.getContexts?.({ contextTypes: ['SIDE_PANEL'], windowIds: [windowId] });
  return (panels?.length ?? 0) > 0;
}
