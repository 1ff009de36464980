import { browser } from '../../platform/browser';

const ALARM = 'corrections';
/** Browsers ring no sooner; in milliseconds. */
const SOONEST = 30_000;
const BADGE_COLOUR = '#b3261e';

/** Sets the one alarm of the outbox, in place of the one before. */
export async function setAlarm(at: number): Promise<void> {
  await browser.alarms.create(ALARM, { when: Math.max(at, Date.now() + SOONEST) });
}

export async function clearAlarm(): Promise<void> {
  await browser.alarms.clear(ALARM);
}

/** Calls back when the alarm rings, also where it has woken the background. */
export function onAlarm(callback: () => void): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) callback();
  });
}

/** Shows on the icon how many corrections need the reader. A browser without badges shows none. */
export async function showBadge(count: number): Promise<void> {
  try {
    await browser.action.setBadgeBackgroundColor({ color: BADGE_COLOUR });
    await browser.action.setBadgeText({ text: count === 0 ? '' : String(count) });
  } catch (error) {
    console.info('Pressquote: there is no badge', error);
  }
}
