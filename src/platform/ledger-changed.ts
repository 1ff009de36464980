/** The item of `browser.storage.local` that changes whenever the ledger does. */
export const LEDGER_CHANGED = 'ledgerChanged';
