import type { Citation, Quote, Summary } from './types';

/**
 * The quote as plain text: the extract in quotation marks, the source, and the story's address in full, without a text
 * fragment, which would be longer than the quote.
 */
export function toPlain(quote: Quote): string {
  return quoteToPlain(quote) + sourceToPlain(quote);
}

/** The summary as plain text: each label with its extract in quotation marks, then the source and the address. */
export function summaryToPlain(summary: Summary): string {
  return partsToPlain(summary) + sourceToPlain(summary);
}

/** The quote's extract alone, with an empty line below it. */
export function quoteToPlain({ extract }: Quote): string {
  return `“${extract.text}”\n\n`;
}

/** The summary's labels and extracts alone, with an empty line below each. */
export function partsToPlain({ parts }: Summary): string {
  return parts.map(({ label, extract }) => `${label}\n“${extract.text}”\n\n`).join('');
}

/** The line that names the source, with the title in quotation marks where the template has none, and the address. */
function sourceToPlain(citation: Citation): string {
  const { before, link, after } = citation.line;
  const needsMarks = citation.source.title && !OPENING_MARK.test(before);
  return `${before}${needsMarks ? `“${link}”` : link}${after}\n${citation.article.url}\n`;
}

const OPENING_MARK = /["'„\p{Pi}]$/u;
