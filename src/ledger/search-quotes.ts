import { foldText } from '../article/fold-text';
import type { QuoteSearch } from './message-schema';
import type { QuoteRecord } from './types';

/** What of a quote a search looks at: a tenth of the record. */
export interface SearchEntry {
  readonly id: string;
  readonly piece: string;
  readonly url: string;
  readonly at: number;
  /** Its words and its story's title, authors and address, made comparable. */
  readonly text: string;
}

export function makeEntry({ id, piece, at, text, article }: QuoteRecord): SearchEntry {
  const { url, title, authors } = article;
  return { id, piece, url, at, text: foldText([text, title, ...authors, url].join('\n')) };
}

/** The ids of the quotes that a search asks for, newest first, and how many there are on all its pages. */
export function searchQuotes(
  entries: readonly SearchEntry[],
  { text, piece, url, skip, most }: QuoteSearch,
): { readonly ids: string[]; readonly total: number } {
  const words = foldText(text)
    .split(/\s+/)
    .filter((word) => word !== '');
  const found = entries.filter(
    (entry) =>
      (piece === null || entry.piece === piece) &&
      (url === null || entry.url === url) &&
      words.every((word) => entry.text.includes(word)),
  );
  found.sort((a, b) => b.at - a.at);
  return { ids: found.slice(skip, skip + most).map(({ id }) => id), total: found.length };
}
