import type { PageDescription } from '../src/platform/messages';
import { formatDate, formatNames } from '../src/quote/format-source';

type Article = NonNullable<PageDescription['article']>;

/** Authors, date and section as one line in a language; what the page doesn't tell is left out. */
export function describeSource({ authors, date, section }: Article, language: string): string {
  const parts = [
    authors.length === 0 ? null : formatNames(authors, language),
    // A date is read as one word.
    date === null ? null : (formatDate(date, language)?.replaceAll(' ', '\u00a0') ?? null),
    section,
  ];
  return parts.filter((part) => part !== null && part !== '').join(' · ');
}
