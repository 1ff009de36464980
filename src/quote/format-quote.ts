import { OMISSION } from '../article/types';
import { toApa } from './references/apa';
import { toBibtex } from './references/bibtex';
import { toChicago } from './references/chicago';
import { toCsl } from './references/csl';
import { toMla } from './references/mla';
import { makeReference, type Reference } from './references/reference';
import { toRis } from './references/ris';
import { type Run, runsToHtml, runsToPlain } from './references/runs';
import { toWikipedia } from './references/wikipedia';
import { partsToHtml, quoteToHtml, summaryToHtml, toHtml } from './to-html';
import { summaryToMarkdown, toMarkdown } from './to-markdown';
import { partsToPlain, quoteToPlain, summaryToPlain, toPlain } from './to-plain';
import type { Quote, Summary } from './types';

/** What a quote can be copied as. */
export const QUOTE_FORMATS = ['rich', 'plain', 'markdown', 'html', 'wikipedia'] as const;
/** What its reference can be copied as, alone or with the quote. */
export const REFERENCE_FORMATS = ['apa', 'mla', 'chicago', 'bibtex', 'ris', 'csl'] as const;
export type ReferenceFormat = (typeof REFERENCE_FORMATS)[number];
export type Format = (typeof QUOTE_FORMATS)[number] | ReferenceFormat;

export interface FormatOptions {
  /** Whether the quote goes along with a reference. The formats of quotes always have it. */
  readonly withQuote: boolean;
  /** The reader's own day, `YYYY-MM-DD`, for references; null where it isn't known. */
  readonly accessed: string | null;
}

/** A quote in a format: the text, and what rich editors take instead of it, where the format has that. */
export interface Formatted {
  readonly plain: string;
  readonly html: string | null;
}

export function isReferenceFormat(format: Format): format is ReferenceFormat {
  return REFERENCE_FORMATS.some((each) => each === format);
}

/** A quote, or a summary of several, in a format. */
export function formatQuote(quote: Quote | Summary, format: Format, options: FormatOptions): Formatted {
  switch (format) {
    case 'rich':
      return { plain: writePlain(quote), html: writeHtml(quote) };
    case 'plain':
      return { plain: writePlain(quote), html: null };
    case 'markdown':
      return { plain: 'parts' in quote ? summaryToMarkdown(quote) : toMarkdown(quote), html: null };
    case 'html':
      return { plain: `${writeHtml(quote)}\n`, html: null };
    case 'wikipedia':
      return { plain: toWikipedia(refer(quote, { ...options, withQuote: true }), quote.link), html: null };
    default:
      return formatReference(quote, format, options);
  }
}

function formatReference(quote: Quote | Summary, format: ReferenceFormat, options: FormatOptions): Formatted {
  const reference = refer(quote, options);
  switch (format) {
    case 'bibtex':
      return { plain: toBibtex(reference), html: null };
    case 'ris':
      return { plain: toRis(reference), html: null };
    case 'csl':
      return { plain: toCsl(reference), html: null };
    default:
      return writeStyled(quote, STYLES[format](reference), options);
  }
}

const STYLES = { apa: toApa, mla: toMla, chicago: toChicago } as const;

/** In styles for people the quote stands above its reference. The address that is shown is the story's. */
function writeStyled(quote: Quote | Summary, runs: readonly Run[], { withQuote }: FormatOptions): Formatted {
  const { article, link, source } = quote;
  if (!withQuote) return { plain: `${runsToPlain(runs)}\n`, html: `<p>${runsToHtml(runs, article.url)}</p>` };
  const all = source.permission === null ? runs : [...runs, ' Quoted with permission.'];
  const [plain, html] =
    'parts' in quote ? [partsToPlain(quote), partsToHtml(quote)] : [quoteToPlain(quote), quoteToHtml(quote)];
  return { plain: `${plain}${runsToPlain(all)}\n`, html: `${html}<p>${runsToHtml(all, link)}</p>` };
}

function refer(quote: Quote | Summary, { withQuote, accessed }: FormatOptions): Reference {
  const texts = 'parts' in quote ? quote.parts.map(({ extract }) => extract.text) : [quote.extract.text];
  const quoted = withQuote ? texts.join(OMISSION).replace(/\s+/g, ' ') : null;
  return makeReference(quote.article, { accessed, quoted });
}

const writePlain = (quote: Quote | Summary): string => ('parts' in quote ? summaryToPlain(quote) : toPlain(quote));
const writeHtml = (quote: Quote | Summary): string => ('parts' in quote ? summaryToHtml(quote) : toHtml(quote));
