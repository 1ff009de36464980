import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { linkOf } from '../../src/ledger/keep-made';
import type { Piece, QuoteRecord } from '../../src/ledger/types';
import { translate, translatePlural } from '../../src/platform/i18n';
import { formatTime } from '../format-time';
import { FORMAT_NAMES } from '../formats/format-names';
import { LazyCopyAs } from '../formats/lazy-copy-as';
import type { Model } from '../model';
import { namePiece } from './name-piece';
import { previewMade } from './preview-made';

interface HistoryItemProps {
  readonly model: Model;
  readonly quote: QuoteRecord;
  readonly pieces: readonly Piece[];
  onDelete(): void;
}

/** One quote that was copied: its words, its story, when and how; to be copied again, opened at the passage, deleted. */
export function HistoryItem({ model, quote, pieces, onDelete }: HistoryItemProps) {
  const id = useId();
  const isCopying = useSignal(false);
  const { text, length, at, format, article, permission, policy } = quote;
  const piece = pieces.find((each) => each.id === quote.piece);
  const told = [
    ...(piece === undefined ? [] : [namePiece(piece)]),
    formatTime(at),
    translatePlural('characters', length),
    translate(FORMAT_NAMES[format]),
  ];
  const preview = () =>
    previewMade(quote, {
      attribution: model.settings.value.attribution,
      limit: Math.max(policy.limit, length),
      permission,
    });
  return (
    <li>
      <blockquote class="story part-text" id={id}>
        {text}
      </blockquote>
      <p class="help">
        <a href={linkOf(quote)} target="_blank" rel="noreferrer" title={translate('historyOpen')}>
          {article.title === '' ? article.url : article.title}
        </a>
      </p>
      <p class="help">{told.join(' · ')}</p>
      <div class="buttons">
        <button
          type="button"
          aria-describedby={id}
          aria-expanded={isCopying.value}
          onClick={() => {
            isCopying.value = !isCopying.value;
          }}
        >
          {translate('historyCopy')}
        </button>
        <button type="button" aria-describedby={id} onClick={onDelete}>
          {translate('actionDelete')}
        </button>
      </div>
      {isCopying.value && <LazyCopyAs model={model} quote={preview()} />}
    </li>
  );
}
