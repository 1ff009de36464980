import type { Ledger, Piece, QuoteRecord } from './types';

export interface MarkdownOptions {
  /** What a piece is called. */
  nameOf(piece: Piece): string;
  /** A quote with its source, as Markdown. */
  writeQuote(quote: QuoteRecord): string;
}

/** The history for people: a heading for each piece and each story in it, then the quotes in the order of their making. */
export function writeLedgerMarkdown({ pieces, quotes }: Ledger, options: MarkdownOptions): string {
  const sections = pieces.flatMap((piece) => {
    const own = quotes.filter((quote) => quote.piece === piece.id).sort((a, b) => a.at - b.at);
    if (own.length === 0) return [];
    const urls = [...new Set(own.map(({ article }) => article.url))];
    const stories = urls.flatMap((url) =>
      writeStory(
        own.filter(({ article }) => article.url === url),
        options,
      ),
    );
    return [`# ${escapeHeading(options.nameOf(piece))}`, ...stories];
  });
  return `${sections.join('\n\n')}\n`;
}

function writeStory(quotes: readonly QuoteRecord[], { writeQuote }: MarkdownOptions): string[] {
  const { title = '', url = '' } = quotes[0]?.article ?? {};
  return [`## ${escapeHeading(title || url)}`, ...quotes.map((quote) => writeQuote(quote).trimEnd())];
}

/** CommonMark 0.31, section 2.4: any sign of ASCII may be escaped. */
function escapeHeading(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[!-/:-@[-`{-~]/g, '\\$&');
}
