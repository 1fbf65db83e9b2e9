import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { Welcome, type WelcomeProps } from '../../components/welcome/Welcome.tsx';
import { listShortcuts } from '../../platform/shortcuts.ts';
import { hasSiteAccess, requestSiteAccess } from '../../platform/site-access.ts';

/** The first-run page with what this browser says. */
export function WelcomePage() {
  const [keys, setKeys] = useState<WelcomeProps['keys']>({});
  const [access, setAccess] = useState<WelcomeProps['access']>('unasked');

  useEffect(() => {
    void listShortcuts().then((all) => setKeys(Object.fromEntries(all.map(({ name, keys }) => [name, keys]))));
    void hasSiteAccess().then((has) => setAccess(has ? 'unasked' : 'missing'));
  }, []);

  async function allow() {
    if (await requestSiteAccess()) setAccess('given');
  }

  return (
    <Welcome
      keys={keys}
      access={access}
      onAllow={() => void allow()}
      onOptions={() => void browser.runtime.openOptionsPage()}
    />
  );
}
