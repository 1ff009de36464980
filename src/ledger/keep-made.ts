import type { Article } from '../article/types';
import type { Extract } from '../policy/make-extract';
import type { Policy } from '../policy/read-policy';
import { anchorRanges } from './anchor';
import type { MadeQuote } from './types';

/** What a quote is made of, for the ledger; `texts` are the story's blocks', `link` may lead to the passage. */
export function keepMade(
  quote: { readonly extract: Extract; readonly article: Article; readonly link: string },
  policy: Policy,
  texts: readonly string[],
): MadeQuote {
  const { extract, article, link } = quote;
  const toFragment = `${article.url}#:~:`;
  return {
    article,
    fragment: link.startsWith(toFragment) ? link.slice(toFragment.length) : null,
    text: extract.text,
    blocks: extract.blocks,
    length: extract.length,
    anchors: anchorRanges(extract.ranges, texts),
    policy,
  };
}

/** The extract of a quote that was kept; where it stands in the story its anchors tell. */
export function extractOf({ blocks, text, length }: MadeQuote): Extract {
  return { blocks, text, length, ranges: [], isCut: false };
}

/** The address that leads to a kept quote's passage. */
export function linkOf({ article, fragment }: MadeQuote): string {
  return fragment === null ? article.url : `${article.url}#:~:${fragment}`;
}
