import { GROUPS, type Group, groupOf, sortRecords } from '../../src/corrections/list-order';
import type { OutboxRecord } from '../../src/corrections/types';

export interface RecordGroup {
  readonly group: Group;
  readonly records: readonly OutboxRecord[];
}

/** The first so many of the sorted list, by their groups; groups without any are left out. */
export function groupRecords(records: readonly OutboxRecord[], most: number): readonly RecordGroup[] {
  const shown = sortRecords(records).slice(0, most);
  return GROUPS.map((group) => ({ group, records: shown.filter((record) => groupOf(record) === group) })).filter(
    (each) => each.records.length > 0,
  );
}
