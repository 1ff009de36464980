/** How a scenario may open. */
export type OpeningKind =
  | 'heading'
  | 'item'
  | 'lead'
  | 'ordinal'
  | 'one'
  | 'other'
  | 'or'
  | 'if'
  | 'view'
  | 'group'
  | 'name'
  | 'turn'
  | 'echo'
  | 'plain';

/** What the noun of an opening ("the second school", "a third problem") says about what is being told. */
export type NounClass = 'view' | 'fact' | 'other' | 'bare';

/** The rank of "the last" and "the other". */
export const LAST = 99;

/** A place where a scenario may begin. */
export interface Opening {
  readonly kind: OpeningKind;
  readonly block: number;
  /** Index of the sentence among those of the story. */
  readonly sentence: number;
  /** Where it opens, in UTF-16 code units of the block's text. */
  readonly start: number;
  /** Whether it is the first thing in its block, and whether it stands inside a sentence. */
  readonly opensBlock: boolean;
  readonly inside: boolean;
  /** The level of a heading or the number of a list; otherwise 0. */
  readonly level: number;
  /** 1 for the first, `LAST` for the last; null when it has no number. */
  readonly rank: number | null;
  readonly noun: NounClass;
  /** The noun or the name itself, in lower case. */
  readonly word: string;
  /** Whether it says that it is a further one: "then there is", "as for", "by contrast". */
  readonly turns: boolean;
  /** The words that name it, in UTF-16 code units of the block's text. */
  readonly label: { readonly start: number; readonly end: number } | null;
}
