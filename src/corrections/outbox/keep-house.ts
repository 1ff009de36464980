import type { Outbox, OutboxRecord } from '../types';
import { LONGEST_PAUSE } from './pace';
import { ATTEMPT_TIME, UNDO_TIME } from './pauses';
import { mapRecords } from './records';

/** No wait is planned further ahead than this. */
const FARTHEST = LONGEST_PAUSE + 60_000;

/** The outbox without what was deleted long ago, and with times mended that a clock set back has put out of reach. */
export function keepHouse(outbox: Outbox, now: number): Outbox {
  return mendTimes(dropDeleted(outbox, now), now);
}

function dropDeleted(outbox: Outbox, now: number): Outbox {
  const isOver = ({ state, deletedAt }: OutboxRecord): boolean =>
    deletedAt !== null && deletedAt + UNDO_TIME <= now && state.name !== 'sending';
  return outbox.records.some(isOver)
    ? { ...outbox, records: outbox.records.filter((record) => !isOver(record)) }
    : outbox;
}

function mendTimes(outbox: Outbox, now: number): Outbox {
  const mended = mapRecords(outbox, (record) => {
    const { state, deletedAt } = record;
    if (deletedAt !== null && deletedAt > now) return { ...record, deletedAt: now };
    if (state.name === 'waiting' && state.until > now + FARTHEST) return { ...record, state: { ...state, until: now } };
    if (state.name === 'sending' && state.deadline > now + ATTEMPT_TIME) {
      return { ...record, state: { ...state, deadline: now + ATTEMPT_TIME } };
    }
    return record;
  });
  const { starts, pausedUntil } = mended.pace;
  if (pausedUntil <= now + FARTHEST && starts.every((start) => start <= now)) return mended;
  const pace = {
    ...mended.pace,
    starts: starts.map((start) => Math.min(start, now)),
    pausedUntil: pausedUntil > now + FARTHEST ? now : pausedUntil,
  };
  return { ...mended, pace };
}

/** When the background has to wake next, or null: attempts that may be lost, waits that end, deletions that become final. */
export function nextWake({ records }: Outbox): number | null {
  const times = records.flatMap(({ state, deletedAt }) => {
    if (state.name === 'sending') return [state.deadline];
    if (deletedAt !== null) return [deletedAt + UNDO_TIME];
    return state.name === 'waiting' ? [state.until] : [];
  });
  return times.length === 0 ? null : Math.min(...times);
}

/** How many corrections need the reader. */
export function countNeeds({ records }: Outbox): number {
  return records.filter(({ state, deletedAt }) => state.name === 'needsYou' && deletedAt === null).length;
}
