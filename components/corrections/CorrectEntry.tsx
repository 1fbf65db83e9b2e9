import { useContext, useId, useState } from 'preact/hooks';
import type { Corrected, Correction, EntityKind } from '../../core/model.ts';
import { type TextKey, translate } from '../../platform/i18n.ts';
import type { NamedEntity } from '../entity/describe-entity.ts';
import { ChooseName } from './ChooseName.tsx';
import { CorrectorContext } from './corrector.ts';
import { PencilIcon } from './PencilIcon.tsx';
import { RenameForm } from './RenameForm.tsx';

const becoming: Readonly<Record<EntityKind, TextKey>> = {
  person: 'correctToPerson',
  place: 'correctToPlace',
  organisation: 'correctToOrganisation',
};
const kinds = ['person', 'place', 'organisation'] as const;

/** The way to put an entry right; nothing where the sheet can only be read. */
export function CorrectEntry({ entity }: { readonly entity: NamedEntity }) {
  const corrector = useContext(CorrectorContext);
  const [open, setOpen] = useState(false);
  const id = useId();
  if (!corrector) return null;
  const { host, entities, onCorrect } = corrector;
  const about: Corrected = { name: entity.name, entityKind: entity.kind, host: null };

  function correct(correction: Correction) {
    setOpen(false);
    onCorrect(correction);
  }

  const alike = entities.filter(({ kind, name }) => kind === entity.kind && name !== entity.name);
  const others = [...new Set(alike.map(({ name }) => name))];
  return (
    <>
      <button
        type="button"
        class="icon-button correct-button"
        aria-label={translate('correctName', entity.name)}
        title={translate('correct')}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        <PencilIcon />
      </button>
      <fieldset class="correct" id={id} hidden={!open} aria-label={translate('correctName', entity.name)}>
        {open && (
          <>
            <ul class="correct-choices">
              <Choice text="correctNotAName" onChoose={() => correct({ kind: 'notAName', ...about })} />
              {kinds
                .filter((kind) => kind !== entity.kind)
                .map((to) => (
                  <Choice key={to} text={becoming[to]} onChoose={() => correct({ kind: 'setKind', ...about, to })} />
                ))}
              {host !== null && <Choice text="hideHere" onChoose={() => correct({ kind: 'hide', ...about, host })} />}
              <Choice text="hideEverywhere" onChoose={() => correct({ kind: 'hide', ...about })} />
            </ul>
            <RenameForm
              label={translate('correctRename')}
              name={entity.name}
              onRename={(to) => correct({ kind: 'rename', ...about, to })}
            />
            {others.length > 0 && (
              <ChooseName
                label={translate('correctSameAs')}
                action={translate('correctJoin')}
                names={others}
                onChoose={(to) => correct({ kind: 'sameAs', ...about, to })}
              />
            )}
            {host !== null && entity.aliases.length > 0 && (
              <ChooseName
                label={translate('correctSplit')}
                action={translate('correctDivide')}
                names={entity.aliases}
                onChoose={(surface) => correct({ kind: 'split', ...about, host, surface })}
              />
            )}
          </>
        )}
      </fieldset>
    </>
  );
}

function Choice({ text, onChoose }: { readonly text: TextKey; readonly onChoose: () => void }) {
  return (
    <li>
      <button type="button" class="choice" onClick={onChoose}>
        {translate(text)}
      </button>
    </li>
  );
}
