import type { Block, Passage, Span, StoryRange } from '../../src/article/types';
import type { Excerpt, Scenario } from '../../src/scenarios/types';

/** A stretch of one block as a stretch of the story. */
export function spanToRange({ block, start, end }: Span): StoryRange {
  return { start: { block, offset: start }, end: { block, offset: end } };
}

/** Everything that a scenario stands in, from its first block to the end of its last. */
export function scenarioToRange({ blocks: { start, end } }: Scenario, blocks: readonly Block[]): StoryRange {
  const last = Math.max(start, end - 1);
  return { start: { block: start, offset: 0 }, end: { block: last, offset: blocks[last]?.text.length ?? 0 } };
}

/** A whole block. */
export function blockToRange(block: number, blocks: readonly Block[]): StoryRange {
  return spanToRange({ block, start: 0, end: blocks[block]?.text.length ?? 0 });
}

/** Words of the article as if the reader had selected them. */
export function excerptToPassage({ span }: Excerpt): Passage {
  return { ranges: [spanToRange(span)] };
}
