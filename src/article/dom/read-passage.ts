import type { Passage, StoryPoint, StoryRange } from '../types';
import { seeText } from './see-text';
import type { Reading } from './text-collector';

/** A boundary in the page: before the child or code unit `offset` of `node`, as in the DOM standard. */
interface BoundaryPoint {
  readonly node: Node;
  readonly offset: number;
}

/**
 * Clamps what is selected to a story. Takes ranges in any order and of any extent; gives them in reading order, without
 * white space at their ends, or null where nothing of the story is selected. The cost does not grow with the selection.
 */
export function readPassage(selected: readonly AbstractRange[], story: Reading): Passage | null {
  const ranges = selected
    .map((range) => clampRange(range, story))
    .filter((range) => range !== null)
    .sort((a, b) => comparePoints(a.start, b.start));
  return ranges.length === 0 ? null : { ranges: mergeOverlaps(ranges, story) };
}

/** Negative, zero or positive as `a` stands before, at or after `b` in the story. */
export function comparePoints(a: StoryPoint, b: StoryPoint): number {
  return a.block - b.block || a.offset - b.offset;
}

function clampRange(range: AbstractRange, story: Reading): StoryRange | null {
  if (range.collapsed || story.blocks.length === 0) return null;
  const start = findStart({ node: range.startContainer, offset: range.startOffset }, story);
  const end = findEnd({ node: range.endContainer, offset: range.endOffset }, story);
  if (start === null || end === null) return null;
  const from = skipSpaceAfter(start, story);
  const to = skipSpaceBefore(end, story);
  return from !== null && to !== null && comparePoints(from, to) < 0 ? { start: from, end: to } : null;
}

/** The first place in the story at or after a boundary. */
function findStart(point: BoundaryPoint, story: Reading): StoryPoint | null {
  const { texts } = story.sources;
  const index = firstIndex(texts.length, (at) => !endsBefore(texts[at], point));
  return index === texts.length ? null : placeInText(index, point, story, 0);
}

/** The last place in the story at or before a boundary. */
function findEnd(point: BoundaryPoint, story: Reading): StoryPoint | null {
  const { texts } = story.sources;
  const index = firstIndex(texts.length, (at) => !startsBefore(texts[at], point)) - 1;
  return index < 0 ? null : placeInText(index, point, story, Number.POSITIVE_INFINITY);
}

/** The place in text number `index`: at the boundary where it lies inside that text, else `otherwise` units into it. */
function placeInText(index: number, point: BoundaryPoint, story: Reading, otherwise: number): StoryPoint {
  const { texts, blockOf, startOf } = story.sources;
  const block = blockOf[index] ?? 0;
  const start = startOf[index] ?? 0;
  const length = story.blocks[block]?.text.length ?? 0;
  const next = blockOf[index + 1] === block ? startOf[index + 1] : undefined;
  const text = texts[index];
  const inside = text !== undefined && text === point.node ? seeText(text, point.offset).length : otherwise;
  return { block, offset: Math.max(0, Math.min(start + inside, next ?? length, length)) };
}

/** The smallest index below `count` for which `holds`, which must be false up to it and true from it; else `count`. */
function firstIndex(count: number, holds: (index: number) => boolean): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

function endsBefore(text: Text | undefined, { node, offset }: BoundaryPoint): boolean {
  if (text === undefined) return true;
  return text === node ? offset >= text.data.length : isBefore(text, { node, offset });
}

function startsBefore(text: Text | undefined, { node, offset }: BoundaryPoint): boolean {
  if (text === undefined) return false;
  return text === node ? offset > 0 : isBefore(text, { node, offset });
}

function isBefore(text: Text, { node, offset }: BoundaryPoint): boolean {
  const child = node.childNodes[offset];
  if (child !== undefined) {
    return child !== text && (text.compareDocumentPosition(child) & FOLLOWING) !== 0;
  }
  const position = text.compareDocumentPosition(node);
  return (position & CONTAINS) !== 0 || (position & FOLLOWING) !== 0;
}

// Node.DOCUMENT_POSITION_FOLLOWING and _CONTAINS.
const FOLLOWING = 4;
const CONTAINS = 8;

function skipSpaceAfter(point: StoryPoint, story: Reading): StoryPoint | null {
  const text = story.blocks[point.block]?.text;
  if (text === undefined) return null;
  let { offset } = point;
  while (offset < text.length && isSpace(text, offset)) offset += 1;
  if (offset < text.length) return { block: point.block, offset };
  return point.block + 1 < story.blocks.length ? { block: point.block + 1, offset: 0 } : null;
}

function skipSpaceBefore(point: StoryPoint, story: Reading): StoryPoint | null {
  const text = story.blocks[point.block]?.text ?? '';
  let { offset } = point;
  while (offset > 0 && isSpace(text, offset - 1)) offset -= 1;
  if (offset > 0) return { block: point.block, offset };
  const before = story.blocks[point.block - 1];
  return before === undefined ? null : { block: point.block - 1, offset: before.text.length };
}

function isSpace(text: string, index: number): boolean {
  const unit = text.charAt(index);
  return unit === ' ' || unit === '\n' || unit === '\t';
}

/** Makes one of ranges that overlap, or that have nothing but white space between them. */
function mergeOverlaps(ranges: readonly StoryRange[], story: Reading): StoryRange[] {
  const merged: StoryRange[] = [];
  for (const range of ranges) {
    const last = merged.at(-1);
    const next = last === undefined ? null : skipSpaceAfter(last.end, story);
    if (last === undefined || (next !== null && comparePoints(next, range.start) < 0)) merged.push(range);
    else if (comparePoints(last.end, range.end) < 0) merged[merged.length - 1] = { start: last.start, end: range.end };
  }
  return merged;
}
