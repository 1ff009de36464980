import { translate } from '../../src/platform/i18n';
import type { Model } from '../model';
import { QuoteCard } from '../quote-card';

/** The last quote that was copied, on whatever page, to be copied once more; not said twice when it is still selected. */
export function LastQuote({ model }: { readonly model: Model }) {
  const quote = model.lastQuote.value;
  const panel = model.panel.value;
  const selection = panel?.kind === 'article' ? panel.page.selection : null;
  if (quote === null || quote.plain === selection?.plain) return null;
  return <QuoteCard model={model} quote={quote} heading={translate('lastQuoteHeading')} isBrief />;
}
