import type { AttemptEnd, Outbox, OutboxRecord } from '../types';

export function findRecord(outbox: Outbox, id: string): OutboxRecord | null {
  return outbox.records.find(({ correction }) => correction.id === id) ?? null;
}

/** The outbox with one record in place of the one with its id; the same outbox where nothing changes. */
export function replaceRecord(outbox: Outbox, record: OutboxRecord): Outbox {
  const records = outbox.records.map((other) => (other.correction.id === record.correction.id ? record : other));
  return records.every((other, index) => other === outbox.records[index]) ? outbox : { ...outbox, records };
}

/** The outbox with each record changed; the same outbox where none is. */
export function mapRecords(outbox: Outbox, change: (record: OutboxRecord) => OutboxRecord): Outbox {
  const records = outbox.records.map(change);
  return records.every((record, index) => record === outbox.records[index]) ? outbox : { ...outbox, records };
}

/** The record with another end for those of its attempts that ended in one way, or for one of them. */
export function endAttempts(
  record: OutboxRecord,
  which: (attempt: OutboxRecord['attempts'][number]) => boolean,
  end: AttemptEnd,
): OutboxRecord {
  return { ...record, attempts: record.attempts.map((each) => (which(each) ? { ...each, end } : each)) };
}

/** Ends after which the site may have the correction: no answer, or one that doesn't tell. */
const UNCERTAIN: readonly AttemptEnd[] = [
  'open',
  'notKnown',
  'notUnderstood',
  'redirected',
  'siteError',
  'tooManyRequests',
];

/** Whether the site may have the correction although nobody has said so. */
export function isPerhapsDelivered({ attempts }: OutboxRecord): boolean {
  return attempts.some(({ end }) => UNCERTAIN.includes(end));
}

/** The record after the reader said that none of its attempts was delivered. */
export function denyAttempts(record: OutboxRecord): OutboxRecord {
  return endAttempts(record, ({ end }) => UNCERTAIN.includes(end), 'notDelivered');
}
