import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';

export interface DisclosureProps {
  readonly label: string;
  /** Stands in the same line as the button. */
  readonly beside?: ComponentChildren;
  /** Makes what is hidden; called only while it is open. */
  readonly children: () => ComponentChildren;
}

/** A button that shows and hides something below it. */
export function Disclosure({ label, beside, children }: DisclosureProps) {
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <>
      <div class="disclosure-line">
        <button type="button" class="disclosure" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="M6 4l4 4-4 4" />
          </svg>
          {label}
        </button>
        {beside}
      </div>
      <div id={id} hidden={!open}>
        {open && children()}
      </div>
    </>
  );
}
