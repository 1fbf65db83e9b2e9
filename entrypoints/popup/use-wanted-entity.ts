import { useEffect, useState } from 'preact/hooks';
import type { WantedEntity } from '../../components/sheet/wanted-entity.ts';
import { askEntity, watchEntity } from '../../platform/ask-to-show.ts';

/** The entry that the reader has asked for on a card of this tab, newest wish first; null for none. */
export function useWantedEntity(tabId: number | undefined): WantedEntity | null {
  const [wanted, setWanted] = useState<WantedEntity | null>(null);
  useEffect(() => {
    setWanted(null);
    if (tabId === undefined) return;
    const want = (id: string) => setWanted({ id });
    void askEntity(tabId).then((id) => id !== null && want(id));
    return watchEntity(tabId, want);
  }, [tabId]);
  return wanted;
}
