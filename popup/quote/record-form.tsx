import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { translate } from '../../src/platform/i18n';
import { readersDay } from '../readers-day';
import type { PermissionViewProps } from './permission-view';
import { readRecordForm } from './read-record-form';

/** What the reader has in writing from the editors, to be recorded for the story. */
export function RecordForm({ desk, terms, onDone }: PermissionViewProps & { onDone(): void }) {
  const id = useId();
  const said = useSignal('');
  const record = async (form: HTMLFormElement): Promise<void> => {
    const read = readRecordForm(new FormData(form));
    if (read === null) {
      said.value = translate('recordIncomplete');
      return;
    }
    const { url, title } = terms.article;
    const permission = { ...read, url, title, id: crypto.randomUUID() };
    const { outcome } = await desk.press({ type: 'recordPermission', permission });
    if (outcome === 'taken') onDone();
    else said.value = translate('ledgerNotDone');
  };
  return (
    <form
      class="desk-form"
      onSubmit={(event) => {
        event.preventDefault();
        void record(event.currentTarget);
      }}
    >
      <div class="text-field">
        <label for={`${id}by`}>{translate('recordBy')}</label>
        <input id={`${id}by`} name="by" required maxLength={200} autocomplete="off" />
      </div>
      <div class="text-field">
        <label for={`${id}on`}>{translate('recordOn')}</label>
        <input id={`${id}on`} name="givenOn" type="date" required defaultValue={readersDay(new Date())} />
      </div>
      <div class="text-field">
        <label for={`${id}most`}>{translate('recordMost')}</label>
        <input id={`${id}most`} name="most" type="number" min={1} step={1} aria-describedby={`${id}mosthelp`} />
        <p class="help" id={`${id}mosthelp`}>
          {translate('recordMostHelp')}
        </p>
      </div>
      <div class="text-field">
        <label for={`${id}until`}>{translate('recordUntil')}</label>
        <input id={`${id}until`} name="until" type="date" aria-describedby={`${id}untilhelp`} />
        <p class="help" id={`${id}untilhelp`}>
          {translate('recordUntilHelp')}
        </p>
      </div>
      <div class="text-field">
        <label for={`${id}reference`}>{translate('recordReference')}</label>
        <textarea id={`${id}reference`} name="reference" rows={3} maxLength={10_000} required />
      </div>
      <div class="buttons">
        <button type="submit" class="primary">
          {translate('recordButton')}
        </button>
      </div>
      <p class="error" role="alert">
        {said.value}
      </p>
    </form>
  );
}
