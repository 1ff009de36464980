import type { StoryPoint, StoryRange } from '../article/types';
import { isRecord } from '../platform/is-record';

/** A stretch of the story out of a message, or null where it is none. */
export function readStoryRange(value: unknown): StoryRange | null {
  if (!isRecord(value)) return null;
  const start = readPoint(value['start']);
  const end = readPoint(value['end']);
  return start === null || end === null ? null : { start, end };
}

function readPoint(value: unknown): StoryPoint | null {
  if (!isRecord(value)) return null;
  const { block, offset } = value;
  return Number.isInteger(block) && Number.isInteger(offset) && typeof block === 'number' && typeof offset === 'number'
    ? { block, offset }
    : null;
}
