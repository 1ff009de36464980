import type { Article, Block } from '../article/types';
import type { Permission } from '../policy/permission';
import type { Policy } from '../policy/read-policy';
import type { Anchor } from './anchor';

/** What the reader is writing, to which quotes count. Times are milliseconds since 1970. */
export interface Piece {
  readonly id: string;
  /** "Piece 1" is what it is called until it has a name. */
  readonly number: number;
  /** Empty until the reader names it. */
  readonly name: string;
  /** When the reader last started it or came back to it. */
  readonly chosenAt: number;
  readonly lastCopyAt: number | null;
  readonly closedAt: number | null;
}

export const FORMATS = [
  'rich',
  'plain',
  'markdown',
  'html',
  'wikipedia',
  'apa',
  'mla',
  'chicago',
  'bibtex',
  'ris',
  'csl',
] as const;
/** In what form a quote was copied. */
export type RecordedFormat = (typeof FORMATS)[number];

/** A quote as it was made, with all that another format of it needs. */
export interface MadeQuote {
  readonly article: Article;
  /** A text directive that leads to the passage, or null for a link to the story alone. */
  readonly fragment: string | null;
  /** The extract, its blocks as they are shown, and its length by the policy's count. */
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly length: number;
  /** What of the story it holds. */
  readonly anchors: readonly Anchor[];
  /** The policy as the page stated it then. */
  readonly policy: Policy;
}

/** A quote that was copied. */
export interface QuoteRecord extends MadeQuote {
  readonly id: string;
  /** The id of the piece that it counts to. */
  readonly piece: string;
  readonly at: number;
  readonly format: RecordedFormat;
  /** The id of the permission that it needed, or null. */
  readonly permission: string | null;
}

/** What can be exported, and imported again. */
export interface Ledger {
  readonly pieces: readonly Piece[];
  readonly quotes: readonly QuoteRecord[];
  readonly permissions: readonly Permission[];
}
