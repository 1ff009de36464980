import { composeRequest, isFormChannel } from '../channels/channels';
import type { CorrectionState, NeedReason, Outbox, OutboxRecord } from '../types';
import { mayResend } from './apply-news';
import type { Act, Handled } from './events';
import { addStart, freeAt } from './pace';
import { ATTEMPT_TIME, OFFLINE_PAUSE, pauseAfter } from './pauses';
import { replaceRecord } from './records';

/**
 * Begins what is due: one attempt at a time, in the order of the records, within the site's limit. What can't begin
 * says until when it waits.
 */
export function startDue(outbox: Outbox, now: number, random: () => number): Handled {
  let current = outbox;
  const acts: Act[] = [];
  for (const record of outbox.records) {
    if (!isDue(record, now)) continue;
    const started = startOne(current, record, now, random);
    current = started.outbox;
    acts.push(...started.acts);
  }
  return { outbox: current, acts };
}

function isDue({ state, deletedAt }: OutboxRecord, now: number): boolean {
  if (deletedAt !== null) return false;
  return state.name === 'queued' || (state.name === 'waiting' && state.until <= now);
}

function startOne(outbox: Outbox, record: OutboxRecord, now: number, random: () => number): Handled {
  const isNonceAwaited = record.state.name === 'waiting' && record.state.reason === 'nonce';
  if (!outbox.isOnline) {
    const reason = isNonceAwaited ? 'nonce' : 'offline';
    return hold(outbox, record, { name: 'waiting', reason, until: now + OFFLINE_PAUSE });
  }
  if (isNonceAwaited) return readForm(outbox, record, now, random);
  if (!mayResend(record, now)) return need(outbox, record, 'notKnown');
  if (outbox.records.some(({ state }) => state.name === 'sending')) return { outbox, acts: [] };
  const until = freeAt(outbox.pace, now);
  if (until > now) return hold(outbox, record, { name: 'waiting', reason: 'siteLimit', until });
  return begin(outbox, record, now);
}

function begin(outbox: Outbox, record: OutboxRecord, now: number): Handled {
  const { correction, channel, attempts } = record;
  if (channel === null || !isFormChannel(channel)) return need(outbox, record, 'formGone');
  const composed = composeRequest(correction, channel);
  if (!composed.ok) return need(outbox, record, composed.reason);
  const number = attempts.length + 1;
  const begun: OutboxRecord = {
    ...record,
    state: { name: 'sending', attempt: number, deadline: now + ATTEMPT_TIME },
    attempts: [...attempts, { number, at: now, channel, end: 'open' }],
    turn: record.turn + 1,
  };
  return {
    outbox: { ...replaceRecord(outbox, begun), pace: addStart(outbox.pace, now) },
    acts: [{ type: 'send', id: correction.id, attempt: number, request: composed.request }],
  };
}

/** Waits as long for the article as for a lost attempt; where it doesn't come, it is asked for again. */
function readForm(outbox: Outbox, record: OutboxRecord, now: number, random: () => number): Handled {
  const until = now + pauseAfter(record.failures, random);
  const reading: OutboxRecord = {
    ...record,
    state: { name: 'waiting', reason: 'nonce', until },
    failures: record.failures + 1,
  };
  const { id, article } = record.correction;
  return { outbox: replaceRecord(outbox, reading), acts: [{ type: 'readForm', id, url: article.url }] };
}

function hold(outbox: Outbox, record: OutboxRecord, state: CorrectionState): Handled {
  return { outbox: replaceRecord(outbox, { ...record, state }), acts: [] };
}

function need(outbox: Outbox, record: OutboxRecord, reason: NeedReason): Handled {
  return hold(outbox, record, { name: 'needsYou', reason, answer: null });
}
