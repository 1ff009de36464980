import type { Article } from '../article/types';
import type { Extract } from '../policy/make-extract';
import { SITE_NAME } from '../site';
import { cleanLine } from './clean-line';
import { formatDate, formatNames } from './format-source';
import { nameSource } from './name-source';
import type { Citation, Quote, Source, SourceLine, Summary } from './types';

/** Writes the line that names a source. */
export type SourceWriter = (source: Source, article: Article, language: string) => SourceLine;

export interface SourceOptions {
  /** BCP 47 tag of the language in which names and dates are written. */
  readonly language: string;
  /** Writes the line as the reader has it; left out where the reader has none of their own. */
  readonly writer?: SourceWriter | undefined;
  /** Words that say that the editors permitted the extract; none where it needed no permission. */
  readonly permission?: string | null;
}

export interface QuoteOptions extends SourceOptions {
  /** A text directive (`text=…`) that leads to the extract, or null for a link to the story alone. */
  readonly fragment: string | null;
}

/** Joins an extract and its article into a quote. What the page doesn't tell is left out of the source. */
export function makeQuote(extract: Extract, article: Article, { fragment, ...options }: QuoteOptions): Quote {
  return {
    extract,
    ...cite(article, options),
    link: article.url + (fragment ? `#:~:${fragment}` : ''),
  };
}

/** Joins labelled extracts of one story into a summary, whose link leads to the story. */
export function makeSummary(parts: Summary['parts'], article: Article, options: SourceOptions): Summary {
  return { parts, ...cite(article, options) };
}

function cite(article: Article, { language, writer = nameSource, permission = null }: SourceOptions): Citation {
  const authors = article.authors.map(cleanLine).filter((name) => name !== '');
  const source = {
    authors: formatNames(authors, language) || null,
    title: cleanLine(article.title) || null,
    site: SITE_NAME,
    date: article.date === null ? null : formatDate(article.date, language),
    permission,
  };
  return { article, link: article.url, source, line: writer(source, article, language) };
}
