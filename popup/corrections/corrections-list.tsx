import { type Signal, useSignal } from '@preact/signals';
import { sortRecords } from '../../src/corrections/list-order';
import type { OutboxRecord } from '../../src/corrections/types';
import { formatNumber, translate, translatePlural } from '../../src/platform/i18n';
import { sendKey } from '../../src/platform/send-key';
import { CorrectionCard } from './correction-card';
import type { CorrectionsModel, Stored } from './corrections-model';
import { GROUP_NAMES } from './describe-state';
import { exportCorrections } from './export-corrections';
import { groupRecords, type RecordGroup } from './group-records';
import { performAction } from './perform-action';
import { troubleOf } from './send-correction';

interface CorrectionsListProps {
  readonly model: CorrectionsModel;
  readonly stored: Stored;
  readonly said: Signal<string>;
  onEdit(record: OutboxRecord): void;
}

/** Everything that the reader has written: what needs them first, what is over last. */
export function CorrectionsList({ model, stored, said, onEdit }: CorrectionsListProps) {
  const { records, total, aside } = stored;
  const most = model.most.value;
  const left = total - most;
  /** The correction that the keyboard's focus goes to, for what was pressed may be gone. */
  const focused = useSignal<string | null>(null);
  const showMore = async (): Promise<void> => {
    await model.showMore();
    focused.value = findNext(model.stored.value, most);
  };
  const exportAll = async (): Promise<void> => {
    const all = await model.readAll();
    if (all !== null) exportCorrections(all);
    said.value = translate(all === null ? 'correctionsUnread' : 'correctionsExported');
  };
  return (
    <>
      {total === 0 && <p>{translate('correctionsEmpty', sendKey(navigator.platform))}</p>}
      <Groups model={model} groups={groupRecords(records, most)} focused={focused} said={said} onEdit={onEdit} />
      {left > 0 && (
        <p class="end">
          <button type="button" onClick={() => void showMore()}>
            {translate('showMore', formatNumber(left))}
          </button>
        </p>
      )}
      {aside.length > 0 && <p>{translatePlural('correctionsAside', aside.length)}</p>}
      {total + aside.length > 0 && (
        <p class="end">
          <button type="button" onClick={() => void exportAll()}>
            {translate('actionExport')}
          </button>
        </p>
      )}
    </>
  );
}

/** The first correction behind those that were shown. */
function findNext(stored: Stored | 'unread' | null, most: number): string | null {
  if (stored === null || stored === 'unread') return null;
  return sortRecords(stored.records)[most]?.correction.id ?? null;
}

interface GroupsProps extends Pick<CorrectionsListProps, 'model' | 'said' | 'onEdit'> {
  readonly groups: readonly RecordGroup[];
  readonly focused: Signal<string | null>;
}

function Groups({ model, groups, focused, said, onEdit }: GroupsProps) {
  const Title = model.level === 1 ? 'h2' : 'h3';
  const act = async (record: OutboxRecord, action: Parameters<typeof performAction>[2]): Promise<void> => {
    said.value = '';
    focused.value = record.correction.id;
    const performed = await performAction(model, record, action);
    said.value = performed.said;
    if (performed.draft !== null) onEdit(performed.draft);
  };
  const undo = async ({ correction: { id }, turn }: OutboxRecord): Promise<void> => {
    focused.value = id;
    const trouble = troubleOf(await model.tell({ type: 'undoPressed', id, turn }));
    said.value = trouble === null ? '' : translate(trouble);
  };
  return (
    <>
      {groups.map(({ group, records }) => (
        <section key={group} aria-label={translate(GROUP_NAMES[group])}>
          <Title>{translate(GROUP_NAMES[group])}</Title>
          {/* biome-ignore lint/a11y/noRedundantRoles: without bullets it is no list to VoiceOver unless it says so. */}
          <ul class="records" role="list">
            {records.map((record) => (
              <CorrectionCard
                key={record.correction.id}
                record={record}
                focused={focused}
                onAct={(action) => void act(record, action)}
                onUndo={() => void undo(record)}
              />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
