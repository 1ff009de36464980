import type { ComponentChildren } from 'preact';
import { useId, useRef } from 'preact/hooks';

interface SwitchProps {
  readonly label: string;
  readonly help?: ComponentChildren;
  readonly isOn: boolean;
  onChange(isOn: boolean): Promise<unknown>;
}

/** A switch with its label, and a line of help where it needs one. What it shows is what is stored. */
export function Switch({ label, help, isOn, onChange }: SwitchProps) {
  const id = useId();
  const stored = useRef(isOn);
  stored.current = isOn;
  return (
    <div class="switch">
      <label for={id}>{label}</label>
      <input
        type="checkbox"
        role="switch"
        id={id}
        checked={isOn}
        aria-checked={isOn}
        aria-describedby={help === undefined ? undefined : `${id}help`}
        onChange={async ({ currentTarget }) => {
          await onChange(currentTarget.checked);
          currentTarget.checked = stored.current;
        }}
      />
      {help !== undefined && (
        <p class="help" id={`${id}help`}>
          {help}
        </p>
      )}
    </div>
  );
}
