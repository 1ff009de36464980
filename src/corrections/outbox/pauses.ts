const FIRST_PAUSE = 60_000;
const LONGEST_PAUSE = 6 * 60 * 60_000;

/** How long an attempt may take before it counts as lost, in milliseconds: no less than alarms can be set for. */
export const ATTEMPT_TIME = 30_000;
/** How often to look whether the connection is back; a sleeping background is not told. */
export const OFFLINE_PAUSE = 5 * 60_000;
/** How long a deleted correction can be had back. */
export const UNDO_TIME = 60 * 60_000;

/**
 * How long to wait after so many failures, in milliseconds: twice as long each time, up to six hours, and up to a
 * quarter more at random, so that many readers don't come back at once.
 */
export function pauseAfter(failures: number, random: () => number): number {
  const pause = Math.min(LONGEST_PAUSE, FIRST_PAUSE * 2 ** Math.min(failures, 20));
  return Math.floor(pause * (1 + random() / 4));
}
