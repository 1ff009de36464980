import type { Article, Block, StoryPoint, StoryRange } from '../../article/types';
import type { Policy } from '../../policy/read-policy';

/** A passage that the reader has taken into a quote, with its own copy of the story's words. */
export interface Part {
  readonly id: string;
  /** What was taken, clipped to it. */
  readonly blocks: readonly Block[];
  /** The stretches of `blocks` that are shown, in reading order, never none; what lies between was removed. */
  readonly kept: readonly StoryRange[];
  /** Where the first block's text stands in the story. */
  readonly at: StoryPoint;
  /** The story's own words just before and just behind what was taken, in the same blocks. */
  readonly before: string;
  readonly after: string;
  /** Which passage was taken first, which next. */
  readonly taken: number;
}

/** In reading order, in the order taken, or as the reader has put them. */
export type PartOrder = 'story' | 'taken' | 'own';

/** What can be undone. */
export interface Gathered {
  readonly order: PartOrder;
  /** In the order in which they are shown. */
  readonly parts: readonly Part[];
  /** A passage that didn't fit, until the reader says what is to become of it. */
  readonly waiting: Part | null;
}

/** The quote that the reader gathers from one story. */
export interface Gathering extends Gathered {
  readonly article: Article;
  /** The policy as the story's page stated it when something was last taken from it. */
  readonly policy: Policy;
  /** What it was before each of the last changes, latest last. */
  readonly earlier: readonly Gathered[];
  readonly changedAt: number;
}
