import { translate } from '../../platform/i18n.ts';
import { Card } from '../card/Card.tsx';
import { MarkedText } from './MarkedText.tsx';
import { sampleIn } from './sample.ts';

export interface WelcomeProps {
  /** The keys of the manifest's commands as the browser writes them, by name; empty for none. */
  readonly keys: Readonly<Record<string, string>>;
  /** Whether the extension may read pages: `missing` where the reader still has to allow it, `given` once that was done here. */
  readonly access: 'unasked' | 'missing' | 'given';
  readonly onAllow: () => void;
  readonly onOptions: () => void;
}

const nothing = () => {};

/** What a reader sees once, after the installation: what it does, how to use it, what it never does. */
export function Welcome({ keys, access, onAllow, onOptions }: WelcomeProps) {
  const popup = keys['_execute_action'];
  const panel = keys['open-side-panel'] || keys['_execute_sidebar_action'];
  const next = keys['next-mention'];
  const { sheet, person } = sampleIn(translate('languageOfTexts'));
  return (
    <div class="welcome surface" lang={translate('languageOfTexts')}>
      <main>
        <h1>{translate('welcomeTitle')}</h1>
        <p>{translate('welcomeText')}</p>
        {access !== 'unasked' && (
          <section class="access">
            <h2>{translate('accessTitle')}</h2>
            <p>{translate('accessText')}</p>
            {access === 'missing' && (
              <button type="button" class="button" onClick={onAllow}>
                {translate('accessAllow')}
              </button>
            )}
            <p role="status">{access === 'given' && translate('accessGiven')}</p>
          </section>
        )}
        <figure>
          <figcaption>{translate('welcomeSample')}</figcaption>
          <MarkedText sheet={sheet} />
          {/* A picture of a card: nothing in it can be pressed. */}
          <div inert>
            <Card
              entity={person}
              sheet={sheet}
              at={person.mentions[0]?.start ?? 0}
              locator={null}
              corrector={{ host: null, outcome: null, onCorrect: nothing, onUndo: nothing }}
              pinned={false}
              onPin={nothing}
              onShowInSheet={async () => true}
              onLookUp={nothing}
              onPrevious={nothing}
              onNext={nothing}
              onClose={nothing}
              onResize={nothing}
            />
          </div>
        </figure>
        <h2>{translate('welcomeHow')}</h2>
        <ul>
          <li>{translate('welcomeCard')}</li>
          <li>
            {translate('welcomeSheet')} {popup && <kbd>{popup}</kbd>}
          </li>
          {panel && (
            <li>
              {translate('welcomePanel')} <kbd>{panel}</kbd>
            </li>
          )}
          {next && (
            <li>
              {translate('welcomeStep')} <kbd>{next}</kbd>
            </li>
          )}
          <li>{translate('welcomeOpenTabs')}</li>
        </ul>
        <h2>{translate('aboutPrivacy')}</h2>
        <p>{translate('neverText')}</p>
        <button type="button" class="button" onClick={onOptions}>
          {translate('welcomeOptions')}
        </button>
      </main>
    </div>
  );
}
