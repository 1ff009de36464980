import { composeHandOver, isFormChannel } from '../channels/channels';
import type { Channel } from '../channels/types';
import type { CorrectionFields, Outbox, OutboxRecord } from '../types';
import type { Confirmed, DraftEdited, Handled, Imported, OtherPress, ReaderEvent, SendPressed } from './events';
import { UNDO_TIME } from './pauses';
import { denyAttempts, endAttempts, findRecord, isPerhapsDelivered, replaceRecord } from './records';

/** What the reader did, applied. A press on what has changed since they saw it changes nothing. */
export function applyPress(outbox: Outbox, event: ReaderEvent, now: number): Handled {
  if (event.type === 'draftEdited') return { outbox: editDraft(outbox, event, now), acts: [] };
  if (event.type === 'imported') return { outbox: importRecords(outbox, event), acts: [] };
  const record = findRecord(outbox, event.id);
  if (record === null || record.turn !== event.turn) return { outbox, acts: [] };
  const pressed = { ...record, turn: record.turn + 1, failures: 0 };
  if (event.type === 'deletePressed' || event.type === 'undoPressed') {
    const isDeletion = event.type === 'deletePressed';
    if ((record.deletedAt === null) !== isDeletion) return { outbox, acts: [] };
    return { outbox: replaceRecord(outbox, { ...pressed, deletedAt: isDeletion ? now : null }), acts: [] };
  }
  if (record.deletedAt !== null) return { outbox, acts: [] };
  return applyTo(outbox, pressed, event, now);
}

function applyTo(outbox: Outbox, record: OutboxRecord, event: SendPressed | OtherPress | Confirmed, now: number) {
  switch (event.type) {
    case 'sendPressed':
      return send(outbox, record, event, now);
    case 'retryPressed':
      return retry(outbox, record, now);
    case 'confirmed':
      return { outbox: confirm(outbox, record, event.isDelivered, now), acts: [] };
    case 'editPressed':
      return { outbox: reopen(outbox, record), acts: [] };
    default:
      return { outbox, acts: [] };
  }
}

/** Keeps what was typed. What comes late, after newer typing or after Send, is no loss to leave out. */
function editDraft(outbox: Outbox, event: DraftEdited, now: number): Outbox {
  const { id, spareId, typedAt, article, passage, fields } = event;
  const known = findRecord(outbox, id);
  if (known !== null && (typedAt <= known.correction.changedAt || hasFields(known, fields))) return outbox;
  const isEditable = known === null || (known.state.name === 'draft' && known.deletedAt === null);
  if (!isEditable) return id === spareId ? outbox : editDraft(outbox, { ...event, id: spareId }, now);
  if (known !== null) {
    return replaceRecord(outbox, { ...known, correction: { ...known.correction, ...fields, changedAt: typedAt } });
  }
  // Typing older than that may be an echo of what was deleted since.
  if (typedAt <= now - UNDO_TIME) return outbox;
  const correction = { ...fields, id, article, passage, createdAt: now, changedAt: typedAt };
  const state = { name: 'draft' } as const;
  const record = { correction, state, channel: null, attempts: [], turn: 0, failures: 0, deletedAt: null };
  return { ...outbox, records: [...outbox.records, record] };
}

function hasFields({ correction }: OutboxRecord, fields: CorrectionFields): boolean {
  return (['shouldRead', 'kind', 'comment', 'name', 'email'] as const).every((key) => correction[key] === fields[key]);
}

function send(outbox: Outbox, record: OutboxRecord, event: SendPressed, now: number): Handled {
  if (record.state.name !== 'draft' || !event.consent.content) return { outbox, acts: [] };
  const identity = event.consent.identity ? {} : { name: '', email: '' };
  const correction = { ...record.correction, ...event.fields, ...identity, changedAt: now };
  return dispatch(outbox, { ...record, correction }, event.channel, now);
}

/** Queues for the site's form, or hands over to the reader's mail program or to the site's page. */
function dispatch(outbox: Outbox, record: OutboxRecord, channel: Channel, now: number): Handled {
  if (isFormChannel(channel)) {
    return { outbox: replaceRecord(outbox, { ...record, channel, state: { name: 'queued' } }), acts: [] };
  }
  const state = { name: 'handedOver', at: now, channel: channel.kind } as const;
  const { id } = record.correction;
  const act = { type: 'handOver', id, handOver: composeHandOver(record.correction, channel) } as const;
  return { outbox: replaceRecord(outbox, { ...record, channel, state }), acts: [act] };
}

function retry(outbox: Outbox, record: OutboxRecord, now: number): Handled {
  const { state, channel } = record;
  if (channel === null) return { outbox, acts: [] };
  if (state.name === 'handedOver') return dispatch(outbox, record, channel, now);
  if (state.name === 'needsYou' && (state.reason === 'formGone' || state.reason === 'nonceRefused')) {
    return {
      outbox: replaceRecord(outbox, { ...record, state: { name: 'waiting', reason: 'nonce', until: now } }),
      acts: [],
    };
  }
  if (state.name === 'needsYou') return dispatch(outbox, denyAttempts(record), channel, now);
  if (state.name !== 'waiting') return { outbox, acts: [] };
  const until = { ...state, until: now };
  return { outbox: replaceRecord(outbox, { ...record, state: until }), acts: [] };
}

/** The reader's word settles what no answer told: delivered, or back to a draft, to be sent again. */
function confirm(outbox: Outbox, record: OutboxRecord, isDelivered: boolean, now: number): Outbox {
  const { name } = record.state;
  if (name !== 'handedOver' && name !== 'needsYou' && name !== 'waiting') return outbox;
  if (isDelivered) return replaceRecord(outbox, { ...record, state: { name: 'delivered', at: now, by: 'reader' } });
  return replaceRecord(outbox, { ...denyAttempts(record), state: { name: 'draft' } });
}

/**
 * Back to a draft; not while the site may have it, or has it stored and not mailed: an edit would be a second report.
 * Then the reader's word that it isn't there brings the draft back.
 */
function reopen(outbox: Outbox, record: OutboxRecord): Outbox {
  const { state } = record;
  const isStored = state.name === 'needsYou' && state.reason === 'siteMailFailed';
  const isOpen = state.name === 'queued' || state.name === 'waiting' || state.name === 'needsYou';
  if (!isOpen || isStored || isPerhapsDelivered(record)) return outbox;
  return replaceRecord(outbox, { ...record, state: { name: 'draft' } });
}

/** Adds what is not here yet. What was on its way elsewhere may have been delivered from there. */
function importRecords(outbox: Outbox, { records }: Imported): Outbox {
  const ids = new Set(outbox.records.map(({ correction }) => correction.id));
  const added: OutboxRecord[] = [];
  for (const record of records) {
    if (ids.has(record.correction.id)) continue;
    ids.add(record.correction.id);
    const isActive = ['queued', 'sending', 'waiting'].includes(record.state.name);
    const ended = endAttempts(record, ({ end }) => end === 'open', 'notKnown');
    added.push(isActive ? { ...ended, state: { name: 'needsYou', reason: 'imported', answer: null } } : ended);
  }
  return added.length === 0 ? outbox : { ...outbox, records: [...outbox.records, ...added] };
}
