import type { StoryPoint } from '../types';
import type { Sources } from './text-collector';

/**
 * The number, among the texts of a reading, of the one that a place of the story stands in, or -1. At a seam an end
 * belongs to the text before it, a start to the text behind it.
 */
export function findText({ block, offset }: StoryPoint, { blockOf, startOf }: Sources, isEnd: boolean): number {
  let found = -1;
  for (let index = blockOf.indexOf(block); blockOf[index] === block; index += 1) {
    const start = startOf[index] ?? 0;
    if (isEnd ? start < offset : start <= offset) found = index;
  }
  return found;
}
