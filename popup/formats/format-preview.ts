import { extractOf } from '../../src/ledger/keep-made';
import { shownLanguage, translate } from '../../src/platform/i18n';
import type { QuotePreview } from '../../src/platform/messages';
import { findWriter } from '../../src/quote/attribution';
import { type Format, type FormatOptions, type Formatted, formatQuote } from '../../src/quote/format-quote';
import { makeQuote } from '../../src/quote/make-quote';

/** A quote in a format. What a copy in the page gives is at hand; the rest is made here. */
export function formatPreview(
  preview: QuotePreview,
  format: Format,
  { attribution, ...options }: FormatOptions & { readonly attribution: string },
): Formatted {
  const { html, plain, markdown, made } = preview;
  if (format === 'markdown' && markdown !== null) return { plain: markdown, html: null };
  switch (format) {
    case 'rich':
      return { plain, html };
    case 'plain':
      return { plain, html: null };
    case 'html':
      return { plain: `${html}\n`, html: null };
    default: {
      const { article, fragment, length, policy } = made;
      const permission = length > policy.limit ? translate('withPermission') : null;
      const quote = makeQuote(extractOf(made), article, {
        language: shownLanguage(),
        writer: findWriter(attribution),
        permission,
        fragment,
      });
      return formatQuote(quote, format, options);
    }
  }
}
