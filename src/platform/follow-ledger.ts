import { browser } from './browser';
import { LEDGER_CHANGED } from './ledger-changed';

/** Calls back whenever the ledger has changed, whichever window changed it; what is returned ends that. */
export function followLedger(onChange: () => void): () => void {
  const follow = (changes: Readonly<Record<string, unknown>>, area: string): void => {
    if (area === 'local' && LEDGER_CHANGED in changes) onChange();
  };
  browser.storage.onChanged.addListener(follow);
  return () => browser.storage.onChanged.removeListener(follow);
}
