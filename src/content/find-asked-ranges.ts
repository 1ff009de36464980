import { findRange } from '../article/dom/find-range';
import type { Core } from './core';
import { readCurrent } from './read-current';
import { readStoryRange } from './read-story-range';

/** The stretches of the page that a message asks for; what is no stretch of its story is left out. */
export function findAskedRanges(asked: unknown, core: Core): Range[] {
  const story = readCurrent(core)?.story;
  if (story === undefined || !Array.isArray(asked)) return [];
  const ranges = asked.map(readStoryRange).filter((range) => range !== null);
  return ranges.map((range) => findRange(range, story)).filter((range) => range !== null);
}
