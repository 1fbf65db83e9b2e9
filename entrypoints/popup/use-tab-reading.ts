import { useEffect, useRef, useState } from 'preact/hooks';
import type { Reading } from '../../core/model.ts';
import { type ActiveTab, askHost, askReadAnyway, askReading, watchReading } from '../../platform/tab-reading.ts';

export interface TabReading {
  readonly reading: Reading;
  /** The host name of the tab's page; null while it does not answer. */
  readonly host: string | null;
  /** Whether the reader asked for this page although it does not look like an article. */
  readonly forced: boolean;
  readonly readAnyway: () => void;
  /** Forgets the reading: the page is being loaded anew. */
  readonly wait: () => void;
}

const underway: Reading = { kind: 'reading' };

/** The reading of a tab as it goes on; undefined while the tab is looked for, null when there is none. */
export function useTabReading(tab: ActiveTab | null | undefined): TabReading {
  const [reading, setReading] = useState(underway);
  const [host, setHost] = useState<string | null>(null);
  const [forced, setForced] = useState(false);
  /** Only the answer to the newest question counts. */
  const questions = useRef(0);
  const id = tab?.id;

  async function show(answer: Promise<Reading>) {
    const question = ++questions.current;
    const next = await answer;
    if (question !== questions.current) return;
    setReading(next);
  }

  useEffect(() => {
    if (tab === null) setReading({ kind: 'unreachable' });
    if (id === undefined) return;
    let watching = true;
    const ask = (left: boolean) => {
      if (left) setForced(false);
      void show(askReading(id));
      void askHost(id).then((answer) => watching && setHost(answer));
    };
    // What another tab showed is not this one's.
    setReading(underway);
    setHost(null);
    ask(true);
    const end = watchReading(id, ask);
    return () => {
      watching = false;
      end();
    };
  }, [tab === null, id]);

  return {
    reading,
    host,
    forced,
    readAnyway() {
      if (id === undefined) return;
      setReading(underway);
      void show(askReadAnyway(id)).then(() => setForced(true));
    },
    wait() {
      setReading(underway);
      setForced(false);
    },
  };
}
