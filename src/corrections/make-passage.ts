import type { splitSentences } from '../article/split-sentences';
import { BLOCK_BREAK, type Block, type Passage, type StoryPoint, type StoryRange } from '../article/types';
import type { CorrectedPassage } from './types';

/** How much of the story goes along before and behind the words, in UTF-16 code units. */
const AROUND = 400;

/**
 * The words of a passage with their place in the story. Of a selection of several stretches, which only Firefox makes,
 * it is the first: the site's forms know one. `split` finds the sentences.
 */
export function makeCorrectedPassage(
  { ranges }: Passage,
  blocks: readonly Block[],
  split: typeof splitSentences,
): CorrectedPassage | null {
  const [range] = ranges;
  if (range === undefined) return null;
  const { start, end } = range;
  const whole = widenToSentences(range, blocks, split);
  const first = { block: 0, offset: 0 };
  const last = { block: blocks.length - 1, offset: blocks.at(-1)?.text.length ?? 0 };
  return {
    text: textBetween(start, end, blocks),
    sentence: textBetween(whole.start, whole.end, blocks),
    ranges: [range],
    before: textBetween(first, start, blocks).slice(-AROUND),
    after: textBetween(end, last, blocks).slice(0, AROUND),
  };
}

function textBetween(start: StoryPoint, end: StoryPoint, blocks: readonly Block[]): string {
  return blocks
    .slice(start.block, end.block + 1)
    .map(({ text }, index) => {
      const block = start.block + index;
      return text.slice(block === start.block ? start.offset : 0, block === end.block ? end.offset : text.length);
    })
    .join(BLOCK_BREAK);
}

function widenToSentences(
  { start, end }: StoryRange,
  blocks: readonly Block[],
  split: typeof splitSentences,
): StoryRange {
  const before = split(blocks[start.block]?.text ?? '').findLast((sentence) => sentence.start <= start.offset);
  const behind = split(blocks[end.block]?.text ?? '').find((sentence) => sentence.end >= end.offset);
  return {
    start: { block: start.block, offset: Math.min(before?.start ?? start.offset, start.offset) },
    end: { block: end.block, offset: Math.max(behind?.end ?? end.offset, end.offset) },
  };
}
