import type { EntityKind } from '../../core/model.ts';
import { type TextKey, translate } from '../../platform/i18n.ts';

const texts: Readonly<Record<EntityKind, TextKey>> = {
  person: 'kindPerson',
  place: 'kindPlace',
  organisation: 'kindOrganisation',
};

/** What kind of thing is named, underlined as it is in the page. */
export function KindLabel({ kind }: { readonly kind: EntityKind }) {
  return <span class={`kind kind-${kind}`}>{translate(texts[kind])}</span>;
}
