import { browser } from '../../platform/browser';
import { LEDGER_CHANGED } from '../../platform/ledger-changed';

const TROUBLE = 'ledgerTrouble';

/** Tells all windows and pages that the ledger has changed. */
export async function tellChanged(): Promise<void> {
  try {
    await browser.storage.local.set({ [LEDGER_CHANGED]: crypto.randomUUID() });
  } catch (error) {
    // A storage so full that it takes no line more: whoever shows the ledger asks again when it is opened.
    console.warn('Pressquote: the change of the ledger was not told', error);
  }
}

/** Remembers, in memory, whether the last copy could be recorded. */
export async function rememberTrouble(isFull: boolean): Promise<void> {
  await browser.storage.session.set({ [TROUBLE]: isFull });
}

export async function isInTrouble(): Promise<boolean> {
  return (await browser.storage.session.get(TROUBLE))[TROUBLE] === true;
}
