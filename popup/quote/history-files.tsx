import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import type { Imported } from '../../src/ledger/message-schema';
import { askLedger } from '../../src/platform/ask-ledger';
import { formatNumber, type MessageKey, translate, translatePlural } from '../../src/platform/i18n';
import type { LedgerModel } from './create-ledger-model';
import { exportLedger } from './export-ledger';

interface HistoryFilesProps {
  readonly desk: LedgerModel;
  /** How many quotes there are. */
  readonly count: number;
}

const REFUSALS: Readonly<Record<Extract<Imported, { ok: false }>['reason'], MessageKey>> = {
  notOurs: 'importNotOurs',
  damaged: 'importDamaged',
  tooLarge: 'importTooLarge',
  newer: 'importNewer',
  notStored: 'importNotStored',
};

/** The history as a file, from one, and all of it deleted. */
export function HistoryFiles({ desk, count }: HistoryFilesProps) {
  const said = useSignal('');
  const isSure = useSignal(false);
  const file = useRef<HTMLInputElement>(null);
  const save = async (format: 'json' | 'markdown'): Promise<void> => {
    said.value = translate((await exportLedger(format, null)) ? 'historySaved' : 'ledgerNotDone');
  };
  const read = async (chosen: File | undefined): Promise<void> => {
    if (chosen === undefined) return;
    const answer = await askLedger('importLedger', { text: await chosen.text() });
    said.value = answer.ok ? wordImport(answer.value) : translate('ledgerNotDone');
    await desk.load();
  };
  const removeAll = async (): Promise<void> => {
    isSure.value = false;
    const { outcome } = await desk.press({ type: 'deleteAll' });
    said.value = translate(outcome === 'taken' ? 'historyAllDeleted' : 'ledgerNotDone');
  };
  return (
    <>
      <div class="buttons">
        <button type="button" onClick={() => save('json')}>
          {translate('historyExportJson')}
        </button>
        <button type="button" onClick={() => save('markdown')}>
          {translate('historyExportMarkdown')}
        </button>
        <button type="button" onClick={() => file.current?.click()}>
          {translate('historyImport')}
        </button>
        <input
          type="file"
          accept=".json,application/json"
          ref={file}
          hidden
          aria-label={translate('historyImport')}
          onChange={async ({ currentTarget }) => {
            await read(currentTarget.files?.[0]);
            currentTarget.value = '';
          }}
        />
        {count > 0 && (
          <button
            type="button"
            aria-expanded={isSure.value}
            onClick={() => {
              isSure.value = !isSure.value;
            }}
          >
            {translate('historyDeleteAll')}
          </button>
        )}
      </div>
      {isSure.value && (
        <div class="notice">
          <p>{translatePlural('historyDeleteSure', count)}</p>
          <div class="buttons">
            <button type="button" onClick={removeAll}>
              {translate('historyDeleteAll')}
            </button>
          </div>
        </div>
      )}
      <p class="said" role="status">
        {said.value}
      </p>
    </>
  );
}

function wordImport(imported: Imported): string {
  if (!imported.ok) return translate(REFUSALS[imported.reason]);
  return translatePlural('importDone', imported.quotes, formatNumber(imported.permissions));
}
