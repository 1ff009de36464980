import { useSignal } from '@preact/signals';
import { useEffect, useId, useRef } from 'preact/hooks';
import type { FoundQuotes, ShownLedger } from '../../src/ledger/message-schema';
import type { QuoteRecord } from '../../src/ledger/types';
import { formatNumber, translate, translatePlural } from '../../src/platform/i18n';
import type { Model } from '../model';
import type { LedgerModel } from './create-ledger-model';
import { HistoryFiles } from './history-files';
import { HistoryItem } from './history-item';

interface HistoryViewProps {
  readonly model: Model;
  readonly desk: LedgerModel;
  readonly ledger: ShownLedger;
}

const PAGE = 20;

/** All quotes that were copied, folded away until they are asked for. */
export function HistoryView(props: HistoryViewProps) {
  const isOpen = useSignal(false);
  const { quotes } = props.ledger;
  return (
    <details
      class="history"
      onToggle={({ currentTarget }) => {
        isOpen.value = currentTarget.open;
      }}
    >
      <summary>
        <h2>{translate('historyHeading')}</h2> <span class="quiet">{translatePlural('historyCount', quotes)}</span>
      </summary>
      {isOpen.value && <HistoryBody {...props} />}
    </details>
  );
}

function HistoryBody({ model, desk, ledger }: HistoryViewProps) {
  const id = useId();
  const text = useSignal('');
  const most = useSignal(PAGE);
  const found = useSignal<FoundQuotes | null>(null);
  const deleted = useSignal<readonly QuoteRecord[]>([]);
  const asked = useRef(0);
  // Another ledger means that there may be other quotes.
  useEffect(() => {
    const turn = ++asked.current;
    void desk.find({ text: text.value, piece: null, url: null, skip: 0, most: most.value }).then((answer) => {
      // An answer to what was typed before comes too late.
      if (turn === asked.current) found.value = answer;
    });
  }, [text.value, most.value, ledger]);
  const remove = async (quote: QuoteRecord): Promise<void> => {
    const { outcome } = await desk.press({ type: 'deleteQuotes', ids: [quote.id] });
    if (outcome === 'taken') deleted.value = [quote];
  };
  const restore = async (): Promise<void> => {
    const { outcome } = await desk.press({ type: 'restoreQuotes', quotes: deleted.value });
    if (outcome === 'taken') deleted.value = [];
  };
  const { quotes = [], total = 0 } = found.value ?? {};
  return (
    <>
      <div class="search">
        <label for={id} class="unseen">
          {translate('historySearch')}
        </label>
        <input
          type="search"
          id={id}
          placeholder={translate('historySearch')}
          value={text.value}
          onInput={({ currentTarget }) => {
            text.value = currentTarget.value;
            most.value = PAGE;
          }}
        />
      </div>
      <p class="quiet" role="status">
        {found.value !== null && translatePlural('historyFound', total)}
      </p>
      {deleted.value.length > 0 && (
        <p class="undo" role="status">
          {translate('historyDeleted')}
          <button type="button" onClick={restore}>
            {translate('actionUndo')}
          </button>
        </p>
      )}
      <ul class="quotes" aria-label={translate('historyHeading')}>
        {quotes.map((quote) => (
          <HistoryItem
            key={quote.id}
            model={model}
            quote={quote}
            pieces={ledger.pieces}
            onDelete={() => remove(quote)}
          />
        ))}
      </ul>
      {total > quotes.length && (
        <button
          type="button"
          onClick={() => {
            most.value += PAGE;
          }}
        >
          {translate('showMore', formatNumber(total - quotes.length))}
        </button>
      )}
      <HistoryFiles desk={desk} count={ledger.quotes} />
    </>
  );
}
