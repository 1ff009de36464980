import * as v from 'valibot';
import type { QuotePreview } from '../src/platform/messages';
import { sendToBackground } from '../src/platform/messaging';
import type { Format } from '../src/quote/format-quote';

/** Has a copy recorded, as the copy key has. What it counts to is shown by whoever follows the ledger. */
export async function recordCopy(quote: QuotePreview, format: Format): Promise<void> {
  const request = { quote, format, permission: quote.permission };
  await sendToBackground('quoteCopied', request, v.unknown());
}
