import { useId, useRef } from 'preact/hooks';

export interface ChooseNameProps {
  readonly label: string;
  /** What the button does. */
  readonly action: string;
  /** At least one. */
  readonly names: readonly string[];
  readonly onChoose: (name: string) => void;
}

/** A list of names of which one can be chosen; a choice counts when the button is pressed, so that arrow keys only look. */
export function ChooseName({ label, action, names, onChoose }: ChooseNameProps) {
  const select = useRef<HTMLSelectElement>(null);
  const id = useId();
  return (
    <form
      class="correct-line"
      onSubmit={(event) => {
        event.preventDefault();
        if (select.current?.value) onChoose(select.current.value);
      }}
    >
      <label for={id}>{label}</label>
      <select id={id} ref={select}>
        {names.map((name) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </select>
      <button type="submit" class="choice">
        {action}
      </button>
    </form>
  );
}
