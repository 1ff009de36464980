import { browser } from '../../platform/browser';
import { OutboxKeeper } from './outbox-keeper';
import { OutboxStorage } from './outbox-storage';
import { onAlarm } from './signals';

/** Starts the outbox: what was under way when the background stopped goes on from what was stored last. */
export function startOutbox(): OutboxKeeper {
  const keeper = new OutboxKeeper(new OutboxStorage());
  onAlarm(() => void keeper.bring({ type: 'alarm', isOnline: navigator.onLine }));
  // Alarms don't outlive every browser: this wakes the background, which sets its own anew.
  browser.runtime.onStartup.addListener(() => void keeper.read());
  for (const type of ['online', 'offline'] as const) {
    globalThis.addEventListener(type, () => void keeper.bring({ type }));
  }
  browser.windows?.onRemoved.addListener(async () => {
    const windows = await browser.windows.getAll();
    if (!windows.some(({ incognito }) => incognito)) await keeper.forgetPrivate();
  });
  void keeper.read();
  return keeper;
}
