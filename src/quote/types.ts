import type { Article } from '../article/types';
import type { Extract } from '../policy/make-extract';

/** Where a quote comes from, in the reader's language: null is what the page doesn't tell. */
export interface Source {
  readonly authors: string | null;
  readonly title: string | null;
  readonly site: string;
  readonly date: string | null;
  /** Words that say that the editors permitted more than the policy lets through; null where there is nothing to say. */
  readonly permission: string | null;
}

/** The line that names a source, in three: exactly one stretch of it is the link. */
export interface SourceLine {
  readonly before: string;
  readonly link: string;
  readonly after: string;
}

/** What every form of a quote says of its story. */
export interface Citation {
  readonly article: Article;
  /** The story's address, with a text fragment that leads to the extract where one was found. */
  readonly link: string;
  readonly source: Source;
  readonly line: SourceLine;
}

/** An extract with where it comes from, ready for any format. */
export interface Quote extends Citation {
  readonly extract: Extract;
}

/** Several extracts of one story, each under a label in words of ours, with one source for all. */
export interface Summary extends Citation {
  readonly parts: readonly { readonly label: string; readonly extract: Extract }[];
}

/** What a copy puts on the clipboard. */
export interface Flavours {
  readonly html: string;
  readonly plain: string;
}
