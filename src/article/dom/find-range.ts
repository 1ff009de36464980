import type { StoryPoint, StoryRange } from '../types';
import { findText } from './find-text';
import { seeText } from './see-text';
import type { Reading } from './text-collector';

/** The stretch of the page that holds a stretch of its story, or null where the story has no such stretch. */
export function findRange({ start, end }: StoryRange, story: Reading): Range | null {
  const from = findPlace(start, story, false);
  const to = findPlace(end, story, true);
  if (from === null || to === null) return null;
  const range = from.text.ownerDocument.createRange();
  range.setStart(from.text, from.offset);
  range.setEnd(to.text, to.offset);
  return range;
}

interface Place {
  readonly text: Text;
  readonly offset: number;
}

function findPlace(point: StoryPoint, { sources }: Reading, isEnd: boolean): Place | null {
  const index = findText(point, sources, isEnd);
  const text = sources.texts[index];
  return text === undefined ? null : { text, offset: rawOffset(text, point.offset - (sources.startOf[index] ?? 0)) };
}

/** After how many units of a text node's data `seen` units have been seen. */
function rawOffset(text: Text, seen: number): number {
  let low = 0;
  let high = text.data.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (seeText(text, middle).length >= seen) high = middle;
    else low = middle + 1;
  }
  return low;
}
