import { useEffect, useState } from 'preact/hooks';
import { type ActiveTab, watchActiveTab } from '../../platform/tab-reading.ts';

/** The tab in front of this window, whichever it is now; undefined while it is looked for, null when there is none. */
export function useActiveTab(): ActiveTab | null | undefined {
  const [tab, setTab] = useState<ActiveTab | null | undefined>(undefined);
  useEffect(() => watchActiveTab(setTab), []);
  return tab;
}
