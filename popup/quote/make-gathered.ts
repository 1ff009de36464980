import { anchorParts, quoteGathered } from '../../src/ledger/gathering/quote-gathered';
import type { Gathering } from '../../src/ledger/gathering/types';
import type { MadeQuote } from '../../src/ledger/types';

/** What is gathered as a quote that can be copied, within a limit; null where nothing is. */
export function makeGathered(gathering: Gathering, limit: number, fragment: string | null): MadeQuote | null {
  const extract = quoteGathered(gathering, limit);
  if (extract === null) return null;
  const { article, policy, parts } = gathering;
  const { text, blocks, length } = extract;
  return { article, policy, fragment, text, blocks, length, anchors: anchorParts(parts) };
}
