import type { Block, Passage, StoryRange } from '../../article/types';
import { countCharacters } from '../../policy/count-characters';
import { type Extract, makeExtract, passageText } from '../../policy/make-extract';
import { type Anchor, anchorRanges } from '../anchor';
import type { Gathered, Part } from './types';

/** Parts as one passage of the blocks that they bring along. */
export function joinParts(parts: readonly Part[]): { readonly passage: Passage; readonly blocks: Block[] } {
  const blocks: Block[] = [];
  const ranges: StoryRange[] = [];
  for (const part of parts) {
    const shift = blocks.length;
    for (const { start, end } of part.kept) {
      ranges.push({
        start: { ...start, block: start.block + shift },
        end: { ...end, block: end.block + shift },
      });
    }
    blocks.push(...part.blocks);
  }
  return { passage: { ranges }, blocks };
}

/**
 * What the policy lets through of a gathered quote: all of it where it fits, which `addPart` sees to; after a permission
 * has ended, what stays after a cut. Null where there is nothing, or no room for anything.
 */
export function quoteGathered({ parts }: Pick<Gathered, 'parts'>, limit: number): Extract | null {
  const { passage, blocks } = joinParts(parts);
  return parts.length === 0 ? null : makeExtract(passage, blocks, limit);
}

/** The length of parts together, joiners included, by the policy's count. */
export function measureParts(parts: readonly Part[]): number {
  const { passage, blocks } = joinParts(parts);
  return parts.length === 0 ? 0 : countCharacters(passageText(passage, blocks));
}

/** One part's words as they are shown. */
export function partText(part: Part): string {
  const { passage, blocks } = joinParts([part]);
  return passageText(passage, blocks);
}

/** What of the story the parts hold. */
export function anchorParts(parts: readonly Part[]): Anchor[] {
  return parts.flatMap((part) => {
    const texts = part.blocks.map(({ text }) => text);
    return anchorRanges(part.kept, texts).map((anchor) => ({
      ...anchor,
      before: anchor.before || (anchor.block === 0 ? part.before : ''),
      after: anchor.after || (anchor.block === part.blocks.length - 1 ? part.after : ''),
      ...placeInStory(anchor, part),
    }));
  });
}

function placeInStory({ block, start }: Anchor, { at }: Part): Pick<Anchor, 'block' | 'start'> {
  return { block: block + at.block, start: block === 0 ? start + at.offset : start };
}
