import type { Block, Mark } from '../article/types';

/** The part of a block from `start` to `end`, with its marks moved and clipped to it. */
export function clipBlock(block: Block, start: number, end: number): Block {
  if (start === 0 && end === block.text.length) return block;
  const marks = block.marks
    .filter((mark) => mark.start < end && mark.end > start)
    .map((mark) => moveMark(mark, Math.max(mark.start, start) - start, Math.min(mark.end, end) - start));
  return { ...block, text: block.text.slice(start, end), marks };
}

/** Two blocks as one, with `joiner` between their texts; what kind it is the first one tells. */
export function joinBlocks(first: Block, joiner: string, second: Block): Block {
  const shift = first.text.length + joiner.length;
  const moved = second.marks.map((mark) => moveMark(mark, mark.start + shift, mark.end + shift));
  return { ...first, text: first.text + joiner + second.text, marks: [...first.marks, ...moved] };
}

function moveMark(mark: Mark, start: number, end: number): Mark {
  return { ...mark, start, end };
}
