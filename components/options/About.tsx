import { translate } from '../../platform/i18n.ts';
import { accuracyFigures } from './accuracy-figures.ts';
import { dataSources, libraries, type Source } from './licences.ts';

/** Version, promise, accuracy in plain words, and whose work is in it. */
export function About({ version }: { readonly version: string }) {
  const { newspapers, wikinews } = accuracyFigures;
  return (
    <>
      <p>{translate('aboutVersion', version)}</p>
      <h3>{translate('aboutPrivacy')}</h3>
      <p>{translate('neverText')}</p>
      <h3>{translate('aboutAccuracy')}</h3>
      {[newspapers, wikinews].map(({ peopleAndPlaces, organisations }) => (
        <p key={peopleAndPlaces.right}>
          {translate(
            peopleAndPlaces === newspapers.peopleAndPlaces ? 'accuracyNewspapers' : 'accuracyWikinews',
            peopleAndPlaces.right,
            peopleAndPlaces.found,
            organisations.right,
            organisations.found,
          )}
        </p>
      ))}
      <p class="more">{translate('accuracyCaution')}</p>
      <h3>{translate('aboutData')}</h3>
      <Sources sources={dataSources} />
      <h3>{translate('aboutLibraries')}</h3>
      <Sources sources={libraries} />
      <p class="more">{translate('aboutOwnLicence')}</p>
    </>
  );
}

function Sources({ sources }: { readonly sources: readonly Source[] }) {
  return (
    <ul class="sources">
      {sources.map(({ name, address, licence }) => (
        <li key={name}>
          <a href={address} target="_blank" rel="noreferrer">
            {name}
          </a>{' '}
          <span class="more">{licence}</span>
        </li>
      ))}
    </ul>
  );
}
