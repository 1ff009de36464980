import { type LedgerMessages, ledgerMessages } from './ledger-messages';
import { type Answer, type RequestOf, type ResponseOf, sendToBackground } from './messaging';

/** Sends a message about the ledger to the background. Never rejects. */
export function askLedger<K extends keyof LedgerMessages & string>(
  name: K,
  request: RequestOf<LedgerMessages, K>,
): Promise<Answer<ResponseOf<LedgerMessages, K>>> {
  return sendToBackground(name, request, ledgerMessages[name].response);
}
