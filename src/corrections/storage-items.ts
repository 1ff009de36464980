import { readOutbox, storeOutbox } from './store-format';
import type { Outbox } from './types';

/** What to change in a storage of named items, in one go: first all that is set, at once, then what is removed. */
export interface StorageChanges {
  readonly set: Readonly<Record<string, unknown>>;
  readonly remove: readonly string[];
}

const INDEX_KEY = 'corrections';
const RECORD_PREFIX = 'correction.';

/** Whether a storage item is the outbox's. */
export function isOutboxItem(key: string): boolean {
  return key === INDEX_KEY || key.startsWith(RECORD_PREFIX);
}

/**
 * What has changed between two outboxes: an item for each record and one for the rest with the records' order, so that
 * a keystroke in one draft doesn't write a thousand corrections. `before` is null where nothing is stored yet.
 */
export function storageChanges(before: Outbox | null, after: Outbox): StorageChanges {
  const known = new Map(before?.records.map((record) => [record.correction.id, record]));
  const changed = after.records.filter((record) => known.get(record.correction.id) !== record);
  const set: Record<string, unknown> = {};
  for (const record of changed) set[RECORD_PREFIX + record.correction.id] = record;
  const ids = after.records.map(({ correction }) => correction.id);
  const isSame =
    before !== null &&
    before.pace === after.pace &&
    before.aside === after.aside &&
    before.records.length === ids.length &&
    before.records.every(({ correction }, index) => correction.id === ids[index]);
  if (!isSame) set[INDEX_KEY] = { ...storeOutbox(after), records: ids };
  const remaining = new Set(ids);
  const remove = [...known.keys()].filter((id) => !remaining.has(id)).map((id) => RECORD_PREFIX + id);
  return { set, remove };
}

/**
 * The outbox in a storage's items; others don't matter. Records that the index doesn't name were deleted; where the
 * index itself is missing or broken, all records are read and it is set aside.
 */
export function readStorage(items: Readonly<Record<string, unknown>>): Outbox {
  const index = items[INDEX_KEY];
  if (isIndex(index)) {
    const records = index.records.flatMap((id) => {
      const record = items[RECORD_PREFIX + String(id)];
      return record === undefined ? [] : [record];
    });
    return readOutbox({ ...index, records });
  }
  const records = Object.entries(items).flatMap(([key, item]) => (key.startsWith(RECORD_PREFIX) ? [item] : []));
  if (index === undefined && records.length === 0) return readOutbox(undefined);
  return readOutbox({ ...storeOutbox(readOutbox(undefined)), records, aside: index === undefined ? [] : [index] });
}

function isIndex(value: unknown): value is { readonly records: readonly unknown[] } {
  return typeof value === 'object' && value !== null && 'records' in value && Array.isArray(value.records);
}
