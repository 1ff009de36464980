import * as v from 'valibot';
import { browser } from '../platform/browser';
import { type QuotePreview, quotePreviewSchema } from '../platform/messages';

const KEY = 'lastQuote';

/** Remembers the quote copied last, in memory only: it is gone when the browser closes. */
export async function rememberQuote(quote: QuotePreview): Promise<void> {
  await browser.storage.session.set({ [KEY]: quote });
}

/** The quote copied last in this session of the browser, or null. */
export async function getLastQuote(): Promise<QuotePreview | null> {
  const found = await browser.storage.session.get(KEY);
  const parsed = v.safeParse(quotePreviewSchema, found[KEY]);
  return parsed.success ? parsed.output : null;
}
