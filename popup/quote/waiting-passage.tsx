import { measureParts, partText } from '../../src/ledger/gathering/quote-gathered';
import type { Part } from '../../src/ledger/gathering/types';
import type { GatheringChange } from '../../src/ledger/message-schema';
import { formatNumber, translate, translatePlural } from '../../src/platform/i18n';

interface WaitingPassageProps {
  readonly waiting: Part;
  readonly parts: readonly Part[];
  readonly limit: number;
  onChange(change: GatheringChange): void;
}

/** A passage that didn't fit, by how much, and what can become of it. */
export function WaitingPassage({ waiting, parts, limit, onChange }: WaitingPassageProps) {
  const by = Math.max(1, measureParts([...parts, waiting]) - limit);
  const settle = (settlement: Extract<GatheringChange, { kind: 'settle' }>['settlement']) => () =>
    onChange({ kind: 'settle', settlement });
  return (
    <section class="notice" aria-label={translate('waitingName')}>
      <p>{translatePlural('waitingTooLong', by)}</p>
      <blockquote class="story part-text">{partText(waiting)}</blockquote>
      <div class="buttons">
        <button type="button" onClick={settle({ kind: 'shorten' })}>
          {translate('waitingShorten')}
        </button>
        {parts.map((part, index) => (
          <button type="button" key={part.id} onClick={settle({ kind: 'replace', part: part.id })}>
            {translate('waitingReplace', formatNumber(index + 1))}
          </button>
        ))}
        <button type="button" onClick={settle({ kind: 'discard' })}>
          {translate('waitingDiscard')}
        </button>
      </div>
      <p class="quiet">{translate('waitingAsk')}</p>
    </section>
  );
}
