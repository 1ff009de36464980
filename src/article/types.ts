/** One story. `url` is canonical and http(s); what the page doesn't tell is empty or null, never guessed. */
export interface Article {
  readonly url: string;
  readonly title: string;
  readonly authors: readonly string[];
  readonly editors: readonly string[];
  /** Day of publication as the site states it, `YYYY-MM-DD`. */
  readonly date: string | null;
  readonly section: string | null;
}

export type BlockKind = 'paragraph' | 'heading' | 'item' | 'quotation' | 'row' | 'caption';

/** Emphasis or a link over a stretch of a block's text, in UTF-16 code units; `end` is exclusive. */
export type Mark =
  | { readonly kind: 'emphasis' | 'strong'; readonly start: number; readonly end: number }
  | { readonly kind: 'link'; readonly start: number; readonly end: number; readonly href: string };

/**
 * One block-level piece of the body as the reader sees it. `text` has collapsed white space, `\n` for a line break and
 * `\t` between the cells of a row.
 */
export interface Block {
  readonly kind: BlockKind;
  readonly text: string;
  readonly marks: readonly Mark[];
  /** Heading level 1 to 6, list depth from 1, otherwise 0. */
  readonly level: number;
  /** Only for items: which list and which of its items, numbered through the story, and whether the list is ordered. */
  readonly list?: { readonly id: number; readonly item: number; readonly ordered: boolean };
}

/** A stretch of a text, in UTF-16 code units; `end` is exclusive. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A stretch of the text of one block of the story. */
export interface Span extends Stretch {
  readonly block: number;
}

/** A place in the story: a block's index and an offset in its text, in UTF-16 code units. */
export interface StoryPoint {
  readonly block: number;
  readonly offset: number;
}

/** A stretch of the story, over any number of blocks; `end` is exclusive. */
export interface StoryRange {
  readonly start: StoryPoint;
  readonly end: StoryPoint;
}

/** What the reader selected, clamped to the story: a range for each stretch selected, in reading order, never none. */
export interface Passage {
  readonly ranges: readonly StoryRange[];
}

/** What stands between two blocks in every plain form of a passage or an extract. */
export const BLOCK_BREAK = '\n\n';

/** What stands for the words left out between two ranges. */
export const OMISSION = ' […] ';
