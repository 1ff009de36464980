import type { Core } from './core';
import type { StoryReading } from './page-reader';

/** The story at the selection, or else the page's first: all answers are of the same one. */
export function readCurrent({ reader, quoting }: Core): StoryReading | null {
  return reader.readAt(quoting.ranges) ?? reader.readFirst();
}
