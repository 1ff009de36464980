import type { Article } from '../article/types';
import { keepMade } from '../ledger/keep-made';
import type { PageDescription, QuotePreview } from '../platform/messages';
import { describeExtract } from '../quote/describe-extract';
import type { Core } from './core';
import type { StoryReading } from './page-reader';
import type { SelectionQuote } from './quote-selection';

/** An article as a message carries it. */
export function describeArticle(article: Article): NonNullable<PageDescription['article']> {
  return { ...article, authors: [...article.authors], editors: [...article.editors] };
}

/** A quote as a message carries it; `total` is how many characters were selected. */
export function describeQuote(
  { quote, reading, limit, permission }: SelectionQuote,
  total: number,
  { toFlavours }: Core,
): QuotePreview {
  return {
    ...toFlavours(quote),
    markdown: null,
    ...describeExtract(quote.extract, quote),
    total,
    limit,
    permission,
    made: keepMade(quote, reading.policy, textsOf(reading)),
  };
}

/** The texts of a story's blocks. */
export function textsOf({ story }: StoryReading): string[] {
  return story.blocks.map(({ text }) => text);
}
