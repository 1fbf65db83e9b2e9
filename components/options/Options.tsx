import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { type TextKey, translate } from '../../platform/i18n.ts';
import { About } from './About.tsx';
import { Choice } from './Choice.tsx';
import { Corrections, type CorrectionsProps } from './Corrections.tsx';
import { DataOptions, type DataOptionsProps } from './DataOptions.tsx';
import { HighlightOptions, type SettingsProps } from './HighlightOptions.tsx';
import { Shortcuts, type ShortcutsProps } from './Shortcuts.tsx';
import { SiteList } from './SiteList.tsx';

export interface OptionsProps extends SettingsProps, ShortcutsProps {
  readonly corrections: CorrectionsProps;
  readonly data: DataOptionsProps;
  readonly version: string;
  /** What went wrong with the last change, in words; null when nothing did. */
  readonly complaint: string | null;
}

/** All that a reader can set, and who we are. Every change holds at once. */
export function Options({
  settings,
  onChange,
  corrections,
  data,
  shortcuts,
  onChangeKeys,
  version,
  complaint,
}: OptionsProps) {
  return (
    <div class="options surface" lang={translate('languageOfTexts')}>
      <header>
        <h1>{translate('optionsTitle')}</h1>
        <p class="more">{translate('optionsText')}</p>
      </header>
      <main>
        <Part title="optionsHighlights">
          <HighlightOptions settings={settings} onChange={onChange} />
        </Part>
        <Part title="optionsReading">
          <Choice
            title={translate('optionReading')}
            value={settings.reading}
            options={[
              { value: 'always', label: translate('readingAlways'), more: translate('readingAlwaysMore') },
              { value: 'whenAsked', label: translate('readingWhenAsked'), more: translate('readingWhenAskedMore') },
            ]}
            onChoose={(reading) => onChange({ ...settings, reading })}
          />
          <p class="more">{translate('readingByBrowser')}</p>
        </Part>
        <Part title="optionsSites">
          <SiteList settings={settings} onChange={onChange} />
        </Part>
        <Part title="optionsCorrections">
          <Corrections {...corrections} />
        </Part>
        {shortcuts.length > 0 && (
          <Part title="optionsShortcuts">
            <Shortcuts shortcuts={shortcuts} onChangeKeys={onChangeKeys} />
          </Part>
        )}
        <Part title="optionsData">
          <DataOptions {...data} />
        </Part>
        <Part title="optionsAbout">
          <About version={version} />
        </Part>
      </main>
      <p class="complaint" role="alert">
        {complaint}
      </p>
    </div>
  );
}

function Part({ title, children }: { readonly title: TextKey; readonly children: ComponentChildren }) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{translate(title)}</h2>
      {children}
    </section>
  );
}
