import type { Block, StoryPoint, StoryRange } from '../../article/types';

/** Negative, zero or positive as `a` stands before, at or after `b`. */
export const comparePoints = (a: StoryPoint, b: StoryPoint): number => a.block - b.block || a.offset - b.offset;
export const earlierPoint = (a: StoryPoint, b: StoryPoint): StoryPoint => (comparePoints(a, b) <= 0 ? a : b);
export const laterPoint = (a: StoryPoint, b: StoryPoint): StoryPoint => (comparePoints(a, b) >= 0 ? a : b);

/** Whether two ranges share any text. */
export function overlap(a: StoryRange, b: StoryRange): boolean {
  return comparePoints(a.start, b.end) < 0 && comparePoints(b.start, a.end) < 0;
}

/** Ranges in reading order, those made one that overlap or have nothing but white space between them. */
export function mergeRanges(ranges: readonly StoryRange[], blocks: readonly Block[]): StoryRange[] {
  const merged: StoryRange[] = [];
  for (const range of [...ranges].sort((a, b) => comparePoints(a.start, b.start))) {
    const last = merged.at(-1);
    if (last === undefined || comparePoints(skipSpace(last.end, blocks), range.start) < 0) merged.push(range);
    else merged[merged.length - 1] = { start: last.start, end: laterPoint(last.end, range.end) };
  }
  return merged;
}

/** A range without white space at its ends; none where it holds nothing else. */
export function trimRange({ start, end }: StoryRange, blocks: readonly Block[]): StoryRange[] {
  const to = skipSpaceBack(end, blocks);
  const from = skipSpace(start, blocks);
  return comparePoints(from, to) < 0 ? [{ start: from, end: to }] : [];
}

function skipSpace({ block, offset }: StoryPoint, blocks: readonly Block[]): StoryPoint {
  const rest = blocks[block]?.text.slice(offset) ?? '';
  if (rest.trim() === '' && block + 1 < blocks.length) return skipSpace({ block: block + 1, offset: 0 }, blocks);
  return { block, offset: offset + rest.length - rest.trimStart().length };
}

function skipSpaceBack({ block, offset }: StoryPoint, blocks: readonly Block[]): StoryPoint {
  const rest = blocks[block]?.text.slice(0, offset) ?? '';
  const before = blocks[block - 1];
  if (rest.trim() === '' && before !== undefined)
    return skipSpaceBack({ block: block - 1, offset: before.text.length }, blocks);
  return { block, offset: rest.trimEnd().length };
}
