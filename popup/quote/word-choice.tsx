import { useSignal } from '@preact/signals';
import { useId, useRef } from 'preact/hooks';
import { partText } from '../../src/ledger/gathering/quote-gathered';
import type { Part } from '../../src/ledger/gathering/types';
import type { GatheringChange } from '../../src/ledger/message-schema';
import { translate } from '../../src/platform/i18n';
import { findOmitted } from './find-omitted';

interface WordChoiceProps {
  readonly part: Part;
  onChange(change: GatheringChange): void;
}

/** The part's words to mark, with the mouse or the keyboard, those that are to be left out; none can be changed. */
export function WordChoice({ part, onChange }: WordChoiceProps) {
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const said = useSignal('');
  const omit = (): void => {
    const { selectionStart = 0, selectionEnd = 0 } = field.current ?? {};
    const range = findOmitted(part, selectionStart, selectionEnd);
    said.value = range === null ? translate('omitNothing') : '';
    if (range !== null) onChange({ kind: 'omitWords', part: part.id, range });
  };
  return (
    <div class="word-choice">
      <label for={id} class="help">
        {translate('omitLabel')}
      </label>
      <textarea id={id} class="story" readOnly rows={4} value={partText(part)} ref={field} />
      <div class="buttons">
        <button type="button" onClick={omit}>
          {translate('omitButton')}
        </button>
      </div>
      <p class="said" role="status">
        {said.value}
      </p>
    </div>
  );
}
