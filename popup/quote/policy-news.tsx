import type { ShownLedger } from '../../src/ledger/message-schema';
import { translate } from '../../src/platform/i18n';
import type { LedgerModel } from './create-ledger-model';

interface PolicyNewsProps {
  readonly desk: LedgerModel;
  readonly change: NonNullable<ShownLedger['policyChange']>;
}

/** That the policy reads otherwise than at the last visit, with both wordings; said until the reader has seen it. */
export function PolicyNews({ desk, change: { before, now } }: PolicyNewsProps) {
  return (
    <section class="notice">
      <p role="status">{translate('policyChanged')}</p>
      <details>
        <summary>{translate('policyWordings')}</summary>
        <h3>{translate('policyBefore')}</h3>
        <blockquote class="story">{before.clause}</blockquote>
        <h3>{translate('policyNow')}</h3>
        <blockquote class="story">{now.clause}</blockquote>
      </details>
      <div class="buttons">
        <button type="button" onClick={() => desk.press({ type: 'acknowledgePolicy' })}>
          {translate('actionSeen')}
        </button>
      </div>
    </section>
  );
}
