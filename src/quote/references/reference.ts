import { readDay } from '../../article/read-day';
import type { Article } from '../../article/types';
import { SITE_NAME } from '../../site';
import { cleanLine } from '../clean-line';
import { type Name, splitName } from './split-name';

export interface Day {
  readonly year: number;
  /** From 1. */
  readonly month: number;
  readonly day: number;
}

/** A story as lists of references know it: a news article on a web site. Null is what the page doesn't tell. */
export interface Reference {
  readonly authors: readonly Name[];
  readonly editors: readonly Name[];
  readonly title: string | null;
  readonly site: string;
  readonly date: Day | null;
  /** The story's canonical address. */
  readonly url: string;
  /** The day on which the reader saw it, for a story without a date. */
  readonly accessed: Day | null;
  /** Names the entry in files that hold many: small letters, digits and hyphens. */
  readonly key: string;
  /** What is quoted of it, where it goes along, in one line; null for the reference alone. */
  readonly quoted: string | null;
}

export interface ReferenceOptions {
  /** The reader's own day, `YYYY-MM-DD`; null where it isn't known. */
  readonly accessed: string | null;
  readonly quoted: string | null;
}

/** What references say of a story. */
export function makeReference(article: Article, { accessed, quoted }: ReferenceOptions): Reference {
  const names = (list: readonly string[]): Name[] =>
    list
      .map(cleanLine)
      .filter((name) => name !== '')
      .map(splitName);
  return {
    authors: names(article.authors),
    editors: names(article.editors),
    title: cleanLine(article.title) || null,
    site: SITE_NAME,
    date: toDay(article.date),
    url: article.url,
    accessed: toDay(accessed),
    key: makeKey(article.url),
    quoted,
  };
}

function toDay(text: string | null): Day | null {
  const [year, month, day] = (readDay(text) ?? '').split('-').map(Number);
  return year === undefined || month === undefined || day === undefined ? null : { year, month, day };
}

/** `YYYY-MM-DD`. */
export function writeDay({ year, month, day }: Day): string {
  const pad = (value: number, length: number): string => String(value).padStart(length, '0');
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

/** From the address, which is the story's own: `euromaidanpress-2026-the-ferry`. */
function makeKey(url: string): string {
  const { pathname, search } = new URL(url);
  const [, year, slug] = /^\/(\d{4})\/\d\d\/\d\d\/([^/]+)/.exec(pathname) ?? [];
  const own = slug === undefined ? `${pathname}-${search}` : `${year}-${slug}`;
  const plain = own.replace(/%[0-9a-f]{2}/gi, '').replace(/[^a-z0-9]+/gi, '-');
  return `${SITE_NAME.replace(/\W/g, '')}-${plain}`.replace(/-+/g, '-').replace(/-$/, '').toLowerCase();
}
