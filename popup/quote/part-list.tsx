import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { partText } from '../../src/ledger/gathering/quote-gathered';
import type { Part } from '../../src/ledger/gathering/types';
import type { GatheringChange } from '../../src/ledger/message-schema';
import { translate } from '../../src/platform/i18n';
import { WordChoice } from './word-choice';

interface PartListProps {
  readonly parts: readonly Part[];
  onChange(change: GatheringChange): void;
}

/** The parts of the gathered quote in their order: moved by dragging or by buttons, shortened, taken out. */
export function PartList({ parts, onChange }: PartListProps) {
  const dragged = useSignal<string | null>(null);
  return (
    <ol class="parts" aria-label={translate('partsName')}>
      {parts.map((part, index) => (
        <li
          key={part.id}
          draggable={parts.length > 1}
          onDragStart={({ dataTransfer }) => {
            dragged.value = part.id;
            // Firefox drags nothing without data.
            dataTransfer?.setData('text/plain', partText(part));
          }}
          onDragOver={(event) => dragged.value !== null && event.preventDefault()}
          onDrop={(event) => {
            event.preventDefault();
            if (dragged.value !== null) onChange({ kind: 'move', part: dragged.value, to: index });
            dragged.value = null;
          }}
        >
          <PartChip part={part} index={index} count={parts.length} onChange={onChange} />
        </li>
      ))}
    </ol>
  );
}

interface PartChipProps {
  readonly part: Part;
  readonly index: number;
  readonly count: number;
  onChange(change: GatheringChange): void;
}

function PartChip({ part, index, count, onChange }: PartChipProps) {
  const id = useId();
  const isChoosing = useSignal(false);
  const move = (to: number) => onChange({ kind: 'move', part: part.id, to });
  return (
    <>
      <p class="story part-text" id={id}>
        {partText(part)}
      </p>
      <div class="buttons">
        {count > 1 && (
          <>
            <button type="button" aria-describedby={id} disabled={index === 0} onClick={() => move(index - 1)}>
              {translate('partEarlier')}
            </button>
            <button type="button" aria-describedby={id} disabled={index === count - 1} onClick={() => move(index + 1)}>
              {translate('partLater')}
            </button>
          </>
        )}
        <button type="button" aria-describedby={id} onClick={() => onChange({ kind: 'dropSentence', part: part.id })}>
          {translate('partDropSentence')}
        </button>
        <button
          type="button"
          aria-describedby={id}
          aria-expanded={isChoosing.value}
          onClick={() => {
            isChoosing.value = !isChoosing.value;
          }}
        >
          {translate('partOmitWords')}
        </button>
        <button type="button" aria-describedby={id} onClick={() => onChange({ kind: 'remove', part: part.id })}>
          {translate('partRemove')}
        </button>
      </div>
      {isChoosing.value && <WordChoice part={part} onChange={onChange} />}
    </>
  );
}
