interface Tabs {
  query(of: object): Promise<readonly { readonly id: number }[]>;
  sendMessage(tab: number, message: object): Promise<{ readonly kind: string }>;
}

/** Runs in the popup: how the content script of the tab in front has read its page, or `unreachable`. */
export async function readingKind(): Promise<string> {
  const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', { tabs: Tabs } | undefined>;
  const tabs = (browser ?? chrome)?.tabs;
  const tab = (await tabs?.query({ active: true, currentWindow: true }))?.[0];
  if (!tabs || !tab) return 'unreachable';
  return tabs.sendMessage(tab.id, { kind: 'getReading' }).then(
    ({ kind }) => kind,
    () => 'unreachable',
  );
}
