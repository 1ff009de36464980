import { MOST_REPORTS, REPORTS_WITHIN } from '../plugin-limits';
import type { Pace } from '../types';

const MINUTE = 60_000;
/** How long to leave the site alone after each refusal in a row; it counts over five minutes, half an hour and a day. */
const PAUSES = [5.5 * MINUTE, 31 * MINUTE, 120 * MINUTE, 720 * MINUTE, 1445 * MINUTE] as const;
export const LONGEST_PAUSE = 1445 * MINUTE;

/** Whether the site has refused for so long that it hardly is for too many reports. */
export function isShutOut({ refusals }: Pace): boolean {
  return refusals > PAUSES.length + 1;
}

/** From when the site may be sent the next report: now, or later. */
export function freeAt({ starts, pausedUntil }: Pace, now: number): number {
  const oldest = starts.at(-MOST_REPORTS);
  return Math.max(now, pausedUntil, oldest === undefined ? 0 : oldest + REPORTS_WITHIN);
}

/** The pace with an attempt begun now; starts that no longer count are forgotten. */
export function addStart(pace: Pace, now: number): Pace {
  return { ...pace, starts: [...pace.starts.filter((start) => start > now - REPORTS_WITHIN), now] };
}

/** The pace after the site refused for too many reports; the pause grows with each, and is never shorter than the site's. */
export function pausePace(pace: Pace, now: number, random: () => number): Pace {
  const pause = PAUSES[Math.min(pace.refusals, PAUSES.length - 1)] ?? LONGEST_PAUSE;
  const pausedUntil = Math.max(pace.pausedUntil, now + pause + Math.floor(random() * MINUTE));
  return { ...pace, refusals: pace.refusals + 1, pausedUntil };
}

/** The pace after the site took a report. */
export function easePace(pace: Pace): Pace {
  return pace.refusals === 0 ? pace : { ...pace, refusals: 0 };
}
