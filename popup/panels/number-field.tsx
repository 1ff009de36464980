import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { readNumber } from '../read-number';

interface NumberFieldProps {
  readonly label: string;
  readonly help: string;
  /** Said of what can't be taken. */
  readonly refusal: string;
  readonly range: readonly [least: number, most: number];
  readonly value: number;
  isRight(value: number): boolean;
  onChange(value: number): void;
}

/** A field for a whole number; what isn't right is said and not taken. */
export function NumberField({ label, help, refusal, range, value, isRight, onChange }: NumberFieldProps) {
  const id = useId();
  const isWrong = useSignal(false);
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        type="number"
        inputMode="numeric"
        id={id}
        min={range[0]}
        max={range[1]}
        step={1}
        value={value}
        aria-invalid={isWrong.value}
        aria-describedby={`${id}help ${id}error`}
        onChange={(event) => {
          const number = readNumber(event.currentTarget.value, isRight);
          isWrong.value = number === null;
          if (number !== null) onChange(number);
        }}
      />
      <p class="help" id={`${id}help`}>
        {help}
      </p>
      <p class="error" id={`${id}error`} role="alert">
        {isWrong.value && refusal}
      </p>
    </div>
  );
}
