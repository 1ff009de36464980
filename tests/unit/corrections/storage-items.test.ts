import { expect, test } from 'vitest';
import { isOutboxItem, readStorage, storageChanges } from '../../../src/corrections/storage-items';
import { EMPTY_OUTBOX, type Outbox, type OutboxRecord } from '../../../src/corrections/types';
import { makeCorrection } from './make-correction';

const rest = { state: { name: 'draft' }, channel: null, attempts: [], turn: 0, failures: 0, deletedAt: null } as const;
const makeRecord = (id: string): OutboxRecord => ({ ...rest, correction: makeCorrection({ id }) });
const [first, second] = [makeRecord('c1'), makeRecord('c2')];
const outbox: Outbox = { ...EMPTY_OUTBOX, records: [first, second], aside: ['odd'] };
const items = storageChanges(null, outbox).set;

test('what is stored is read again, in its order', () => {
  expect(readStorage({ ...items, settings: 1 })).toEqual(outbox);
  expect(Object.keys(items).every(isOutboxItem)).toBe(true);
  expect(isOutboxItem('settings')).toBe(false);
});

test('nothing stored is an empty outbox', () => expect(readStorage({ settings: 1 })).toEqual(EMPTY_OUTBOX));

test('a change in one record writes that record alone', () => {
  const changed = { ...outbox, records: [first, { ...second, turn: 1 }] };
  const changes = storageChanges(outbox, changed);
  expect(Object.keys(changes.set)).toHaveLength(1);
  expect(readStorage({ ...items, ...changes.set })).toEqual(changed);
});

test('no change writes nothing', () => {
  expect(storageChanges(outbox, { ...outbox })).toEqual({ set: {}, remove: [] });
});

test('a deleted record is gone, even where removing it failed', () => {
  const changed = { ...outbox, records: [second] };
  const { set, remove } = storageChanges(outbox, changed);
  expect(remove).toHaveLength(1);
  expect(readStorage({ ...items, ...set })).toEqual(changed);
});

test.each([[undefined], ['broken'], [{ version: 1 }]])('with %j for an index no record is lost', (index) => {
  const read = readStorage({ ...items, corrections: index });
  expect(read.records).toEqual([first, second]);
  expect(read.aside).toEqual(index === undefined ? [] : [index]);
});

test('what a later version stored is set aside whole', () => {
  const read = readStorage({ ...items, corrections: { version: 2, records: ['c1', 'c2'] } });
  expect(read.records).toEqual([]);
  expect(read.aside).toEqual([{ version: 2, records: [first, second] }]);
});
