import { toHtml } from './to-html';
import { toPlain } from './to-plain';
import type { Flavours, Quote } from './types';

/** What a copy of a quote puts on the clipboard. */
export function toFlavours(quote: Quote): Flavours {
  return { html: toHtml(quote), plain: toPlain(quote) };
}
