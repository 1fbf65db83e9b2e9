import { useId } from 'preact/hooks';
import type { Person } from '../../core/model.ts';
import { readerLocale, type TextKey, translate } from '../../platform/i18n.ts';
import { Entities } from './Entities.tsx';
import type { Source } from './Evidence.tsx';
import { type PeopleOrder, peopleOrders } from './sheet-view.ts';

const labels: Readonly<Record<PeopleOrder, TextKey>> = {
  salience: 'orderSalience',
  appearance: 'orderAppearance',
  name: 'orderName',
};

export interface PeopleProps {
  /** By salience. */
  readonly people: readonly Person[];
  readonly order: PeopleOrder;
  readonly source: Source;
  readonly onOrder: (order: PeopleOrder) => void;
}

/** The people in the order that the reader likes. */
export function People({ people, order, source, onOrder }: PeopleProps) {
  const id = useId();
  return (
    <Entities title="people" entities={inOrder(people, order)} source={source}>
      {people.length > 1 && (
        <p class="order">
          <label for={id}>{translate('orderBy')}</label>
          <select
            id={id}
            value={order}
            onChange={({ currentTarget: { value } }) => {
              const chosen = peopleOrders.find((each) => each === value);
              if (chosen) onOrder(chosen);
            }}
          >
            {peopleOrders.map((each) => (
              <option key={each} value={each}>
                {translate(labels[each])}
              </option>
            ))}
          </select>
        </p>
      )}
    </Entities>
  );
}

function inOrder(people: readonly Person[], order: PeopleOrder): readonly Person[] {
  if (order === 'appearance')
    return people.toSorted((one, other) => (one.mentions[0]?.start ?? 0) - (other.mentions[0]?.start ?? 0));
  if (order === 'name') {
    const { compare } = new Intl.Collator(readerLocale());
    return people.toSorted((one, other) => compare(one.name, other.name));
  }
  return people;
}
