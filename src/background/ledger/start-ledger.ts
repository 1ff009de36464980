import { browser } from '../../platform/browser';
import { storedSettings } from '../../platform/settings';
import type { Keepers } from './answer-ledger';
import { GatheringKeeper } from './gathering-keeper';
import { LedgerKeeper } from './ledger-keeper';
import { LedgerStorage } from './ledger-storage';
import { forgetPrivateGatherings } from './private-gatherings';

/** Starts the ledger, and lets go of what is older than the reader wants it kept. */
export function startLedger(): Keepers {
  const storage = new LedgerStorage();
  const ledger = new LedgerKeeper(storage);
  let turn: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const done = turn.then(work);
    turn = done.catch(() => {});
    return done;
  };
  browser.windows?.onRemoved.addListener(async () => {
    const windows = await browser.windows.getAll();
    if (!windows.some(({ incognito }) => incognito)) await forgetPrivateGatherings();
  });
  inTurn(async () => ledger.prune((await storedSettings.read()).historyMonths)).catch((error: unknown) =>
    console.warn('Pressquote: old quotes were not let go', error),
  );
  return { ledger, gatherings: new GatheringKeeper(storage), inTurn };
}
