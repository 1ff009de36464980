import { useSignal } from '@preact/signals';
import { translate, translatePlural } from '../../src/platform/i18n';
import type { LedgerModel } from './create-ledger-model';
import { exportLedger } from './export-ledger';

const MONTH = 30 * 24 * 60 * 60 * 1000;
/** What of the history may go first, in months. */
const OLD = 3;

/** That copies are no longer recorded for want of room: the oldest ones can be saved to a file and let go. */
export function StorageTrouble({ desk }: { readonly desk: LedgerModel }) {
  const said = useSignal('');
  const isSaved = useSignal(false);
  const before = Date.now() - OLD * MONTH;
  const save = async (): Promise<void> => {
    isSaved.value = await exportLedger('json', before);
    said.value = translate(isSaved.value ? 'historySaved' : 'ledgerNotDone');
  };
  const forget = async (): Promise<void> => {
    const { outcome } = await desk.press({ type: 'deleteBefore', time: before });
    said.value = translate(outcome === 'taken' ? 'historyFreed' : 'ledgerNotDone');
  };
  return (
    <section class="notice">
      <p role="alert">{translatePlural('historyFull', OLD)}</p>
      <div class="buttons">
        <button type="button" onClick={save}>
          {translate('historySaveOld')}
        </button>
        <button type="button" disabled={!isSaved.value} onClick={forget}>
          {translate('historyDeleteOld')}
        </button>
      </div>
      <p class="said" role="status">
        {said.value}
      </p>
    </section>
  );
}
