import { extractOf } from '../../src/ledger/keep-made';
import type { MadeQuote } from '../../src/ledger/types';
import { shownLanguage, translate } from '../../src/platform/i18n';
import type { QuotePreview } from '../../src/platform/messages';
import { findWriter } from '../../src/quote/attribution';
import { describeExtract } from '../../src/quote/describe-extract';
import { makeQuote } from '../../src/quote/make-quote';
import { toHtml } from '../../src/quote/to-html';
import { toPlain } from '../../src/quote/to-plain';

export interface PreviewOptions {
  /** The reader's template of the line that names the source. */
  readonly attribution: string;
  readonly limit: number;
  /** The id of the permission that it rests on, should it need one. */
  readonly permission: string | null;
}

/** A quote that was made, gathered or copied before, as the list of formats takes it. */
export function previewMade(made: MadeQuote, { attribution, limit, permission }: PreviewOptions): QuotePreview {
  const { article, fragment, length, policy } = made;
  const isPermitted = length > policy.limit;
  const quote = makeQuote(extractOf(made), article, {
    language: shownLanguage(),
    writer: findWriter(attribution),
    permission: isPermitted ? translate('withPermission') : null,
    fragment,
  });
  return {
    html: toHtml(quote),
    plain: toPlain(quote),
    markdown: null,
    ...describeExtract(quote.extract, quote),
    total: length,
    limit,
    permission: isPermitted ? permission : null,
    made: {
      ...made,
      article: { ...article, authors: [...article.authors], editors: [...article.editors] },
      blocks: made.blocks.map((block) => ({ ...block, marks: [...block.marks] })),
      anchors: [...made.anchors],
    },
  };
}
