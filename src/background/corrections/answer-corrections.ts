import { type Part, takePart } from '../../corrections/list-order';
import type { Pressed, ShownOutbox } from '../../corrections/message-schema';
import type { ReaderEvent } from '../../corrections/outbox/events';
import { isPrivateId } from '../../corrections/private-id';
import type { Outbox, OutboxRecord } from '../../corrections/types';
import type { CorrectionMessages } from '../../platform/correction-messages';
import type { Handlers } from '../../platform/messaging';
import { refuseStrangers } from '../refuse-strangers';
import type { OutboxKeeper } from './outbox-keeper';

const NOT_STORED: Pressed = { outcome: 'notStored', record: null, handOver: null };

/** The answers to the Corrections tab. A page that posed as our content script would learn and press nothing. */
export function answerCorrections(keeper: OutboxKeeper): Handlers<CorrectionMessages> {
  return {
    getCorrections: async ({ isPrivate, part }, sender) => {
      refuseStrangers(sender);
      const outbox = await keeper.read();
      if (outbox === null) throw new Error('the storage did not answer');
      return showOutbox(outbox, isPrivate, part);
    },
    pressCorrection: async (event, sender) => {
      refuseStrangers(sender);
      const brought = await keeper.bring(
        event.type === 'imported' ? { ...event, records: makePublic(event.records) } : event,
      );
      if (brought === null) return NOT_STORED;
      const { before, after, handOver } = brought;
      const record = findPressed(after, event);
      const isTaken = record !== findRecord(before, record?.correction.id ?? '') || isWritten(record, event);
      return { outcome: isTaken ? 'taken' : 'stale', record, handOver };
    },
  };
}

function showOutbox({ isOnline, records, aside, pace }: Outbox, isPrivate: boolean, part?: Part): ShownOutbox {
  const shown = isPrivate ? records : records.filter(({ correction }) => !isPrivateId(correction.id));
  const taken = part === undefined ? shown : takePart(shown, part);
  return { isOnline, records: taken, total: shown.length, aside, pausedUntil: pace.pausedUntil };
}

/** What is brought in from a file is the reader's, wherever it was written. */
function makePublic(records: readonly OutboxRecord[]): OutboxRecord[] {
  return records.filter(({ correction }) => !isPrivateId(correction.id));
}

function findRecord({ records }: Outbox, id: string): OutboxRecord | null {
  return records.find(({ correction }) => correction.id === id) ?? null;
}

/** The record that an event was about: late typing goes to the spare one. */
function findPressed(outbox: Outbox, event: ReaderEvent): OutboxRecord | null {
  if (event.type === 'imported') return null;
  if (event.type !== 'draftEdited') return findRecord(outbox, event.id);
  const spare = findRecord(outbox, event.spareId);
  const own = findRecord(outbox, event.id);
  return isWritten(own, event) ? own : (spare ?? own);
}

/** Whether what was typed is in the record. */
function isWritten(record: OutboxRecord | null, event: ReaderEvent): boolean {
  if (event.type !== 'draftEdited' || record === null) return event.type === 'imported';
  const { correction } = record;
  const { shouldRead, kind, comment, name, email } = event.fields;
  return (
    correction.shouldRead === shouldRead &&
    correction.kind === kind &&
    correction.comment === comment &&
    correction.name === name &&
    correction.email === email
  );
}
