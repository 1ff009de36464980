import { duplicateMemory, findForm, isFormChannel, readAnswer } from '../channels/channels';
import { KEPT_BODY, type Outcome, type SiteAnswer } from '../channels/types';
import type { Attempt, AttemptEnd, CorrectionState, Outbox, OutboxRecord, Pace } from '../types';
import type { Answered, FormRead, News } from './events';
import { easePace, isShutOut, pausePace } from './pace';
import { pauseAfter } from './pauses';
import { endAttempts, findRecord, mapRecords, replaceRecord } from './records';

/** What came from outside, applied. Answers that come late or twice do no harm. */
export function applyNews(outbox: Outbox, event: News, now: number, random: () => number): Outbox {
  switch (event.type) {
    case 'answered':
      return applyAnswer(outbox, event, now, random);
    case 'attemptLost': {
      const record = findRecord(outbox, event.id);
      const isRunning = record?.state.name === 'sending' && record.state.attempt === event.attempt;
      return isRunning ? replaceRecord(outbox, loseAttempt(record, now, random)) : outbox;
    }
    case 'formRead':
      return applyForm(outbox, event);
    case 'workerStarted':
      return connect(loseAttempts(outbox, now, random), event.isOnline, now);
    case 'alarm':
      return connect(outbox, event.isOnline, now);
    default:
      return connect(outbox, event.type === 'online', now);
  }
}

function applyAnswer(outbox: Outbox, { id, attempt, answer }: Answered, now: number, random: () => number): Outbox {
  const record = findRecord(outbox, id);
  const answered = record?.attempts.find(({ number }) => number === attempt);
  if (record === null || answered === undefined || !['open', 'notKnown', 'notDelivered'].includes(answered.end)) {
    return outbox;
  }
  const outcome = readAnswer(answered.channel, answer);
  const end: AttemptEnd = outcome.name === 'needsYou' ? outcome.reason : outcome.name;
  const pace = adjustPace(outbox, outcome, now, random);
  const ended = endAttempts(record, ({ number }) => number === attempt, end);
  const state = isAwaiting(record, attempt)
    ? nextState(ended, outcome, answer, pace, now)
    : settleLate(ended, answered, outcome, now);
  return { ...replaceRecord(outbox, { ...ended, state }), pace };
}

function adjustPace({ pace }: Outbox, { name }: Outcome, now: number, random: () => number): Pace {
  if (name === 'siteLimit') return pausePace(pace, now, random);
  return name === 'delivered' ? easePace(pace) : pace;
}

/** Whether nothing has been done since about the attempt whose answer this is. */
function isAwaiting({ state, attempts }: OutboxRecord, attempt: number): boolean {
  if (state.name === 'sending') return state.attempt === attempt;
  const isUnknown = (state.name === 'waiting' || state.name === 'needsYou') && state.reason === 'notKnown';
  return isUnknown && attempts.at(-1)?.number === attempt;
}

function nextState(
  record: OutboxRecord,
  outcome: Outcome,
  answer: SiteAnswer,
  pace: Pace,
  now: number,
): CorrectionState {
  const kept = { ...answer, body: answer.body.slice(0, KEPT_BODY) };
  switch (outcome.name) {
    case 'delivered':
      return { name: 'delivered', at: now, by: 'answer' };
    case 'duplicate':
      // The site stores before it mails: what it could not mail it calls a duplicate ever after.
      return record.attempts.some(({ end }) => end === 'siteMailFailed')
        ? { name: 'needsYou', reason: 'siteMailFailed', answer: kept }
        : { name: 'delivered', at: now, by: 'duplicate' };
    case 'siteLimit':
      return isShutOut(pace)
        ? { name: 'needsYou', reason: 'siteLimit', answer: kept }
        : { name: 'waiting', reason: 'siteLimit', until: pace.pausedUntil };
    case 'nonceRefused':
      return record.attempts.at(-2)?.end === 'nonceRefused'
        ? { name: 'needsYou', reason: 'nonceRefused', answer: kept }
        : { name: 'waiting', reason: 'nonce', until: now };
    default:
      return { name: 'needsYou', reason: outcome.reason, answer: kept };
  }
}

/** An answer that was no longer waited for counts only where it tells that the site has what the record says now. */
function settleLate(record: OutboxRecord, { at }: Attempt, { name }: Outcome, now: number): CorrectionState {
  const { state, correction } = record;
  const isChanged = state.name === 'draft' && correction.changedAt > at;
  if (name !== 'delivered' || state.name === 'delivered' || isChanged) return state;
  return { name: 'delivered', at: now, by: 'answer' };
}

/** The attempt that runs has ended and nobody knows how. */
function loseAttempt(record: OutboxRecord, now: number, random: () => number): OutboxRecord {
  const ended = endAttempts(record, ({ end }) => end === 'open', 'notKnown');
  if (!mayResend(ended, now)) return { ...ended, state: { name: 'needsYou', reason: 'notKnown', answer: null } };
  const until = now + pauseAfter(record.failures, random);
  return { ...ended, failures: record.failures + 1, state: { name: 'waiting', reason: 'notKnown', until } };
}

/** The outbox with the attempts lost that run: all of them, or those whose deadline has passed by a time. */
export function loseAttempts(
  outbox: Outbox,
  now: number,
  random: () => number,
  passed = Number.POSITIVE_INFINITY,
): Outbox {
  return mapRecords(outbox, (record) =>
    record.state.name === 'sending' && record.state.deadline <= passed ? loseAttempt(record, now, random) : record,
  );
}

/** Whether sending again can't deliver twice: nothing is unknown, or the form still knows the report again. */
export function mayResend({ correction, attempts, channel }: OutboxRecord, now: number): boolean {
  const unknown = attempts.find(({ end }) => end === 'notKnown');
  if (unknown === undefined) return true;
  return channel !== null && isFormChannel(channel) && now - unknown.at < duplicateMemory(correction, channel);
}

/** The form as the article has it now. Another kind of form, or none, is for the reader to decide on. */
function applyForm(outbox: Outbox, { id, page }: FormRead): Outbox {
  const record = findRecord(outbox, id);
  const isAwaited = record?.state.name === 'waiting' && record.state.reason === 'nonce';
  if (record === null || !isAwaited || page === null) return outbox;
  const channel = findForm(page);
  const isSame = channel !== null && channel.kind === record.channel?.kind;
  return replaceRecord(
    outbox,
    isSame
      ? { ...record, channel, state: { name: 'queued' } }
      : { ...record, state: { name: 'needsYou', reason: 'formGone', answer: null } },
  );
}

function connect(outbox: Outbox, isOnline: boolean, now: number): Outbox {
  const connected = outbox.isOnline === isOnline ? outbox : { ...outbox, isOnline };
  if (!isOnline) return connected;
  return mapRecords(connected, (record) => {
    const { state } = record;
    const isHeldUp = state.name === 'waiting' && state.reason === 'offline' && state.until > now;
    return isHeldUp ? { ...record, state: { ...state, until: now } } : record;
  });
}
