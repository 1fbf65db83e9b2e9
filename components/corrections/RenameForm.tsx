import { useId, useState } from 'preact/hooks';
import { translate } from '../../platform/i18n.ts';

/** Longer names are not kept. */
const longestName = 200;

export interface RenameFormProps {
  readonly label: string;
  readonly name: string;
  /** Called with a name that is not empty and another than before. */
  readonly onRename: (name: string) => void;
}

/** A field for another name. */
export function RenameForm({ label, name, onRename }: RenameFormProps) {
  const [text, setText] = useState(name);
  const id = useId();
  const wanted = text.replace(/\s+/gu, ' ').trim();
  const isNew = wanted !== '' && wanted !== name;
  return (
    <form
      class="correct-line"
      onSubmit={(event) => {
        event.preventDefault();
        if (isNew) onRename(wanted);
      }}
    >
      <label for={id}>{label}</label>
      <input
        id={id}
        type="text"
        dir="auto"
        maxLength={longestName}
        value={text}
        onInput={({ currentTarget }) => setText(currentTarget.value)}
      />
      <button type="submit" class="choice" disabled={!isNew}>
        {translate('correctApply')}
      </button>
    </form>
  );
}
