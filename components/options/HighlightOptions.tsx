import { useId } from 'preact/hooks';
import type { EntityKind } from '../../core/model.ts';
import { type TextKey, translate } from '../../platform/i18n.ts';
import type { HighlightStyle, Settings } from '../../platform/settings-model.ts';
import { Switch } from '../popup/Switches.tsx';
import { Choice } from './Choice.tsx';

export interface SettingsProps {
  readonly settings: Settings;
  readonly onChange: (settings: Settings) => void;
}

const kinds: readonly (readonly [EntityKind, TextKey])[] = [
  ['person', 'people'],
  ['place', 'places'],
  ['organisation', 'organisations'],
];
const styles: readonly (readonly [HighlightStyle, TextKey])[] = [
  ['underline', 'styleUnderline'],
  ['marker', 'styleMarker'],
  ['subtle', 'styleSubtle'],
];

/** What is highlighted in pages, and how. */
export function HighlightOptions({ settings, onChange }: SettingsProps) {
  const railMore = useId();
  const turn = (kind: EntityKind, on: boolean) => onChange({ ...settings, kinds: { ...settings.kinds, [kind]: on } });
  return (
    <>
      <Switch
        label={translate('highlightsEverywhere')}
        on={settings.highlights}
        onTurn={(highlights) => onChange({ ...settings, highlights })}
      />
      <fieldset>
        <legend>{translate('optionKinds')}</legend>
        {kinds.map(([kind, label]) => (
          <div class="option" key={kind}>
            <label>
              <input
                type="checkbox"
                checked={settings.kinds[kind]}
                onChange={({ currentTarget }) => turn(kind, currentTarget.checked)}
              />
              <span>{translate(label)}</span>
            </label>
          </div>
        ))}
      </fieldset>
      <Choice
        title={translate('optionMentions')}
        value={settings.mentions}
        options={[
          { value: 'all', label: translate('mentionsAll') },
          { value: 'first', label: translate('mentionsFirst') },
        ]}
        onChoose={(mentions) => onChange({ ...settings, mentions })}
      />
      <Choice
        title={translate('optionStyle')}
        value={settings.style}
        options={styles.map(([value, label]) => ({ value, label: <StyleLabel label={label} style={value} /> }))}
        onChoose={(style) => onChange({ ...settings, style })}
      />
      <fieldset>
        <legend>{translate('optionOverview')}</legend>
        <div class="option">
          <label>
            <input
              type="checkbox"
              checked={settings.rail}
              aria-describedby={railMore}
              onChange={({ currentTarget }) => onChange({ ...settings, rail: currentTarget.checked })}
            />
            <span>{translate('optionRail')}</span>
          </label>
          <p class="more" id={railMore}>
            {translate('optionRailMore')}
          </p>
        </div>
      </fieldset>
    </>
  );
}

/** The name of a style, and the three kinds as it draws them. */
function StyleLabel({ label, style }: { readonly label: TextKey; readonly style: HighlightStyle }) {
  return (
    <>
      {translate(label)}
      <span class="style-sample" aria-hidden="true">
        {kinds.map(([kind]) => (
          <span key={kind} class={`marked marked-${kind} marked-${style}`}>
            {translate(kindNames[kind])}
          </span>
        ))}
      </span>
    </>
  );
}

const kindNames: Readonly<Record<EntityKind, TextKey>> = {
  person: 'kindPerson',
  place: 'kindPlace',
  organisation: 'kindOrganisation',
};
