import { useRef, useState } from 'preact/hooks';
import { translate } from '../../platform/i18n.ts';
import { hostIn, withSite } from '../../platform/settings-model.ts';
import type { SettingsProps } from './HighlightOptions.tsx';

/** The sites on which nothing is highlighted: to look at, to take back, to add to. */
export function SiteList({ settings, onChange }: SettingsProps) {
  const [written, setWritten] = useState('');
  const [isWrong, setWrong] = useState(false);
  const input = useRef<HTMLInputElement>(null);

  function add(event: Event) {
    event.preventDefault();
    const host = hostIn(written);
    setWrong(host === null);
    input.current?.focus();
    if (host === null) return;
    setWritten('');
    onChange(withSite(settings, host, false));
  }

  function remove(site: string) {
    onChange({ ...settings, sitesOff: settings.sitesOff.filter((other) => other !== site) });
    // The button that was pressed goes with its line.
    input.current?.focus();
  }

  return (
    <>
      {settings.sitesOff.length === 0 ? (
        <p class="more">{translate('sitesNone')}</p>
      ) : (
        <ul class="sites">
          {settings.sitesOff.map((site) => (
            <li key={site}>
              <span dir="ltr">{site}</span>
              <button
                type="button"
                class="text-button"
                aria-label={translate('siteRemoveNamed', site)}
                onClick={() => remove(site)}
              >
                {translate('siteRemove')}
              </button>
            </li>
          ))}
        </ul>
      )}
      <form class="site-form" onSubmit={add}>
        <label for="site">{translate('siteAdd')}</label>
        <div>
          <input
            id="site"
            ref={input}
            type="text"
            inputMode="url"
            autocomplete="off"
            spellcheck={false}
            placeholder="zeitung.example"
            value={written}
            aria-invalid={isWrong}
            aria-describedby="site-wrong"
            onInput={({ currentTarget }) => setWritten(currentTarget.value)}
          />
          <button type="submit" class="button">
            {translate('siteAddButton')}
          </button>
        </div>
        <p class="complaint" id="site-wrong" role="alert">
          {isWrong && translate('siteWrong')}
        </p>
      </form>
    </>
  );
}
