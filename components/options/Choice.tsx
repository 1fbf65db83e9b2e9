import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

export interface ChoiceProps<Value extends string> {
  readonly title: string;
  readonly value: Value;
  readonly options: readonly { readonly value: Value; readonly label: ComponentChildren; readonly more?: string }[];
  readonly onChoose: (value: Value) => void;
}

/** One of a few, all in sight. */
export function Choice<Value extends string>({ title, value, options, onChoose }: ChoiceProps<Value>) {
  const id = useId();
  return (
    <fieldset>
      <legend>{title}</legend>
      {options.map((option) => (
        <div class="option" key={option.value}>
          <label>
            <input
              type="radio"
              name={id}
              checked={option.value === value}
              aria-describedby={option.more && `${id}-${option.value}`}
              onChange={() => onChoose(option.value)}
            />
            <span>{option.label}</span>
          </label>
          {option.more && (
            <p class="more" id={`${id}-${option.value}`}>
              {option.more}
            </p>
          )}
        </div>
      ))}
    </fieldset>
  );
}
