import type { Correction, EntityKind } from '../../core/model.ts';
import { type TextKey, translate } from '../../platform/i18n.ts';

const kindTexts: Readonly<Record<EntityKind, TextKey>> = {
  person: 'correctionIsPerson',
  place: 'correctionIsPlace',
  organisation: 'correctionIsOrganisation',
};

/** What a correction says, in words, without where it holds. */
export function correctionText(correction: Correction): string {
  const { name } = correction;
  switch (correction.kind) {
    case 'hide':
      return translate('correctionHidden', name);
    case 'notAName':
      return translate('correctionNotAName', name);
    case 'setKind':
      return translate(kindTexts[correction.to], name);
    case 'rename':
      return translate('correctionRenamed', name, correction.to);
    case 'sameAs':
      return translate('correctionSameAs', name, correction.to);
    case 'split':
      return translate('correctionSplit', correction.surface, name);
  }
}

/** Where it holds, in words. */
export function scopeText({ host }: Correction): string {
  return host === null ? translate('correctionEverywhere') : translate('correctionOnSite', host);
}
