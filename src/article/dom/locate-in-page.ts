import type { StoryPoint, StoryRange } from '../types';
import { findText } from './find-text';
import type { PageReading } from './read-page-text';
import type { Reading } from './text-collector';

/** Where a stretch of the story stands in the page's text, or null where the page has changed since it was read. */
export function locateInPage(
  page: PageReading,
  story: Reading,
  range: StoryRange,
): { start: number; end: number } | null {
  const start = locate(page, story, range.start, false);
  const end = locate(page, story, range.end, true);
  return start === null || end === null || end <= start ? null : { start, end };
}

function locate(page: PageReading, { sources }: Reading, point: StoryPoint, isEnd: boolean): number | null {
  const index = findText(point, sources, isEnd);
  const text = sources.texts[index];
  const start = text === undefined ? undefined : page.starts[page.texts.indexOf(text)];
  return start === undefined ? null : start + point.offset - (sources.startOf[index] ?? 0);
}
