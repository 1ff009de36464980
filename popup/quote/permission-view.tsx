import { useSignal } from '@preact/signals';
import type { ShownLedger } from '../../src/ledger/message-schema';
import { formatNumber, shownLanguage, translate, translatePlural } from '../../src/platform/i18n';
import { isInForce, type Permission } from '../../src/policy/permission';
import { formatDate } from '../../src/quote/format-source';
import type { Model } from '../model';
import { AskForm } from './ask-form';
import type { LedgerModel, StoryTerms } from './create-ledger-model';
import { RecordForm } from './record-form';

export interface PermissionViewProps {
  readonly model: Model;
  readonly desk: LedgerModel;
  readonly ledger: ShownLedger;
  readonly terms: StoryTerms;
}

/** The editors' yes to more of the story: what is recorded of it, and the ways to ask for one and to record one. */
export function PermissionView(props: PermissionViewProps) {
  const { desk, ledger, terms } = props;
  const way = useSignal<'ask' | 'record' | null>(null);
  const toggle = (which: 'ask' | 'record') => () => {
    way.value = way.value === which ? null : which;
  };
  return (
    <details class="permission">
      <summary>
        <h2>{translate('permissionHeading')}</h2>{' '}
        <span class="quiet">
          {terms.permission === null ? translate('permissionNone') : describeMost(terms.permission)}
        </span>
      </summary>
      {ledger.permissions.length > 0 && (
        <ul class="permissions">
          {ledger.permissions.map((permission) => (
            <PermissionItem
              key={permission.id}
              permission={permission}
              onRevoke={() => desk.press({ type: 'revokePermission', id: permission.id })}
            />
          ))}
        </ul>
      )}
      <div class="buttons">
        <button type="button" aria-expanded={way.value === 'ask'} onClick={toggle('ask')}>
          {translate('actionAskPermission')}
        </button>
        <button type="button" aria-expanded={way.value === 'record'} onClick={toggle('record')}>
          {translate('permissionHave')}
        </button>
      </div>
      {way.value === 'ask' && <AskForm {...props} />}
      {way.value === 'record' && (
        <RecordForm
          {...props}
          onDone={() => {
            way.value = null;
          }}
        />
      )}
    </details>
  );
}

function PermissionItem({ permission, onRevoke }: { readonly permission: Permission; onRevoke(): void }) {
  const { by, givenOn, reference, until, revokedAt } = permission;
  const holds = isInForce(permission, Date.now());
  const state = holds
    ? until === null
      ? describeMost(permission)
      : translate('permissionUntil', describeMost(permission), showDay(toDay(until)))
    : translate(revokedAt === null ? 'permissionEnded' : 'permissionRevoked');
  return (
    <li>
      <p>{translate('permissionBy', by, showDay(givenOn))}</p>
      <p class="help">{state}</p>
      {reference !== '' && <blockquote class="part-text">{reference}</blockquote>}
      {holds && (
        <div class="buttons">
          <button type="button" onClick={onRevoke}>
            {translate('permissionRevoke')}
          </button>
        </div>
      )}
    </li>
  );
}

function describeMost({ most }: Permission): string {
  return most === null ? translate('permissionWhole') : translatePlural('permissionMost', most, formatNumber(most));
}

function showDay(day: string): string {
  return formatDate(day, shownLanguage()) ?? day;
}

function toDay(time: number): string {
  // The last day on which it holds.
  return new Date(time - 1).toISOString().slice(0, 10);
}
