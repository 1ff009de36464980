import type { Block, StoryPoint, StoryRange } from '../../article/types';
import { clipBlock } from '../../policy/clip-block';
import type { Part } from './types';

/** How much of the words around a part is kept, in UTF-16 code units. */
const CONTEXT = 32;

/** A part of what lies in `ranges` of a story, which are in reading order and not none; what lies between is left out. */
export function takePart(
  ranges: readonly StoryRange[],
  blocks: readonly Block[],
  { id, taken }: Pick<Part, 'id' | 'taken'>,
): Part | null {
  const at = ranges[0]?.start;
  const end = ranges.at(-1)?.end;
  if (at === undefined || end === undefined) return null;
  const clipped = blocks.slice(at.block, end.block + 1).map((block, index) => {
    const from = index === 0 ? at.offset : 0;
    return clipBlock(block, from, at.block + index === end.block ? end.offset : block.text.length);
  });
  if (clipped.length === 0 || clipped.every(({ text }) => text === '')) return null;
  return {
    id,
    taken,
    at,
    blocks: clipped,
    kept: ranges.map((range) => ({ start: toPart(range.start, at), end: toPart(range.end, at) })),
    before: (blocks[at.block]?.text ?? '').slice(Math.max(0, at.offset - CONTEXT), at.offset),
    after: (blocks[end.block]?.text ?? '').slice(end.offset, end.offset + CONTEXT),
  };
}

/** The stretches of the story that a part shows. */
export function keptInStory({ kept, at }: Part): StoryRange[] {
  return kept.map(({ start, end }) => ({ start: toStory(start, at), end: toStory(end, at) }));
}

function toPart({ block, offset }: StoryPoint, at: StoryPoint): StoryPoint {
  return { block: block - at.block, offset: block === at.block ? offset - at.offset : offset };
}

function toStory({ block, offset }: StoryPoint, at: StoryPoint): StoryPoint {
  return { block: block + at.block, offset: block === 0 ? offset + at.offset : offset };
}
